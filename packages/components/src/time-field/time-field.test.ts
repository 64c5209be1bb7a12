import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import './define.js';
import type { TimeField } from './time-field.js';

const field = (attributes = '') =>
  mount<TimeField>(`<tds-time-field label="Start" name="start" ${attributes}></tds-time-field>`);
type Control = HTMLInputElement | HTMLSelectElement;
const controls = (host: Element) => [...host.querySelectorAll<Control>('input, select')];
const typed = (host: Element) => controls(host).map(({ value }) => value);
const type = (host: Element, ...values: string[]) => {
  for (const [index, control] of controls(host).entries()) {
    control.value = values[index] ?? '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('time field', () => {
  describe('what is submitted', () => {
    it('is what was typed, part by part, and gone after a reset', async () => {
      await mount('<form></form>');
      const form = find<HTMLFormElement>(place(), 'form');
      form.innerHTML = '<tds-time-field label="Start" name="start"></tds-time-field>';
      await settled();
      const host = find<TimeField>(form, 'tds-time-field');
      type(host, '9', '30', 'pm');
      expect([...new FormData(form)]).to.deep.equal([
        ['start-hour', '9'],
        ['start-minute', '30'],
        ['start-period', 'pm'],
      ]);
      form.reset();
      expect(typed(host)).to.deep.equal(['', '', '']);
    });

    it('has no half of the day in the 24-hour clock', async () => {
      const names = async (attributes: string) =>
        controls(await field(attributes)).map(({ name }) => name);
      expect(await names('hour-cycle="h23"')).to.deep.equal(['start-hour', 'start-minute']);
      expect((await names('hour-cycle="h12"')).length).to.equal(3);
      await speak('fr');
      expect((await names('')).length).to.equal(2);
      expect((await names('hour-cycle="h12"')).length).to.equal(3);
    });
  });

  describe('its value', () => {
    it('is the time, however it was typed; empty while there is none', async () => {
      const host = await field();
      expect(host.value).to.equal('');
      type(host, '3', '30', 'pm');
      expect(host.value).to.equal('15:30');
      type(host, 'noon', '', '');
      expect(host.value).to.equal('12:00');
      type(host, '25', '', '');
      expect(host.value).to.equal('');
      expect(typed(host)).to.deep.equal(['25', '', '']);
    });

    it('begins with the time, at each hour, or with what was typed before', async () => {
      for (let hour = 0; hour < 24; hour++) {
        const iso = `${String(hour).padStart(2, '0')}:05`;
        const host = await field(`value="${iso}"`);
        const half = hour < 12 ? 'am' : 'pm';
        expect(typed(host)).to.deep.equal([String(hour % 12 || 12), '05', half]);
        expect(host.value).to.equal(iso);
      }
      expect(typed(await field('value="15:30" hour-cycle="h23"'))).to.deep.equal(['15', '30']);
      expect(typed(await field('hour="25" minute="x" period="pm"'))).to.deep.equal([
        '25',
        'x',
        'pm',
      ]);
      expect(typed(await field('value="15:30" period="am"'))[2]).to.equal('am');
    });

    it('can be set, before it is on the page too', async () => {
      const host = document.createElement('tds-time-field');
      Object.assign(host, { label: 'Start', name: 'start', value: '15:30' });
      expect(host.value).to.equal('15:30');
      place().append(host);
      await settled();
      expect(host.value).to.equal('15:30');
      host.value = '00:15';
      expect(typed(host)).to.deep.equal(['12', '15', 'am']);
      host.value = '08:00:00';
      expect(host.value).to.equal('08:00');
      host.value = '';
      expect(typed(host)).to.deep.equal(['', '', '']);
      host.value = '3 pm';
      expect(warningCodes()).to.deep.equal(['value-not-a-time']);
    });

    it('stays the same time when the language of the page, and so the clock, changes', async () => {
      const host = await field();
      type(host, '3', '30', 'pm');
      await speak('fr');
      expect(typed(host)).to.deep.equal(['15', '30']);
      await speak('en');
      expect(typed(host)).to.deep.equal(['3', '30', 'pm']);
    });
  });

  describe('what is wrong', () => {
    const said = async (attributes: string, ...values: string[]) => {
      const host = await field(attributes);
      type(host, ...values);
      return plain(host.validationMessage);
    };

    it('is said with what to do', async () => {
      expect(await said('', '', '', '')).to.equal('');
      expect(await said('', '', '', 'pm')).to.equal('');
      expect(await said('required', '', '', '')).to.equal('Fill in “Start”.');
      expect(await said('', '9', '', '')).to.equal(
        '“Start” must include minutes (00 on the hour) and a.m. or p.m.',
      );
      expect(await said('', '9', '30', '')).to.equal('“Start” must include a.m. or p.m.');
      expect(await said('', '9', '70', 'am')).to.equal(
        '“Start” must be a real time, like 3:30 p.m.',
      );
      expect(await said('min="09:00"', '8', '30', 'am')).to.equal(
        '“Start” must be 9:00 a.m. or later.',
      );
      expect(await said('max="17:00"', '5', '30', 'pm')).to.equal(
        '“Start” must be 5:00 p.m. or earlier.',
      );
      expect(await said('step="15"', '9', '20', 'am')).to.equal(
        '“Start” must be in steps of 15 minutes. The nearest times are 9:15 a.m. and 9:30 a.m.',
      );
    });

    it('is said in French', async () => {
      await speak('fr');
      expect(await said('', '9', '')).to.equal(
        '« Start » doit comprendre les minutes (00 pour une heure juste).',
      );
      expect(await said('', '25', '')).to.contain('comme 15 h 30.');
      expect(await said('min="09:00"', '8', '30')).to.equal(
        '« Start » ne peut pas être avant 9 h.',
      );
      expect(await said('step="30"', '9', '20')).to.contain('sont 9 h et 9 h 30.');
    });

    it('is said in the words of the page', async () => {
      const own = 'error-value-missing="A" error-incomplete="B" error-bad-input="C"';
      const limits =
        'error-range-underflow="D" error-range-overflow="E" error-step-mismatch="F" min="09:00" max="17:00" step="15"';
      expect(await said(`required ${own}`, '', '', '')).to.equal('A');
      expect(await said(own, '4', '', '')).to.equal('B');
      expect(await said(own, '40', '3', '')).to.equal('C');
      expect(await said(limits, '8', '00', 'am')).to.equal('D');
      expect(await said(limits, '8', '00', 'pm')).to.equal('E');
      expect(await said(limits, '9', '20', 'am')).to.equal('F');
    });

    it('is known to the browser, at the part to put right', async () => {
      const host = await field();
      type(host, '9', '70', 'am');
      expect(host.checkValidity()).to.equal(false);
      expect(host.control).to.equal(part(host, 'minute'));
      expect(part<HTMLInputElement>(host, 'hour').validity.valid).to.equal(true);
      type(host, '9', '30', 'am');
      expect(host.checkValidity()).to.equal(true);
    });

    it('marks that part, moves the focus there, and goes when it is right', async () => {
      const host = await field();
      const marked = () =>
        [...host.querySelectorAll('[aria-invalid="true"]')].map(({ slot }) => slot);
      type(host, '9', '30', '');
      expect(host.reportValidity()).to.equal(false);
      await settled();
      expect(document.activeElement).to.equal(part(host, 'period'));
      expect(marked()).to.deep.equal(['period']);
      expect(part(host, 'error').textContent).to.contain('Error: “Start” must include a.m.');
      type(host, '9', '30', 'am');
      host.reportValidity();
      await settled();
      expect(marked()).to.deep.equal([]);
      expect(host.error).to.equal(undefined);
    });

    it('is nothing where a required time is all in the first input', async () => {
      const host = await field('required');
      type(host, 'noon', '', '');
      expect(host.checkValidity()).to.equal(true);
    });

    it('is nothing while it is disabled', async () => {
      const host = await field('required disabled');
      expect([host.validationMessage, host.checkValidity()]).to.deep.equal(['', true]);
    });

    it('is what the page says, until the page takes it back', async () => {
      const host = await field();
      type(host, '9', '30', 'am');
      host.setCustomValidity('We are closed then.');
      host.hint = 'Another';
      await settled();
      expect(host.validationMessage).to.equal('We are closed then.');
      expect(host.checkValidity()).to.equal(false);
      host.setCustomValidity('');
      expect(host.checkValidity()).to.equal(true);
    });

    it('is about all parts where none is named', async () => {
      const host = await field('error="Wrong"');
      const marked = () => host.querySelectorAll('[aria-invalid="true"]').length;
      expect(marked()).to.equal(3);
      host.invalidMinute = true;
      await settled();
      expect(marked()).to.equal(1);
    });
  });

  itInAccessibilityTree('is a group of named controls, described by hint and error', async () => {
    const host = await field('hint="We open at 9" error="Wrong" required');
    const node = await accessible(host);
    expect(node.role).to.equal('group');
    expect(node.name).to.equal('Start (required)');
    expect(node.description).to.equal('We open at 9 Error: Wrong');
    const boxes = withRole(node, 'textbox');
    expect(boxes.map(({ name }) => name)).to.deep.equal(['Hour', 'Minute']);
    expect(withRole(node, 'combobox')[0]).to.include({ name: 'a.m. or p.m.', invalid: 'true' });
    expect(boxes.every(({ required, invalid }) => required && invalid === 'true')).to.equal(true);
  });

  it('is gone through by Tab, part by part', async () => {
    const host = await field();
    host.focus();
    for (const text of ['4', '05', 'p']) {
      await sendKeys({ type: text });
      await sendKeys({ press: 'Tab' });
    }
    expect(host.value).to.equal('16:05');
  });

  it('takes controls of your own', async () => {
    const host = await mount<TimeField>(`<tds-time-field name="t" required error="Wrong">
      <p slot="label">Start</p>
      <input slot="hour" name="h" value="3"><input slot="minute" name="m" value="15">
      <select slot="period" name="half"><option value="am">AM</option>
      <option value="pm" selected>PM</option></select></tds-time-field>`);
    expect(host.value).to.equal('15:15');
    expect(controls(host).map(({ name }) => name)).to.deep.equal(['h', 'm', 'half']);
    expect(part<HTMLSelectElement>(host, 'period').options.length).to.equal(2);
  });

  it('leads from an error summary to the part that is wrong', async () => {
    await import('../error-summary/define.js');
    await mount(`<tds-error-summary></tds-error-summary>
      <tds-time-field label="Start" name="start" error="Wrong" invalid-period></tds-time-field>`);
    expect(find(place(), 'tds-error-summary a').getAttribute('href')).to.equal('#start-period');
  });
});
