import { expect } from '@open-wc/testing/pure';
import { provinceTexts } from '../strings/province-texts.js';
import { readPostalCode } from './read-postal-code.js';

describe('reading a postal code', () => {
  it('takes it as people type it', () => {
    for (const typed of [
      'k1a0b1',
      'K1A 0B1',
      'K1A-0B1',
      ' k1a  0b1 ',
      'K1A–0B1',
      'Ｋ１Ａ０Ｂ１',
      'K1A.0B1',
    ]) {
      expect(readPostalCode(typed).postalCode, typed).to.equal('K1A 0B1');
    }
  });

  it('says that there is none', () => {
    for (const typed of ['', '  ', ' - ']) {
      expect(readPostalCode(typed).problem, typed).to.equal('missing');
    }
  });

  it('does not take what is shaped otherwise', () => {
    for (const typed of [
      '12345',
      'K1A',
      'K1A 0B',
      'K1A 0B11',
      '1K1 A0B',
      'ABCDEF',
      'K1A 0É1',
      '<b>',
    ]) {
      expect(readPostalCode(typed), typed).to.deep.equal({
        postalCode: '',
        problem: 'shape',
        provinces: [],
      });
    }
  });

  it('knows letters that look like digits, and digits that look like letters', () => {
    for (const typed of ['K1A OB1', 'KIA 0B1', 'K1A 0BL', 'K1A 0B l', 'K10 0B1', '01A 0B1']) {
      expect(readPostalCode(typed).problem, typed).to.equal('look-alike');
    }
  });

  it('knows the letters that are never used, and those that never come first', () => {
    for (const letter of 'DFIOQU') {
      expect(readPostalCode(`${letter}1A 0B1`).problem, letter).to.equal('letters');
      expect(readPostalCode(`K1${letter} 0B1`).problem, letter).to.equal('letters');
    }
    for (const letter of 'WZ') {
      expect(readPostalCode(`${letter}1A 0B1`).problem, letter).to.equal('first-letter');
      expect(readPostalCode(`K1${letter} 0B1`).problem, letter).to.equal(undefined);
    }
  });

  it('knows the province of every first letter, and has one for every province', () => {
    const found = new Set<string>();
    for (const letter of 'ABCEGHJKLMNPRSTVXY') {
      const { provinces, problem } = readPostalCode(`${letter}1A 0B1`);
      expect(problem, letter).to.equal(undefined);
      for (const province of provinces) {
        found.add(province);
        expect(readPostalCode(`${letter}1A 0B1`, province).problem).to.equal(undefined);
      }
    }
    expect([...found].sort()).to.deep.equal(Object.keys(provinceTexts.en).sort());
  });

  it('keeps to the province that was chosen', () => {
    expect(readPostalCode('M5V 1A1', 'QC')).to.deep.equal({
      postalCode: 'M5V 1A1',
      problem: 'other-province',
      provinces: ['ON'],
    });
    expect(readPostalCode('X0A 0H0', 'NU').problem).to.equal(undefined);
    expect(readPostalCode('X0A 0H0', 'NT').problem).to.equal(undefined);
    expect(readPostalCode('M5V 1A1', 'on').problem).to.equal(undefined);
    expect(readPostalCode('M5V 1A1', '').problem).to.equal(undefined);
  });

  it('lets federal offices in Gatineau have the code of Ottawa', () => {
    expect(readPostalCode('K1A 0M8', 'QC').problem).to.equal(undefined);
    expect(readPostalCode('K1B 0M8', 'QC').problem).to.equal('other-province');
    expect(readPostalCode('K1A 0M8', 'MB').problem).to.equal('other-province');
  });
});
