import { expect } from '@open-wc/testing/pure';
import '../all.js';
import type { FieldElement } from '../field/field-element.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import type { Form } from './form.js';
import type { ValidateEvent } from './validate-event.js';

let sent: FormData[] = [];

/** A form that sends nowhere and asks the page about its answers. */
async function form(validate: (event: ValidateEvent) => void, more = ''): Promise<Form> {
  sent = [];
  const host = await mount<Form>(`<tds-form ${more}>
    <form>
      <tds-error-summary></tds-error-summary>
      <tds-text-field label="Plate" name="plate" value="ABC" required></tds-text-field>
      <tds-text-field label="Again" name="again" value="ABC"></tds-text-field>
      <tds-button label="Send" name="step" value="send"></tds-button>
      <tds-button><button formnovalidate>Later</button></tds-button>
    </form>
  </tds-form>`);
  host.addEventListener('validate', validate as EventListener);
  find<HTMLFormElement>(host, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(event.target as HTMLFormElement, event.submitter));
  });
  return host;
}

const field = (name: string) => find<FieldElement>(place(), `tds-text-field[name="${name}"]`);
const button = () => find<HTMLButtonElement>(place(), 'tds-button button');
const status = (host: Form) => part(host, 'status').textContent;
const errors = (host: Form) => host.fields.map(({ error }) => error);
const type = (name: string, value: string) => {
  const control = field(name).control as HTMLInputElement;
  control.value = value;
  for (const kind of ['input', 'change']) {
    control.dispatchEvent(new Event(kind, { bubbles: true }));
  }
};

/** A check that ends when the test says so. */
function held() {
  const ends: ((error?: string) => void)[] = [];
  const signals: AbortSignal[] = [];
  const validate = (event: ValidateEvent): void => {
    const plate = event.field('plate');
    if (!plate) return;
    signals.push(event.signal);
    event.waitUntil(
      new Promise<void>((resolve) => {
        ends.push((error) => {
          if (error) event.setError(plate, error);
          resolve();
        });
      }),
    );
  };
  return { validate, end: (error?: string, which = -1) => ends.at(which)?.(error), signals };
}

describe('what only the page can check', () => {
  let title: string;
  beforeEach(() => {
    title = document.title;
  });
  afterEach(() => {
    document.title = title;
  });

  it('is asked at once, and said as any other error', async () => {
    const host = await form((event) => {
      const [plate, again] = [event.field('plate'), event.field('again')];
      if (plate && again && plate.value !== again.value) {
        event.setError(again, 'Type the same plate twice.');
      }
    });
    field('again').value = 'XYZ';
    button().click();
    await settled();
    expect(sent.length).to.equal(0);
    expect(errors(host)).to.deep.equal([undefined, 'Type the same plate twice.']);
    expect(part(field('again'), 'error').textContent).to.equal('Error: Type the same plate twice.');
    expect(document.title.startsWith('Error: ')).to.equal(true);
    expect(document.activeElement?.localName).to.equal('tds-error-summary');
    field('again').value = 'ABC';
    button().click();
    expect(sent.length).to.equal(1);
  });

  it('is asked about answers that meet their own constraints, together with the errors of others', async () => {
    const asked: string[][] = [];
    const host = await form((event) => {
      asked.push(event.fields.map(({ name }) => name ?? ''));
      const again = event.field('again');
      if (again) event.setError(again, 'No.');
    });
    field('plate').value = '';
    button().click();
    await settled();
    expect(asked).to.deep.equal([['again']]);
    expect(errors(host)).to.deep.equal(['Fill in “Plate”.', 'No.']);
    expect(host.querySelectorAll('tds-error-summary a').length).to.equal(2);
  });

  it('is waited for: the button says so, then what was pressed is sent, with its value', async () => {
    const check = held();
    const host = await form(check.validate);
    button().click();
    button().click();
    await settled();
    expect(sent.length).to.equal(0);
    expect(status(host)).to.equal('Checking your answers');
    expect(find(host, 'tds-button').hasAttribute('loading')).to.equal(true);
    check.end();
    await settled();
    expect(sent.length).to.equal(1);
    expect(sent[0]?.get('step')).to.equal('send');
    expect(status(host)).to.equal('');
    expect(find(host, 'tds-button').hasAttribute('loading')).to.equal(false);
    expect(check.signals.length).to.equal(1);
  });

  it('is said in the language of the page', async () => {
    await speak('fr');
    const host = await form(held().validate);
    button().click();
    expect(status(host)).to.equal('Vérification de vos réponses');
  });

  it('sends nothing when it finds an error, however late', async () => {
    const check = held();
    const host = await form(check.validate);
    button().click();
    check.end('This plate is taken. Choose another.');
    await settled();
    expect(sent.length).to.equal(0);
    expect(errors(host)[0]).to.equal('This plate is taken. Choose another.');
    expect(document.activeElement?.localName).to.equal('tds-error-summary');
  });

  it('is asked again about the answer that it found wrong, when that changes', async () => {
    const check = held();
    const host = await form(check.validate);
    button().click();
    check.end('Taken.');
    await settled();
    type('plate', 'DEF');
    expect(errors(host)[0]).to.equal(undefined);
    check.end('Taken, too.');
    await settled();
    expect(errors(host)[0]).to.equal('Taken, too.');
    type('plate', 'GHI');
    const [, , last] = check.signals;
    expect(last?.aborted).to.equal(false);
    check.end();
    await settled();
    expect(errors(host)[0]).to.equal(undefined);
  });

  it('is not said of an answer that has changed since', async () => {
    const check = held();
    const host = await form(check.validate);
    button().click();
    check.end('Taken.');
    await settled();
    type('plate', 'DEF');
    type('plate', 'GHI');
    expect(check.signals.map(({ aborted }) => aborted)).to.deep.equal([true, true, false]);
    check.end('DEF is taken.', 1);
    await settled();
    expect(errors(host)[0]).to.equal(undefined);
    check.end('GHI is taken.');
    await settled();
    expect(errors(host)[0]).to.equal('GHI is taken.');
  });

  it('is given up when the page asks anew', async () => {
    const check = held();
    const host = await form(check.validate);
    button().click();
    expect(host.reportValidity()).to.equal(true);
    check.end('Taken.');
    await settled();
    expect(sent.length).to.equal(0);
  });

  it('checks anew what was typed while it was waited for', async () => {
    const check = held();
    await form(check.validate);
    button().click();
    type('plate', 'DEF');
    check.end();
    await settled();
    expect(sent.length).to.equal(0);
    check.end();
    await settled();
    expect(sent.map((data) => data.get('plate'))).to.deep.equal(['DEF']);
  });

  it('does not hold up what it does not answer: servers check, too', async () => {
    const check = held();
    await form(check.validate, 'validation-timeout="50"');
    button().click();
    await new Promise((resolve) => setTimeout(resolve, 80));
    await settled();
    expect(sent.length).to.equal(1);
    expect(check.signals[0]?.aborted).to.equal(true);
  });

  it('holds nobody up when it fails, and tells the developer', async () => {
    const told: unknown[] = [];
    const { reportError } = window;
    window.reportError = (error) => told.push(error);
    const late = new Error('late');
    await form((event) => {
      event.waitUntil(Promise.reject(late));
      event.waitUntil(Promise.reject(new DOMException('', 'AbortError')));
    });
    button().click();
    await settled();
    window.reportError = reportError;
    expect(sent.length).to.equal(1);
    expect(told).to.deep.equal([late]);
  });

  it('stops when the form goes away', async () => {
    const check = held();
    const host = await form(check.validate);
    button().click();
    host.remove();
    expect(check.signals[0]?.aborted).to.equal(true);
    check.end();
    await settled();
    expect(sent.length).to.equal(0);
  });

  it('gives way to a button that goes past the check', async () => {
    const check = held();
    await form(check.validate);
    button().click();
    find(place(), 'button[formnovalidate]').click();
    expect(sent.length).to.equal(1);
    check.end();
    await settled();
    expect(sent.length).to.equal(1);
  });

  it('can send nothing and say nothing', async () => {
    const host = await form((event) => event.preventDefault());
    button().click();
    await settled();
    expect(sent.length).to.equal(0);
    expect(errors(host)).to.deep.equal([undefined, undefined]);
    expect(document.title).to.equal(title);
  });
});
