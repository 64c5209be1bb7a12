import { expect } from '@open-wc/testing/pure';
import { mount, part, speak } from '../testing/mount.js';
import './define.js';
import type { CodeField } from './code-field.js';
import { readCode } from './read-code.js';

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

  it('is filled in from a text message, and never spelled or corrected', async () => {
    const control = part<HTMLInputElement>(await field(), 'control');
    expect(control.autocomplete).to.equal('one-time-code');
    expect(control.inputMode).to.equal('numeric');
    expect(control.getAttribute('spellcheck')).to.equal('false');
    const letters = part(await field('characters="letters-and-digits"'), 'control');
    expect(letters.inputMode).to.equal('text');
  });
});
