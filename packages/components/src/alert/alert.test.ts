import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import {
  accessible,
  itInAccessibilityTree,
  itWithMedia,
  withMedia,
  withRole,
} from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes, warnings } from '../testing/warnings.js';
import { type Alert, AlertCloseEvent } from './alert.js';
import './define.js';

const KINDS = {
  information: ['Information:', 'Information :'],
  success: ['Success:', 'Succès :'],
  warning: ['Warning:', 'Avertissement :'],
  error: ['Error:', 'Erreur :'],
} as const;

const kind = (host: Element) => part(host, 'type').textContent?.trim();

describe('alert', () => {
  for (const [type, [english, french]] of Object.entries(KINDS)) {
    it(`says that it is of the kind "${type}", in words and in both languages`, async () => {
      const host = await mount(`<tds-alert type="${type}"><p>The text.</p></tds-alert>`);
      expect(kind(host)).to.equal(english);
      await speak('fr');
      expect(kind(host)).to.equal(french);
    });

    itInAccessibilityTree(`says the kind "${type}" with its heading`, async () => {
      const host = await mount(`<tds-alert type="${type}" heading="Your file">Text</tds-alert>`);
      const [heading] = withRole(await accessible(host), 'heading');
      expect(heading?.name).to.equal(`${english} Your file`);
      expect(heading?.level).to.equal(2);
      expect(host.querySelector('[slot="type"]')).to.equal(null);
    });
  }

  it('is information when no kind is given', async () => {
    const host = await mount('<tds-alert>Text</tds-alert>');
    expect(kind(host)).to.equal('Information:');
  });

  it('looks different for each kind', async () => {
    await mount(
      Object.keys(KINDS)
        .map((type) => `<tds-alert type="${type}">Text</tds-alert>`)
        .join(''),
    );
    const looks = [...place().children].map((host) => {
      const { backgroundColor, borderInlineStartColor } = getComputedStyle(host);
      return `${backgroundColor} ${borderInlineStartColor}`;
    });
    expect(new Set(looks).size).to.equal(looks.length);
  });

  itInAccessibilityTree('has a heading of the level that the page needs', async () => {
    const host = await mount<Alert>(
      '<tds-alert heading="Saved" heading-level="3">Text</tds-alert>',
    );
    expect(withRole(await accessible(host), 'heading')[0]?.level).to.equal(3);
    host.headingLevel = '4';
    await settled();
    expect(withRole(await accessible(host), 'heading').map((it) => it.level)).to.deep.equal([4]);
  });

  itInAccessibilityTree('names your own heading with its kind, too', async () => {
    const host = await mount(
      '<tds-alert type="warning" dismissible><h3 slot="heading">Mine</h3>Text</tds-alert>',
    );
    expect(withRole(await accessible(host), 'heading')[0]?.name).to.equal('Warning: Mine');
    const [button] = withRole(await accessible(host), 'button');
    expect(button?.description).to.contain('Mine');
  });

  it('leaves your own heading alone and says the kind before it', async () => {
    const host = await mount(
      '<tds-alert type="warning" heading="Not this"><h3 slot="heading">Mine</h3>Text</tds-alert>',
    );
    expect(part(host, 'heading').textContent).to.equal('Mine');
    expect(kind(host)).to.equal('Warning:');
    expect(host.querySelectorAll('[slot="heading"]').length).to.equal(1);
  });

  itInAccessibilityTree('is told to screen readers when it is live, and only then', async () => {
    const host = await mount<Alert>('<tds-alert>Text</tds-alert>');
    expect((await accessible(host)).role).to.equal('generic');
    host.live = 'polite';
    await settled();
    expect((await accessible(host)).role).to.equal('status');
    host.live = 'assertive';
    await settled();
    expect((await accessible(host)).role).to.equal('alert');
    host.live = undefined;
    await settled();
    expect(host.hasAttribute('role')).to.equal(false);
  });

  it('is closed with its button, by keyboard', async () => {
    const host = await mount('<tds-alert dismissible>Text</tds-alert>');
    part(host, 'dismiss').focus();
    await sendKeys({ press: 'Enter' });
    expect(host.isConnected).to.equal(false);
  });

  it('is not closed by a press anywhere else', async () => {
    const host = await mount('<tds-alert dismissible heading="Saved"><p>Text</p></tds-alert>');
    find(host, 'p').click();
    part(host, 'heading').click();
    expect(host.isConnected).to.equal(true);
  });

  it('stays when a listener cancels its close event', async () => {
    const host = await mount<Alert>('<tds-alert dismissible>Text</tds-alert>');
    const events: Event[] = [];
    const keep = (event: Event) => {
      events.push(event);
      event.preventDefault();
    };
    host.addEventListener('close', keep);
    part(host, 'dismiss').click();
    host.close();
    expect(host.isConnected).to.equal(true);
    expect(events.every((event) => event instanceof AlertCloseEvent && event.cancelable)).to.be
      .true;
    expect(events.map((event) => event.bubbles)).to.deep.equal([false, false]);
    host.removeEventListener('close', keep);
    host.close();
    expect(host.isConnected).to.equal(false);
  });

  itInAccessibilityTree('has a close button that says what it closes', async () => {
    const host = await mount(
      '<tds-alert dismissible type="success" heading="Saved">Text</tds-alert>',
    );
    const button = await accessible(part(host, 'dismiss'));
    expect(button.role).to.equal('button');
    expect(button.name).to.equal('Close this message');
    expect(button.description).to.equal('Success: Saved');
    await speak('fr');
    expect((await accessible(part(host, 'dismiss'))).name).to.equal('Fermer ce message');
  });

  it('takes its button away when it may not be closed any more', async () => {
    const host = await mount<Alert>('<tds-alert dismissible>Text</tds-alert>');
    host.dismissible = false;
    await settled();
    expect(host.querySelector('button')).to.equal(null);
  });

  itWithMedia('is printed without its button', async () => {
    const host = await mount('<tds-alert dismissible>Text</tds-alert>');
    await withMedia({ media: 'print' }, () => {
      expect(getComputedStyle(host).display).to.not.equal('none');
      expect(getComputedStyle(part(host, 'dismiss')).display).to.equal('none');
    });
  });

  it('warns of a kind, an urgency and a heading level it does not know', async () => {
    await mount('<tds-alert type="danger">Text</tds-alert>');
    const [warning] = warnings();
    expect(warning?.code).to.equal('unknown-value');
    expect(warning?.text).to.contain('<tds-alert>').and.contain('type="danger"');
    await mount('<tds-alert live="rude">Text</tds-alert>');
    expect(warnings()[0]?.text).to.contain('live="rude"');
    await mount('<tds-alert heading="Saved" heading-level="9">Text</tds-alert>');
    expect(warnings()[0]?.text).to.contain('headingLevel="9"');
  });

  it('does not break the page for a heading level that is no number', async () => {
    const host = await mount('<tds-alert heading="Saved" heading-level="<b>">Text</tds-alert>');
    expect(warningCodes()).to.deep.equal(['unknown-value']);
    expect(part(host, 'heading').textContent).to.contain('Saved');
  });

  it('warns when it holds no message', async () => {
    const host = await mount('<tds-alert></tds-alert>');
    const [warning] = warnings();
    expect(warning?.code).to.equal('content-missing');
    expect(warning?.element).to.equal(host);
    await mount('<tds-alert heading="Saved"></tds-alert>');
    expect(warningCodes(), 'with a heading').to.deep.equal([]);
  });
});
