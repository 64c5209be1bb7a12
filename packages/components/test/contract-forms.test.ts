import { expect } from '@open-wc/testing/pure';
import '../src/all.js';
import type { Form } from '../src/form/form.js';
import { components } from '../src/testing/components.js';
import { press } from '../src/testing/keys.js';
import { find, mount, place } from '../src/testing/mount.js';
import { asksNothing } from '../src/testing/questions.js';
import { type Answer, answers, noControls } from './answers/answers.js';
import { later, take } from './answers/steps.js';

const SEND = '<button type="button">Not this</button><button name="go" value="now">Send</button>';

const OTHER = '<form id="other"></form>';

const inWords = (data: FormData): string =>
  [...data]
    .map(([name, value]) => `${name}=${value instanceof File ? value.name : value}`)
    .join('&');
const submitted = (form: HTMLFormElement): string => inWords(new FormData(form));

const inForm = ({ html, hasForm }: Answer): string =>
  hasForm ? html('') : `<form novalidate>${html('')}${SEND}</form>`;

const mountIn = async (html: string): Promise<HTMLFormElement> => {
  await mount(html);
  return find<HTMLFormElement>(place(), 'form');
};

const isSeen = (node: HTMLElement): boolean => node.checkVisibility() && !node.ariaHidden;
const controls = (root: ParentNode): HTMLInputElement[] =>
  [...root.querySelectorAll<HTMLInputElement>('input, select, textarea, button')].filter(isSeen);

/** What is seen of the answers: texts, and what native controls hold. */
const look = (): unknown => [
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there.
  place().innerText,
  ...controls(place()).map(({ type, value, checked }) =>
    ['checkbox', 'radio'].includes(type) ? checked : value,
  ),
];

/** What a control looks like. */
function style(node: Element): string[] {
  const { color, backgroundColor, borderColor, opacity, cursor } = getComputedStyle(node);
  return [color, backgroundColor, borderColor, opacity, cursor];
}

/** Listens to what is sent, and by which button; nothing is. */
function watch(): { sent: string[] } {
  const watched: { sent: string[] } = { sent: [] };
  find(place(), 'form').addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    watched.sent.push(inWords(new FormData(event.target as HTMLFormElement, event.submitter)));
  });
  return watched;
}

const sentWith = (values: string): string => [values, 'go=now'].filter(Boolean).join('&');

for (const row of answers) {
  const { tag, state = '', before, answer, after, back, html, hasForm } = row;

  describe(`${tag}${state && ` ${state}`} in a form`, () => {
    it('goes back to its default with the form, and shows it', async () => {
      const form = await mountIn(inForm(row));
      expect(submitted(form)).to.equal(before);
      const shown = look();
      await take(place(), answer);
      expect(submitted(form)).to.equal(after);
      expect(look()).not.to.deep.equal(shown);
      form.reset();
      await later();
      expect(submitted(form)).to.equal(before);
      expect(look()).to.deep.equal(shown);
    });

    it('is out of use in a disabled fieldset, and looks so', async () => {
      const fieldset = `<fieldset disabled>${html('')}</fieldset>`;
      const form = await mountIn(hasForm ? fieldset : `<form>${fieldset}</form>`);
      const around = find<HTMLFieldSetElement>(place(), 'fieldset');
      await later();
      expect(submitted(form)).to.equal('');
      const all = controls(find(place(), tag));
      const shown = look();
      for (const control of all) {
        expect(control.matches(':disabled'), control.outerHTML).to.equal(true);
        control.focus();
        expect(document.activeElement, control.outerHTML).not.to.equal(control);
        control.click();
      }
      await later();
      expect(look()).to.deep.equal(shown);
      const disabled = all.map(style);
      around.disabled = false;
      await later();
      expect(submitted(form)).to.equal(before);
      all.forEach((control, index) => {
        expect(style(control), control.outerHTML).not.to.deep.equal(disabled[index]);
      });
    });

    it('sends its answer along with the button that was pressed', async () => {
      const form = await mountIn(inForm(row));
      const { sent } = watch();
      await take(place(), answer);
      const button = hasForm ? undefined : find<HTMLButtonElement>(form, '[name=go]');
      form.requestSubmit(button);
      expect(sent).to.deep.equal([hasForm ? after : sentWith(after)]);
    });

    it('sends the form with Enter where one line is written, by its button, and nowhere else', async () => {
      const form = await mountIn(inForm(row));
      // Opens a window of the browser.
      form.addEventListener('click', (event) => {
        if ((event.target as HTMLInputElement).type === 'file') event.preventDefault();
      });
      const { sent } = watch();
      for (const control of controls(find(place(), tag))) {
        if (control.localName === 'button') continue;
        sent.length = 0;
        control.focus();
        await press('Enter');
        await later();
        const sends = control.localName === 'input' && control.type !== 'file';
        const expected = hasForm ? before : sentWith(before);
        expect(sent, control.outerHTML).to.deep.equal(sends ? [expected] : []);
        await press('Escape');
        form.reset();
      }
    });

    if (hasForm) return;

    const other = () => find<HTMLFormElement>(place(), '#other');

    it('belongs to another form when it says so', async () => {
      const form = await mountIn(`<form>${html('form="other"')}</form>${OTHER}`);
      await take(place(), answer);
      expect(submitted(form)).to.equal('');
      expect(submitted(other())).to.equal(after);
      other().reset();
      await later();
      expect(submitted(other())).to.equal(before);
    });

    it('takes its answer along to another form', async () => {
      const form = await mountIn(`<form>${html('')}</form>${OTHER}`);
      await take(place(), answer);
      other().append(...form.children);
      await later();
      expect(submitted(form)).to.equal('');
      expect(submitted(other())).to.equal(after);
      other().reset();
      await later();
      expect(submitted(other())).to.equal(before);
    });

    it('makes the form one with answers to lose, until they are taken back or reset', async () => {
      const host = await mount<Form>(`<tds-form>${inForm(row)}</tds-form>`);
      const form = find<HTMLFormElement>(host, 'form');
      expect(host.isDirty, 'at first').to.equal(false);
      await take(place(), answer);
      expect(host.isDirty, 'answered').to.equal(true);
      await take(place(), back);
      expect(submitted(form)).to.equal(before);
      expect(host.isDirty, 'taken back').to.equal(false);
      await take(place(), answer);
      form.reset();
      await later();
      expect(host.isDirty, 'after a reset').to.equal(false);
    });
  });
}

describe('the controls of a form', () => {
  it('are all in the table', () => {
    const others = [...asksNothing, ...noControls];
    const asked = components.map(({ tag }) => tag).filter((tag) => !others.includes(tag));
    expect([...new Set(answers.map(({ tag }) => tag))]).to.have.members(asked);
  });
});
