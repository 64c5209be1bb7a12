import { expect } from '@open-wc/testing/pure';
import { mount, part, speak } from '../testing/mount.js';
import './define.js';
import type { PhoneField } from './phone-field.js';
import { readPhone } from './read-phone.js';

const field = () =>
  mount<PhoneField>('<tds-phone-field label="Phone" name="phone"></tds-phone-field>');
const leave = (host: PhoneField, typed: string) => {
  const control = part<HTMLInputElement>(host, 'control');
  control.value = typed;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return control.value;
};

describe('phone field', () => {
  it('reads Canadian numbers as people write them', () => {
    const same = [
      '4165550123',
      '(416) 555-0123',
      '416.555.0123',
      '1 416 555 0123',
      '+1-416-555-0123',
      ' 416 555‑0123 ',
      '416–555–0123',
    ];
    for (const typed of same) expect(readPhone(typed), typed).to.equal('+14165550123');
  });

  it('reads extensions in both languages', () => {
    for (const typed of [
      '416-555-0123 x12',
      '416-555-0123 ext. 12',
      '416-555-0123 poste 12',
      '416-555-0123, poste 12'.replace(',', ''),
    ]) {
      expect(readPhone(typed), typed).to.equal('+14165550123;ext=12');
    }
  });

  it('reads what the field submits, so that a server need not ask how it was sent', () => {
    for (const answer of ['+14165550123', '+14165550123;ext=12', '+33123456789']) {
      expect(readPhone(answer)).to.equal(answer);
    }
  });

  it('reads numbers of other countries with their code', () => {
    expect(readPhone('+33 1 23 45 67 89')).to.equal('+33123456789');
    expect(readPhone('33 1 23 45 67 89')).to.equal(undefined);
  });

  it('does not guess', () => {
    for (const typed of [
      '',
      '555-0123',
      '116-555-0123',
      '416-155-0123',
      '416-555-01234',
      'call me',
      '+1 23',
      '+1 555 0123',
      '416-555-O123',
      '+12345678901234567',
    ]) {
      expect(readPhone(typed), typed).to.equal(undefined);
    }
  });

  it('writes Canadian numbers in the usual way and leaves others as they were typed', async () => {
    const host = await field();
    expect(leave(host, '(416)5550123')).to.equal('416-555-0123');
    expect(leave(host, '416 5550123 x 7')).to.equal('416-555-0123 ext. 7');
    expect(leave(host, '+33 1 23 45 67 89')).to.equal('+33 1 23 45 67 89');
    await speak('fr');
    expect(leave(host, '416 5550123 x 7')).to.equal('416-555-0123 poste 7');
    expect(host.value).to.equal('+14165550123;ext=7');
  });

  it('says what a number looks like', async () => {
    const host = await field();
    leave(host, '555-0123');
    expect(host.checkValidity()).to.equal(false);
    expect(host.validationMessage).to.contain('like 416-555-0123');
  });

  it('is filled in by browsers, and shows a telephone’s keys', async () => {
    const control = part<HTMLInputElement>(await field(), 'control');
    expect([control.type, control.autocomplete]).to.deep.equal(['tel', 'tel']);
  });
});
