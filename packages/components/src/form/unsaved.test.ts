import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import type { FieldElement } from '../field/field-element.js';
import { find, mount, place, settled } from '../testing/mount.js';
import type { Form } from './form.js';

async function form(more = 'warn-unsaved', fieldMore = ''): Promise<Form> {
  const host = await mount<Form>(`<tds-form ${more}>
    <form>
      <tds-text-field label="Name" name="name" value="Ada" ${fieldMore}></tds-text-field>
      <tds-radios label="Colour" name="colour" value="red">
        <tds-radio label="Red" value="red"></tds-radio>
        <tds-radio label="Blue" value="blue"></tds-radio>
      </tds-radios>
      <tds-checkbox label="Agree" name="agree" value="yes"></tds-checkbox>
      <tds-text-area label="More" name="more" value="one"></tds-text-area>
      <select name="size" aria-label="Size"><option>S</option><option selected>M</option></select>
      <select name="first" aria-label="First"><option disabled></option><option>A</option><option>B</option></select>
      <select name="many" aria-label="Many" multiple><option>A</option><option>B</option></select>
      <input type="file" name="file" aria-label="File">
      <button>Send</button>
    </form>
  </tds-form>`);
  find<HTMLFormElement>(host, 'form').addEventListener('submit', (event) => event.preventDefault());
  return host;
}

const native = <T extends Element = HTMLInputElement>(name: string) =>
  find<T>(place(), `:is(input, select, textarea)[name="${name}"]`);

/** Whether the browser would ask. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

const changes: Record<string, () => void> = {
  'a text': () => {
    native('name').value = 'Bob';
  },
  'a choice': () => {
    find(place(), 'tds-radio[value="blue"] input').click();
  },
  'a box that is ticked': () => {
    native('agree').click();
  },
  'a long text': () => {
    native<HTMLTextAreaElement>('more').value = 'two';
  },
  'an option of a list': () => {
    native<HTMLSelectElement>('size').value = 'S';
  },
  'an option of a list that had none chosen': () => {
    native<HTMLSelectElement>('first').value = 'B';
  },
  'several options of a list': () => {
    (native<HTMLSelectElement>('many').options[1] as HTMLOptionElement).selected = true;
  },
  'a file': () => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'x.txt'));
    native('file').files = transfer.files;
  },
};

describe('answers that were not sent', () => {
  it('are none at first', async () => {
    const host = await form();
    expect(host.isDirty).to.equal(false);
    expect(asks()).to.equal(false);
  });

  for (const [name, change] of Object.entries(changes)) {
    it(`are seen in ${name}, until the form is reset`, async () => {
      const host = await form();
      change();
      expect(host.isDirty).to.equal(true);
      find<HTMLFormElement>(host, 'form').reset();
      await settled();
      expect(host.isDirty).to.equal(false);
    });
  }

  it('have the browser ask before they are lost, and not once they are put back', async () => {
    await form();
    native('name').focus();
    await sendKeys({ type: 'x' });
    expect(asks()).to.equal(true);
    await sendKeys({ press: 'Backspace' });
    expect(asks()).to.equal(false);
  });

  it('are not guarded unless that was asked for', async () => {
    const host = await form('');
    native('name').focus();
    await sendKeys({ type: 'x' });
    expect(host.isDirty).to.equal(true);
    expect(asks()).to.equal(false);
    host.warnUnsaved = true;
    await settled();
    expect(asks()).to.equal(true);
  });

  it('are those that a server gave back with an error, too', async () => {
    const host = await form('warn-unsaved', 'error="Ask again."');
    expect(host.isDirty).to.equal(false);
    expect(asks()).to.equal(true);
  });

  it('are let go when they are sent', async () => {
    const host = await form();
    native('name').focus();
    await sendKeys({ type: 'x' });
    let askedWhileSending = true;
    host.addEventListener('submit', () => {
      askedWhileSending = asks();
    });
    find(host, 'button').click();
    expect(askedWhileSending).to.equal(false);
    // The page sent them in its own way, and may have failed.
    await settled();
    expect(asks()).to.equal(true);
    host.markSaved();
    expect(host.isDirty).to.equal(false);
    expect(asks()).to.equal(false);
    await sendKeys({ type: 'y' });
    expect(asks()).to.equal(true);
  });

  it('keep the page from the cache for the way back only while there are any', async () => {
    const listening = new Set<unknown>();
    const { addEventListener, removeEventListener } = window;
    const spy = (note: (listener: unknown) => void, real: unknown) =>
      function (this: Window, type: string, listener: EventListener, ...more: []) {
        if (type === 'beforeunload') note(listener);
        return (real as typeof addEventListener).call(this, type, listener, ...more);
      };
    window.addEventListener = spy((it) => listening.add(it), addEventListener) as never;
    window.removeEventListener = spy((it) => listening.delete(it), removeEventListener) as never;
    try {
      const host = await form();
      expect(listening.size).to.equal(0);
      native('name').focus();
      await sendKeys({ type: 'x' });
      expect(listening.size).to.equal(1);
      find<HTMLFormElement>(host, 'form').reset();
      await settled();
      expect(listening.size).to.equal(0);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });

  it('are forgotten when the form goes away', async () => {
    const host = await form();
    native('name').focus();
    await sendKeys({ type: 'x' });
    host.remove();
    expect(asks()).to.equal(false);
  });

  it('are found by the element that holds them', async () => {
    const host = await form();
    find<FieldElement>(host, 'tds-text-field').value = 'Bob';
    expect(host.isDirty).to.equal(true);
  });
});
