import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import type { ErrorSummary } from '../error-summary/error-summary.js';
import { FIELDS, field, form, links, press, sent } from '../testing/form.js';
import { find, mount, part, place, settled } from '../testing/mount.js';
import { warningCodes } from '../testing/warnings.js';
import type { Form } from './form.js';

describe('form', () => {
  let title: string;
  beforeEach(() => {
    title = document.title;
  });
  afterEach(() => {
    document.title = title;
  });

  it('sends answers that are right', async () => {
    const host = await form();
    field(host, 'tds-text-field').value = 'a@example.com';
    find(host, 'tds-checkbox input').click();
    await press(host);
    expect(sent.length).to.equal(1);
    expect(sent[0]?.[0]).to.deep.equal(['email', 'a@example.com']);
  });

  it('sends nothing while an answer is wrong, and says at each field what to do', async () => {
    const host = await form();
    await press(host);
    expect(sent).to.deep.equal([]);
    expect(part(field(host, 'tds-text-field'), 'error').textContent).to.equal(
      'Error: Fill in “Email”.',
    );
    expect(field(host, 'tds-date-field').error).to.equal(undefined);
    expect(field(host, 'tds-checkboxes').error).to.equal('Choose an answer to “Sizes”.');
  });

  it('lists the errors in the summary, in order, and moves the focus there', async () => {
    const host = await form();
    await press(host);
    expect(links(host).map(({ textContent }) => textContent)).to.deep.equal([
      'Fill in “Email”.',
      'Choose an answer to “Sizes”.',
    ]);
    expect(document.activeElement).to.equal(find<ErrorSummary>(host, 'tds-error-summary'));
  });

  it('moves the focus again at each attempt', async () => {
    const host = await form();
    await press(host);
    field(host, 'tds-text-field').focus();
    await press(host);
    expect(document.activeElement?.localName).to.equal('tds-error-summary');
  });

  it('checks a field that has an error again when it changes, and no other', async () => {
    const host = await form();
    const email = field(host, 'tds-text-field');
    await press(host);
    email.focus();
    await sendKeys({ type: 'wrong' });
    expect(email.error, 'not while typing').to.equal('Fill in “Email”.');
    await sendKeys({ press: 'Tab' });
    expect(email.error).to.contain('must be an email address');
    email.value = '';
    email.focus();
    await sendKeys({ type: 'a@example.com' });
    await sendKeys({ press: 'Tab' });
    await settled();
    expect(email.error).to.equal(undefined);
    expect(links(host).length).to.equal(1);
    find(host, 'tds-checkbox input').click();
    await settled();
    expect(links(host).length).to.equal(0);
    expect(find(host, 'tds-error-summary').hidden).to.equal(true);
  });

  it('does not check before the first attempt', async () => {
    const host = await form();
    field(host, 'tds-text-field').focus();
    await sendKeys({ type: 'wrong' });
    await sendKeys({ press: 'Tab' });
    await settled();
    expect(field(host, 'tds-text-field').error).to.equal(undefined);
  });

  it('keeps an error of the server until the field changes', async () => {
    const host = await form(
      '<tds-text-field label="Email" name="email" value="a@example.com" error="Taken."></tds-text-field>',
    );
    const email = field(host, 'tds-text-field');
    expect(email.error).to.equal('Taken.');
    email.focus();
    await sendKeys({ type: 'b' });
    await sendKeys({ press: 'Tab' });
    await settled();
    expect(email.error).to.equal(undefined);
  });

  it('lets a button go past the check', async () => {
    const host = await form();
    find<HTMLButtonElement>(host, 'button').formNoValidate = true;
    await press(host);
    expect(sent.length).to.equal(1);
  });

  it('does not send twice', async () => {
    const host = await mount<Form>('<tds-form><form><button>Send</button></form></tds-form>');
    let times = 0;
    const native = find<HTMLFormElement>(host, 'form');
    native.target = 'nowhere';
    const stop = (event: Event) => {
      times += 1;
      // Later than the form looks: the browser is kept from leaving the page, and nothing else.
      if (times > 1) event.preventDefault();
    };
    native.addEventListener('submit', stop);
    native.action = 'javascript:void 0';
    find(host, 'form > button').click();
    await settled();
    find(host, 'form > button').click();
    await settled();
    expect(times).to.equal(1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    find(host, 'form > button').click();
    expect(times).to.equal(2);
  });

  it('can be sent again when the page stays for long, as after a download', async () => {
    const host = await mount<Form>('<tds-form><form><button>Send</button></form></tds-form>');
    const native = find<HTMLFormElement>(host, 'form');
    native.target = 'nowhere';
    native.action = 'javascript:void 0';
    const { setTimeout: later } = window;
    const waits: number[] = [];
    window.setTimeout = ((work: () => void, ms = 0) => {
      waits.push(ms);
      return later(work, ms / 1000);
    }) as typeof setTimeout;
    try {
      find(host, 'form > button').click();
      expect(host.isSent).to.equal(true);
      await new Promise((resolve) => later(resolve, 50));
    } finally {
      window.setTimeout = later;
    }
    expect(waits).to.include(10_000);
    expect(host.isSent).to.equal(false);
  });

  it('can be sent again when the page sends answers in its own way', async () => {
    const host = await form('');
    await press(host);
    await press(host);
    expect(sent.length).to.equal(2);
  });

  it('asks native controls of the page, too', async () => {
    const host = await form('<input aria-label="Plain" name="plain" required>');
    await press(host);
    expect(sent).to.deep.equal([]);
    expect(document.activeElement).to.equal(find(host, 'input'));
  });

  it('moves the focus to the first wrong field where there is no summary, and warns', async () => {
    const host = await form(FIELDS, '');
    await press(host);
    expect(document.activeElement).to.equal(find(host, 'tds-text-field input'));
    expect(warningCodes()).to.deep.equal(['summary-missing']);
  });

  it('finds a summary that stands before it', async () => {
    const host = await form(FIELDS, '');
    host.before(document.createElement('tds-error-summary'));
    await settled();
    await press(host);
    expect(document.activeElement?.localName).to.equal('tds-error-summary');
  });

  it('takes no harm when it, or a field, goes away while it is checked', async () => {
    const host = await form();
    find(host, 'form > button').click();
    field(host, 'tds-text-field').remove();
    await settled();
    expect(links(host).length).to.equal(1);
    find(host, 'form > button').click();
    host.remove();
    await settled();
    expect(sent).to.deep.equal([]);
  });

  describe('with questions that an option reveals', () => {
    const REVEALS = `<tds-radios label="Reach" name="reach" value="email">
      <tds-radio label="By email" value="email">
        <div slot="reveal">
          <tds-text-field label="Email" name="email" required></tds-text-field>
          <input aria-label="Plain" name="plain" required>
        </div>
      </tds-radio>
      <tds-radio label="Not at all" value="no"></tds-radio>
    </tds-radios>`;

    it('checks those that are asked for, again when they change', async () => {
      const host = await form(REVEALS);
      const email = field(host, 'tds-text-field');
      await press(host);
      expect(sent).to.deep.equal([]);
      expect(email.error).to.equal('Fill in “Email”.');
      expect(links(host).length).to.equal(1);
      find<HTMLInputElement>(host, '[name=plain]').value = 'x';
      email.focus();
      await sendKeys({ type: 'a' });
      await sendKeys({ press: 'Tab' });
      await settled();
      expect(email.error).to.equal(undefined);
      await press(host);
      expect(sent.length).to.equal(1);
    });

    it('asks native controls there, too', async () => {
      const host = await form(REVEALS);
      field(host, 'tds-text-field').value = 'a';
      await press(host);
      expect(sent).to.deep.equal([]);
      expect(document.activeElement).to.equal(find(host, '[name=plain]'));
    });

    it('lets those be that are not asked for', async () => {
      const host = await form(REVEALS);
      find(host, 'input[value=no]').click();
      await press(host);
      expect(sent).to.deep.equal([[['reach', 'no']]]);
    });
  });

  it('checks 500 fields', async () => {
    const many = Array.from(
      { length: 500 },
      (_, index) =>
        `<tds-text-field label="Field ${index}" name="f${index}" required></tds-text-field>`,
    );
    const host = await form(many.join(''));
    await press(host);
    expect(links(host).length).to.equal(500);
  });

  it('leaves the messages of the browser out', async () => {
    expect(find<HTMLFormElement>(await form(), 'form').noValidate).to.equal(true);
  });

  it('warns when there is no form in it', async () => {
    await mount('<tds-form></tds-form>');
    expect(warningCodes()).to.deep.equal(['form-missing']);
    place().textContent = '';
  });
});
