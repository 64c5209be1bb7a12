import { expect } from '@open-wc/testing/pure';
import { mount, part, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { CodeField } from './code-field.js';
import { readCode, readShapedCode } from './read-code.js';

const field = (attributes = '') =>
  mount<CodeField>(`<tds-code-field label="Code" name="code" ${attributes}></tds-code-field>`);
const leave = (host: CodeField, typed: string) => {
  const control = part<HTMLInputElement>(host, 'control');
  control.value = typed;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return control.value;
};

describe('code field', () => {
  it('reads a code without what parts its groups', () => {
    for (const typed of [
      '123456',
      '123 456',
      '123-456',
      ' 1 2 3 4 5 6 ',
      '１２３４５６',
      '123–456',
    ]) {
      expect(readCode(typed, 'digits', 6), typed).to.equal('123456');
    }
    expect(readCode('cabc 123', 'letters-and-digits', 7)).to.equal('CABC123');
    for (const typed of ['', '12345', '1234567', '12345O', 'é12345']) {
      expect(readCode(typed, 'digits', 6), typed).to.equal(undefined);
    }
  });

  it('writes it in groups', async () => {
    const host = await field('length="6" group="3"');
    expect(leave(host, '123456')).to.equal('123 456');
    expect(host.value).to.equal('123456');
    const plate = await field('characters="letters-and-digits" group="4"');
    expect(leave(plate, 'cabc-123')).to.equal('CABC 123');
  });

  it('says what is wrong with the code that was typed', async () => {
    const said = async (typed: string, attributes = 'length="6"') => {
      const host = await field(attributes);
      leave(host, typed);
      return host.validationMessage;
    };
    expect(await said('12345')).to.equal('“Code” must have 6 characters. You typed 5.');
    expect(await said('12345O')).to.contain('the digit 0, not the letter O');
    expect(await said('12x456')).to.equal('“Code” must have only digits, 0 to 9.');
    expect(await said('AB_1', 'characters="letters-and-digits"')).to.contain('letters and digits');
    expect(await said('12', 'length="6" error-too-short="Short!"')).to.equal('Short!');
    await speak('fr');
    expect(await said('12345')).to.contain('Vous en avez tapé 5');
  });

  it('takes a code of a shape, however it is typed, and writes it as its shape has it', async () => {
    const host = await field('shape="AAAA 000"');
    for (const typed of ['abcd123', 'ABCD 123', 'abcd-123', ' a b c d 1 2 3 ']) {
      expect(leave(host, typed), typed).to.equal('ABCD 123');
      expect(host.value).to.equal('ABCD123');
      expect(host.checkValidity()).to.equal(true);
    }
    expect(readShapedCode('k1a 0b1', 'A0A 0A0')).to.equal('K1A0B1');
    expect(readShapedCode('x9', '**')).to.equal('X9');
    for (const typed of ['', 'abcd12', 'abcd1234', 'abc0123', 'abcd12o', 'abcé123']) {
      expect(readShapedCode(typed, 'AAAA 000'), typed).to.equal(undefined);
    }
  });

  it('keeps a code of another shape as it was typed, and says where it differs', async () => {
    const host = await field('shape="AAAA 000"');
    const said = (typed: string) => {
      expect(leave(host, typed), 'stays').to.equal(typed);
      return host.validationMessage;
    };
    expect(said('abc')).to.equal('“Code” must have 7 characters. You typed 3.');
    expect(said('abcd12O')).to.equal(
      'Character 7 of “Code” must be a digit. You typed the letter O.',
    );
    expect(said('ab0d123')).to.equal(
      'Character 3 of “Code” must be a letter. You typed the digit 0.',
    );
    expect(said('abcd12_')).to.contain('only letters and digits');
    await speak('fr');
    expect(said('abcd12O')).to.equal(
      'Le caractère 7 de « Code » doit être un chiffre. Vous avez tapé la lettre O.',
    );
  });

  it('warns of a shape without a place for a character', async () => {
    await field('shape="- -"');
    expect(warningCodes()).to.include('shape-empty');
  });

  it('is filled in from a text message, and never spelled or corrected', async () => {
    const control = part<HTMLInputElement>(await field(), 'control');
    expect(control.autocomplete).to.equal('one-time-code');
    expect(control.inputMode).to.equal('numeric');
    expect(control.getAttribute('spellcheck')).to.equal('false');
    const letters = part(await field('characters="letters-and-digits"'), 'control');
    expect(letters.inputMode).to.equal('text');
    expect(letters.getAttribute('autocomplete'), 'it is in no message').to.equal(null);
    const plate = part(await field('shape="AAAA 000"'), 'control');
    expect([plate.inputMode, plate.getAttribute('autocomplete')]).to.deep.equal(['text', null]);
    expect(part(await field('shape="000 000"'), 'control').inputMode).to.equal('numeric');
  });
});
