import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../checkboxes/define.js';
import type { Checkbox } from '../checkbox/checkbox.js';
import type { Checkboxes } from '../checkboxes/checkboxes.js';
import '../error-summary/define.js';
import '../radios/define.js';
import type { Radio } from '../radio/radio.js';
import type { Radios } from '../radios/radios.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled } from '../testing/mount.js';
import '../text-field/define.js';
import type { TextField } from '../text-field/text-field.js';

const KINDS = { radio: 'tds-radio', checkbox: 'tds-checkbox' } as const;
type Kind = keyof typeof KINDS;
type Group = Radios | Checkboxes;

const CONTENT = `<div slot="reveal">
    <tds-text-field label="Email" name="email" value="a@b.c" required></tds-text-field>
    <input name="own" aria-label="Own" value="mine">
    <input name="never" aria-label="Never" value="no" disabled>
    <select name="when" aria-label="When"><option>now</option></select>
    <button name="look" value="up">Look up</button>
  </div>`;

/** A question whose first option asks for more. */
async function question(kind: Kind, content = CONTENT, more = ''): Promise<Group> {
  const tag = KINDS[kind];
  const group = kind === 'radio' ? 'tds-radios' : 'tds-checkboxes';
  await mount(`<form><${group} label="Contact" name="contact" ${more}>
    <${tag} label="By email" value="email">${content}</${tag}>
    <${tag} label="By post" value="post"></${tag}>
  </${group}></form>`);
  return find<Group>(place(), group);
}

const options = (host: Group) => [
  ...host.querySelectorAll<Radio | Checkbox>(':scope > :is(tds-radio, tds-checkbox)'),
];
const first = (host: Group) => options(host)[0] as Radio | Checkbox;
const input = (host: Element) => part<HTMLInputElement>(host, 'control');
const isShown = (node: Element) => (node as HTMLElement).offsetParent !== null;
const form = () => find<HTMLFormElement>(place(), 'form');
const submitted = () => [...new FormData(form())].map(([name, value]) => `${name}=${value}`);
const named = <T extends Element = HTMLInputElement>(name: string) =>
  find<T>(place(), `:is(input, select)[name="${name}"]`);

/** Until the page was drawn: what no event tells of is seen then. */
const drawn = async () => {
  for (let time = 0; time < 2; time++) await new Promise(requestAnimationFrame);
  await settled();
};

for (const kind of ['radio', 'checkbox'] as const) {
  describe(`what a ${kind} reveals`, () => {
    it('is neither shown, submitted nor checked until it is asked for', async () => {
      const host = await question(kind);
      expect(isShown(part(first(host), 'reveal'))).to.equal(false);
      expect(submitted()).to.deep.equal([]);
      named('email').value = '';
      expect(form().checkValidity()).to.equal(true);
      input(first(host)).click();
      expect(isShown(part(first(host), 'reveal'))).to.equal(true);
      expect(form().checkValidity()).to.equal(false);
      named('email').value = 'x@y.z';
      expect(submitted()).to.deep.equal(['contact=email', 'email=x@y.z', 'own=mine', 'when=now']);
    });

    it('is what the same page without script submits, once it is shown', async () => {
      const host = await question(kind, CONTENT, 'value="email"');
      expect(isShown(part(first(host), 'reveal'))).to.equal(true);
      expect(submitted()).to.deep.equal(['contact=email', 'email=a@b.c', 'own=mine', 'when=now']);
      await settled();
      expect(place().querySelectorAll('[data-tds-closed]').length).to.equal(0);
    });

    it('keeps what was typed, and what its author disabled', async () => {
      const host = await question(kind);
      input(first(host)).click();
      named('email').value = 'typed';
      named('own').value = 'too';
      if (kind === 'radio') input(options(host)[1] as Element).click();
      else input(first(host)).click();
      await settled();
      expect(isShown(part(first(host), 'reveal'))).to.equal(false);
      expect(submitted().filter((it) => !it.startsWith('contact'))).to.deep.equal([]);
      expect(named('never').disabled).to.equal(true);
      input(first(host)).click();
      await settled();
      expect(submitted()).to.include.members(['email=typed', 'own=too']);
      expect(named('never').disabled).to.equal(true);
    });

    it('leaves the focus at the option', async () => {
      const host = await question(kind);
      input(first(host)).focus();
      await sendKeys({ press: 'Space' });
      expect(isShown(part(first(host), 'reveal'))).to.equal(true);
      expect(document.activeElement).to.equal(input(first(host)));
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(named('email'));
    });

    it('follows a reset', async () => {
      const host = await question(kind);
      input(first(host)).click();
      named('email').value = 'typed';
      form().reset();
      await settled();
      expect(isShown(part(first(host), 'reveal'))).to.equal(false);
      expect(submitted()).to.deep.equal([]);
      input(first(host)).click();
      expect(named('email').value).to.equal('a@b.c');
    });

    it('follows what script chooses, at once', async () => {
      const host = await question(kind);
      first(host).checked = true;
      expect(submitted()).to.include('own=mine');
      host.value = 'post';
      expect(submitted()).to.deep.equal(['contact=post']);
      host.value = 'email';
      expect(submitted()).to.include('own=mine');
    });

    it('follows a framework, which sets the native input', async () => {
      const host = await question(kind);
      input(first(host)).checked = true;
      await drawn();
      expect(submitted()).to.include('own=mine');
      input(first(host)).checked = false;
      await drawn();
      expect(submitted()).to.deep.equal([]);
    });

    it('follows a framework before a button sends the form', async () => {
      const host = await question(kind);
      input(first(host)).checked = true;
      let sent: string[] = [];
      form().addEventListener('submit', (event) => {
        event.preventDefault();
        sent = submitted();
      });
      form().insertAdjacentHTML('beforeend', '<button id="send">Send</button>');
      find(form(), '#send').click();
      expect(sent).to.include('own=mine');
    });

    it('stays put out while its fields print again or come late', async () => {
      const host = await question(kind);
      const field = find<TextField>(place(), 'tds-text-field');
      field.error = 'Type an email.';
      await settled();
      expect(named('email').disabled).to.equal(true);
      part(first(host), 'reveal').insertAdjacentHTML(
        'beforeend',
        '<input name="late" aria-label="Late" value="1">',
      );
      await settled();
      expect(submitted()).to.deep.equal([]);
      input(first(host)).click();
      expect(submitted()).to.include.members(['own=mine', 'late=1']);
    });

    it('lets a field be disabled while it is put out', async () => {
      const host = await question(kind);
      const field = find<TextField>(place(), 'tds-text-field');
      field.disabled = true;
      await settled();
      input(first(host)).click();
      await settled();
      expect(named('email').disabled).to.equal(true);
      field.disabled = false;
      await settled();
      expect(submitted()).to.include('email=a@b.c');
    });

    it('works in a clone, and in what innerHTML brings back', async () => {
      const host = await question(kind);
      const clone = form().cloneNode(true) as HTMLFormElement;
      const html = form().outerHTML;
      form().remove();
      for (const bring of [() => place().append(clone), () => mount(html)]) {
        await bring();
        await settled();
        const again = find<Group>(place(), host.localName);
        expect(submitted()).to.deep.equal([]);
        input(first(again)).click();
        expect(submitted()).to.include.members(['email=a@b.c', 'own=mine']);
        expect(named('never').disabled).to.equal(true);
      }
    });

    it('works in a clone of an open one', async () => {
      const host = await question(kind);
      input(first(host)).click();
      const clone = form().cloneNode(true);
      form().replaceWith(clone);
      await settled();
      expect(submitted()).to.include.members(['contact=email', 'email=a@b.c', 'own=mine']);
    });

    it('is asked for by both options around it', async () => {
      const host = await question(
        kind,
        `<tds-radios slot="reveal" label="Which?" name="which">
          <tds-radio label="Home" value="home"></tds-radio>
          <tds-radio label="Work" value="work" checked>
            <tds-text-field slot="reveal" label="Company" name="company" value="Us"></tds-text-field>
          </tds-radio>
        </tds-radios>`,
      );
      const [home, work] = place().querySelectorAll<Radio>(
        'tds-radios tds-radio tds-radio, [slot] > tds-radio',
      );
      expect(submitted()).to.deep.equal([]);
      input(first(host)).click();
      await settled();
      expect(submitted()).to.deep.equal(['contact=email', 'which=work', 'company=Us']);
      input(home as Radio).click();
      await settled();
      expect(submitted()).to.deep.equal(['contact=email', 'which=home']);
      input(work as Radio).click();
      if (kind === 'radio') input(options(host)[1] as Element).click();
      else input(first(host)).click();
      await settled();
      expect(submitted().filter((it) => !it.startsWith('contact'))).to.deep.equal([]);
    });

    it('is out of use no more when it is taken out of the option', async () => {
      const host = await question(kind);
      form().append(part(first(host), 'reveal'));
      await settled();
      expect(submitted()).to.include('own=mine');
      expect(named('never').disabled).to.equal(true);
    });

    it('lets the Enter key send the form', async () => {
      const host = await question(kind);
      host.insertAdjacentHTML('afterend', '<input id="last" aria-label="Last">');
      let sent = 0;
      form().addEventListener('submit', (event) => {
        event.preventDefault();
        sent += 1;
      });
      find(form(), '#last').focus();
      await sendKeys({ press: 'Enter' });
      expect(sent).to.equal(1);
    });

    it('shows an error whose link leads to the option, and chooses nothing', async () => {
      const host = await question(kind);
      find<TextField>(place(), 'tds-text-field').error = 'Type an email.';
      form().insertAdjacentHTML('beforebegin', '<tds-error-summary></tds-error-summary>');
      await settled();
      find(place(), 'tds-error-summary a').click();
      expect(document.activeElement).to.equal(input(first(host)));
      expect(first(host).checked).to.equal(false);
      input(first(host)).click();
      find(place(), 'tds-error-summary a').click();
      expect(document.activeElement).to.equal(named('email'));
    });
  });
}

describe('for assistive technology, an option that reveals', () => {
  itInAccessibilityTree('has what it reveals in the tree only while it is chosen', async () => {
    const host = await question('radio');
    const names = async () => withRole(await accessible(host), 'textbox').map(({ name }) => name);
    expect(await names()).to.deep.equal([]);
    input(first(host)).click();
    await settled();
    expect(await names()).to.deep.equal(['Email (required)', 'Own', 'Never']);
  });

  it('says that it is expanded where ARIA has that: a checkbox, not a radio', async () => {
    const boxes = await question('checkbox');
    const expanded = (host: Group) =>
      options(host).map((option) => input(option).getAttribute('aria-expanded'));
    expect(expanded(boxes)).to.deep.equal(['false', null]);
    input(first(boxes)).click();
    expect(expanded(boxes)).to.deep.equal(['true', null]);
    part(first(boxes), 'reveal').remove();
    await settled();
    expect(expanded(boxes)).to.deep.equal([null, null]);
    expect(expanded(await question('radio'))).to.deep.equal([null, null]);
  });
});

describe('a group of checkboxes in a reveal', () => {
  it('needs an answer only when it is asked for', async () => {
    const host = await question(
      'radio',
      `<tds-checkboxes slot="reveal" label="Days" name="days" required>
        <tds-checkbox label="Monday" value="mon"></tds-checkbox>
      </tds-checkboxes>`,
    );
    expect(form().checkValidity()).to.equal(true);
    input(first(host)).click();
    await settled();
    expect(form().checkValidity()).to.equal(false);
    expect(find<Checkboxes>(place(), 'tds-checkboxes').validationMessage).to.contain('Days');
  });

  it('has no option of the group around it', async () => {
    const host = (await question(
      'checkbox',
      '<div slot="reveal"><tds-checkbox label="News" name="news" value="yes" checked></tds-checkbox></div>',
    )) as Checkboxes;
    first(host).checked = true;
    await settled();
    expect(host.values).to.deep.equal(['email']);
    expect(submitted()).to.deep.equal(['contact=email', 'news=yes']);
  });
});
