import { expect } from '@open-wc/testing/pure';
import { sendMouse } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import {
  button,
  closes,
  day,
  dialog,
  focused,
  isOpen,
  jump,
  later,
  month,
  opened,
  opens,
  picker,
  press,
} from '../testing/calendar.js';
import { find, place, settled, speak } from '../testing/mount.js';

const said = (host: Element) => find(host, 'dialog [role="status"]').textContent;

describe('calendar of a date picker', () => {
  describe('opens', () => {
    it('at the date that is typed', async () => {
      const host = await picker('day="29" month="févr." year="2024"');
      await host.showPicker();
      expect(focused()).to.equal('2024-02-29');
      expect(month(host)).to.equal('February 2024');
      expect(day(host, '2024-02-29').getAttribute('aria-selected')).to.equal('true');
      expect(host.querySelectorAll('[aria-selected]').length).to.equal(1);
    });

    it('at today when nothing is typed, or what is no date', async () => {
      for (const attributes of ['', 'day="31" month="2" year="2025"', 'month="4" year="2024"']) {
        const host = await opened(attributes);
        expect(focused()).to.equal('2025-03-14');
        expect(host.querySelectorAll('[aria-selected]').length).to.equal(0);
        expect(day(host, '2025-03-14').getAttribute('aria-current')).to.equal('date');
        expect(host.querySelectorAll('[aria-current]').length).to.equal(1);
      }
    });

    it('at the nearest date within its limits', async () => {
      await opened('min="2025-06-10"');
      expect(focused()).to.equal('2025-06-10');
      await opened('max="2024-06-10"');
      expect(focused()).to.equal('2024-06-10');
      await opened('max="2024-06-10" value="2031-01-01"');
      expect(focused()).to.equal('2024-06-10');
      await opened('min="soon" max="2025-02-31"');
      expect(focused()).to.equal('2025-03-14');
    });

    it('within all of a month or a year that is a limit', async () => {
      const host = await opened('min="2025-02" max="2025-02"');
      expect(focused()).to.equal('2025-02-28');
      expect(host.querySelectorAll('td[data-date]').length).to.equal(28);
      expect(host.querySelectorAll('td[aria-disabled]').length).to.equal(0);
      expect(host.querySelectorAll('[data-jump][aria-disabled]').length).to.equal(4);
      const next = await opened('min="2026" max="2027"');
      expect(focused()).to.equal('2026-01-01');
      await press('PageUp');
      expect(focused()).to.equal('2026-01-01');
      day(next, '2026-01-31').click();
      expect(await closes(next)).to.equal(true);
      expect(next.value).to.equal('2026-01-31');
    });

    it('at the real today', async () => {
      await opened('', { today: undefined as never });
      const now = new Date();
      expect(new Date(`${focused()}T12:00`).toDateString()).to.equal(now.toDateString());
    });

    it('by pressing its button, once', async () => {
      const host = await picker();
      const { x, y, width, height } = button(host).getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'click', position });
      await host.showPicker();
      expect(host.querySelectorAll('dialog').length).to.equal(1);
      expect(dialog(host).matches(':modal')).to.equal(true);
    });

    it('not while the field is disabled', async () => {
      const host = await picker('disabled');
      expect(button(host).disabled).to.equal(true);
      await host.showPicker();
      expect(isOpen(host)).to.equal(false);
    });
  });

  describe('chooses', () => {
    it('by a press on a day, as if it had been typed', async () => {
      const host = await opened('day="4" month="mars" year="2025"');
      const events: string[] = [];
      for (const type of ['input', 'change']) {
        host.addEventListener(type, ({ target }) => {
          events.push(`${type} ${(target as Element).slot} ${host.value}`);
        });
      }
      day(host, '2025-03-21').click();
      await later();
      expect([...host.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal([
        '21',
        '03',
        '2025',
      ]);
      expect(events).to.deep.equal([
        'input day 2025-03-21',
        'input month 2025-03-21',
        'change day 2025-03-21',
        'change month 2025-03-21',
      ]);
    });

    it('nothing where there is no day', async () => {
      const host = await opened();
      find(host, 'tbody td:not([data-date])').click();
      expect(await opens(host)).to.equal(true);
      expect(host.value).to.equal('');
    });

    it('what the form then submits', async () => {
      const host = await picker();
      const form = document.createElement('form');
      place().append(form);
      form.append(host);
      await settled();
      await host.showPicker();
      let isSent = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        isSent = true;
      });
      await press('Enter');
      await later();
      expect(isSent).to.equal(false);
      expect([...new FormData(form)]).to.deep.equal([
        ['start-day', '14'],
        ['start-month', '03'],
        ['start-year', '2025'],
      ]);
    });
  });

  describe('moves by its buttons', () => {
    it('to other months and years, and keeps the focus on the button', async () => {
      const host = await opened('value="2025-03-31"');
      const steps = [
        ['nextMonth', 'April 2025', '2025-04-30'],
        ['previousMonth', 'March 2025', '2025-03-30'],
        ['nextYear', 'March 2026', '2026-03-30'],
        ['previousYear', 'March 2025', '2025-03-30'],
      ] as const;
      for (const [name, heading, current] of steps) {
        jump(host, name).focus();
        await press('Enter');
        expect(month(host)).to.equal(heading);
        expect(document.activeElement).to.equal(jump(host, name));
        expect(find(host, 'td[tabindex="0"]').dataset.date).to.equal(current);
      }
    });

    it('which stay where they are, however many weeks a month has', async () => {
      // Four weeks, six and five.
      const host = await opened('value="2026-02-01"');
      const top = () => [
        jump(host, 'nextMonth').getBoundingClientRect().top,
        dialog(host).offsetHeight,
      ];
      const before = top();
      await press('Shift+PageUp');
      await press('PageDown');
      expect(month(host)).to.equal('March 2025');
      expect(top()).to.deep.equal(before);
      await press('PageDown');
      expect(top()).to.deep.equal(before);
    });

    it('no further than its limits', async () => {
      const host = await opened('min="2025-02-10" max="2025-04-20" value="2025-03-05"');
      const ends = () =>
        [...host.querySelectorAll<HTMLElement>('[data-jump][aria-disabled="true"]')].map(
          ({ dataset }) => dataset.jump,
        );
      expect(ends()).to.deep.equal([]);
      jump(host, 'previousYear').click();
      expect(month(host)).to.equal('February 2025');
      expect(ends()).to.deep.equal(['previousYear', 'previousMonth']);
      jump(host, 'previousMonth').click();
      expect(month(host)).to.equal('February 2025');
      jump(host, 'nextYear').click();
      expect(month(host)).to.equal('April 2025');
      expect(ends()).to.deep.equal(['nextMonth', 'nextYear']);
    });
  });

  describe('a date that can’t be chosen', () => {
    it('is reached, is said to be disabled, and is not chosen', async () => {
      const host = await opened('disabled-dates="2025-03-15"');
      expect(day(host, '2025-03-15').getAttribute('aria-disabled')).to.equal('true');
      expect(day(host, '2025-03-14').hasAttribute('aria-disabled')).to.equal(false);
      await press('ArrowRight');
      expect(focused()).to.equal('2025-03-15');
      await press('Enter');
      expect(await opens(host)).to.equal(true);
      expect(focused()).to.equal('2025-03-15');
      expect(said(host)).to.equal(
        '“Start” can’t be Saturday, March 15, 2025. Choose another date.',
      );
      expect(host.value).to.equal('');
      await press('ArrowRight');
      expect(said(host)).to.equal('');
    });

    it('may be one that a function of the page names', async () => {
      const host = await opened('', { isDateDisabled: (iso) => iso.endsWith('-20') });
      expect(day(host, '2025-03-20').getAttribute('aria-disabled')).to.equal('true');
      host.isDateDisabled = undefined;
      await settled();
      expect(day(host, '2025-03-20').hasAttribute('aria-disabled')).to.equal(false);
    });

    it('may be outside the limits, in a month that has others; keys lead no further', async () => {
      const host = await opened('min="2025-03-10" max="2025-04-20"');
      expect(day(host, '2025-03-09').getAttribute('aria-disabled')).to.equal('true');
      expect(day(host, '2025-03-10').hasAttribute('aria-disabled')).to.equal(false);
      day(host, '2025-03-09').click();
      expect(said(host)).to.equal('“Start” must be March 10, 2025 or later.');
      expect(focused()).to.equal('2025-03-09');
      for (const [keys, to] of [
        ['ArrowUp', '2025-03-02'],
        ['ArrowUp', '2025-03-02'],
        ['PageUp', '2025-03-02'],
        ['Shift+PageUp', '2025-03-02'],
        ['ArrowLeft', '2025-03-01'],
        ['ArrowLeft', '2025-03-01'],
        ['Home', '2025-03-01'],
        ['Shift+PageDown', '2025-04-01'],
        ['PageDown', '2025-04-01'],
        ['Home', '2025-03-30'],
      ] as const) {
        await press(keys);
        expect(focused(), keys).to.equal(to);
      }
    });
  });

  itInAccessibilityTree('is a dialog with a grid of days, as people are told', async () => {
    const host = await opened('value="2025-03-04" disabled-dates="2025-03-05"');
    const node = await accessible(dialog(host));
    expect([node.role, node.name]).to.deep.equal(['dialog', 'Start']);
    expect(node.description).to.equal('Move with the arrow keys and choose with Enter.');
    expect(withRole(node, 'button').map(({ name }) => name)).to.deep.equal([
      'Previous year',
      'Previous month',
      'Next month',
      'Next year',
      'Close',
    ]);
    const [grid] = withRole(node, 'grid');
    expect(grid?.name).to.equal('March 2025');
    const headers = [...host.querySelectorAll('th')];
    expect(headers.map((th) => [th.abbr, th.textContent?.trim(), th.scope])[0]).to.deep.equal([
      'Sunday',
      'Sun',
      'col',
    ]);
    const cells = withRole(node, 'gridcell').filter(({ name }) => name);
    expect(cells.length).to.equal(31);
    expect(cells[3]?.name).to.equal('Tuesday, March 4, 2025');
    expect(cells.filter(({ disabled }) => disabled).map(({ name }) => name)).to.deep.equal([
      'Wednesday, March 5, 2025',
    ]);
    expect(find(host, 'h3').getAttribute('aria-live')).to.equal('polite');
  });

  it('speaks French, and another language while it is open', async () => {
    const host = await opened('value="2025-03-04" min="2025-03-03"');
    await speak('fr-CA');
    expect(month(host)).to.equal('mars 2025');
    expect(day(host, '2025-03-04').getAttribute('aria-label')).to.equal('mardi 4 mars 2025');
    expect(find(host, 'th').getAttribute('abbr')).to.equal('dimanche');
    expect(jump(host, 'nextYear').getAttribute('aria-label')).to.equal('Année suivante');
    day(host, '2025-03-02').click();
    expect(said(host)).to.equal('«\u00a0Start\u00a0» ne peut pas être avant le 3 mars 2025.');
  });
});
