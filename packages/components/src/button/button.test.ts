import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, itWithMedia, withMedia } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes, warnings } from '../testing/warnings.js';
import type { Button } from './button.js';
import './define.js';

/** A form, what it was submitted with each time, and its button. */
async function form(button: string) {
  const element = await mount<HTMLFormElement>(`<form><input name="a" value="1">${button}</form>`);
  const sent: Record<string, unknown>[] = [];
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(Object.fromEntries(new FormData(element, event.submitter)));
  });
  const host = find<Button>(element, 'tds-button');
  return { element, sent, host, control: part<HTMLButtonElement>(host, 'control') };
}

describe('button', () => {
  describe('in a form', () => {
    it('submits it, with its own name and value', async () => {
      const { control, sent } = await form(
        '<tds-button label="Send" name="do" value="send"></tds-button>',
      );
      control.click();
      expect(sent).to.deep.equal([{ a: '1', do: 'send' }]);
    });

    it('is what the Enter key in a field presses', async () => {
      const { element, sent } = await form(
        '<tds-button label="Send" name="do" value="go"></tds-button>',
      );
      find(element, 'input').focus();
      await sendKeys({ press: 'Enter' });
      expect(sent).to.deep.equal([{ a: '1', do: 'go' }]);
    });

    it('resets it, or does nothing, where its type says so', async () => {
      const { element, host, control, sent } = await form(
        '<tds-button label="Clear" type="reset"></tds-button>',
      );
      const input = find<HTMLInputElement>(element, 'input');
      input.value = '2';
      control.click();
      expect(input.value).to.equal('1');
      host.type = 'button';
      await settled();
      input.value = '2';
      control.click();
      expect(input.value).to.equal('2');
      expect(sent).to.deep.equal([]);
    });

    it('belongs to a form that it does not stand in, and sends it elsewhere', async () => {
      const host = await mount<Button>(
        '<tds-button label="Send" form="far" formaction="/save"></tds-button><form id="far"></form>',
      );
      const control = part<HTMLButtonElement>(host, 'control');
      expect(control.form?.id).to.equal('far');
      expect(control.getAttribute('formaction')).to.equal('/save');
    });

    it('does nothing while it is loading, not even for the Enter key', async () => {
      const { element, host, control, sent } = await form(
        '<tds-button label="Send" loading></tds-button>',
      );
      let clicks = 0;
      control.addEventListener('click', () => clicks++);
      control.click();
      find(element, 'input').focus();
      await sendKeys({ press: 'Enter' });
      expect(sent).to.deep.equal([]);
      expect(clicks).to.equal(0);
      host.loading = false;
      await settled();
      control.click();
      expect(sent.length).to.equal(1);
    });

    it('ignores a second press within a second, where that is asked for', async () => {
      const { host, control, sent } = await form('<tds-button label="Send"></tds-button>');
      control.click();
      control.click();
      expect(sent.length, 'not asked for').to.equal(2);
      host.preventDoubleSubmit = true;
      await settled();
      const press = (timeStamp: number) => {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true });
        Object.defineProperty(click, 'timeStamp', { value: timeStamp });
        return control.dispatchEvent(click);
      };
      const began = performance.now() + 5000;
      expect([press(began), press(began + 300), press(began + 900)]).to.deep.equal([
        true,
        false,
        false,
      ]);
      expect(press(began + 1100)).to.equal(true);
    });

    it('does not take the first press on a new page for a second one', async () => {
      const { control } = await form(
        '<tds-button label="Send" prevent-double-submit></tds-button>',
      );
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      Object.defineProperty(click, 'timeStamp', { value: 400 });
      expect(control.dispatchEvent(click)).to.equal(true);
    });

    it('does nothing while it is disabled', async () => {
      const { control, sent } = await form('<tds-button label="Send" disabled></tds-button>');
      control.click();
      expect(sent).to.deep.equal([]);
    });
  });

  describe('as a link', () => {
    it('leads to its address', async () => {
      const host = await mount<Button>('<tds-button label="Start" href="/start"></tds-button>');
      const link = part(host, 'control');
      expect([link.localName, link.getAttribute('href')]).to.deep.equal(['a', '/start']);
      host.href = undefined;
      await settled();
      expect(part(host, 'control').localName).to.equal('button');
      expect(host.childElementCount).to.equal(1);
    });

    itInAccessibilityTree('is a link that leads nowhere while it is disabled', async () => {
      const host = await mount('<tds-button label="Start" href="/start" disabled></tds-button>');
      const node = await accessible(part(host, 'control'));
      expect([node.role, node.name, node.disabled]).to.deep.equal(['link', 'Start', true]);
      expect(part(host, 'control').hasAttribute('href')).to.equal(false);
    });
  });

  describe('with your own element', () => {
    it('leaves its content and attributes alone', async () => {
      const host = await mount(
        `<tds-button variant="danger" label="Not this" type="button">
          <button type="submit" name="do" class="mine"><svg viewBox="0 0 1 1"></svg>Delete</button>
        </tds-button>`,
      );
      const own = find<HTMLButtonElement>(host, 'button');
      expect([own.type, own.name, own.className]).to.deep.equal(['submit', 'do', 'mine']);
      expect(own.textContent).to.equal('Delete');
      expect(host.childElementCount).to.equal(1);
      expect(find(own, 'svg').getBoundingClientRect().width).to.be.within(16, 32);
    });

    it('takes your own link', async () => {
      const host = await mount('<tds-button><a href="/start">Start</a></tds-button>');
      expect(find(host, 'a').slot).to.equal('control');
      expect(find(host, 'a').hasAttribute('type')).to.equal(false);
      expect(host.querySelector('button')).to.equal(null);
    });

    it('disables it, and enables it again', async () => {
      const host = await mount<Button>('<tds-button disabled><button>Send</button></tds-button>');
      expect(find<HTMLButtonElement>(host, 'button').disabled).to.equal(true);
      host.disabled = false;
      await settled();
      expect(find<HTMLButtonElement>(host, 'button').disabled).to.equal(false);
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('is a button named by its text', async () => {
      const host = await mount<Button>('<tds-button label="Send"></tds-button>');
      expect(await accessible(part(host, 'control'))).to.include({ role: 'button', name: 'Send' });
      host.label = 'Send again';
      await settled();
      expect((await accessible(part(host, 'control'))).name).to.equal('Send again');
    });

    itInAccessibilityTree('says that it is loading, in the language of the page', async () => {
      const host = await mount<Button>('<tds-button label="Send" loading></tds-button>');
      const node = await accessible(part(host, 'control'));
      expect([node.name, node.description, node.disabled]).to.deep.equal(['Send', 'Loading', true]);
      await speak('fr');
      const french = await accessible(part(host, 'control'));
      expect(french.description).to.equal('Chargement en cours');
      host.loading = false;
      await settled();
      expect((await accessible(part(host, 'control'))).description).to.not.equal('Loading');
    });

    it('tells once that it begins to load, and not that it was loading from the start', async () => {
      const told: string[] = [];
      const watch = (host: Element) =>
        new MutationObserver((records) => {
          for (const { target } of records) {
            const live = (target as Element).closest?.('[aria-live="polite"]');
            if (live?.textContent) told.push(live.textContent);
          }
        }).observe(host, { childList: true, subtree: true });
      const wait = () => new Promise((resolve) => setTimeout(resolve, 150));
      const busy = await mount('<tds-button label="Send" loading></tds-button>');
      watch(busy);
      await wait();
      expect(told).to.deep.equal([]);
      const host = await mount<Button>('<tds-button label="Send"></tds-button>');
      watch(host);
      host.loading = true;
      await settled();
      expect(part(host, 'status').textContent).to.equal('');
      await wait();
      expect(told).to.deep.equal(['Loading']);
      expect(part(host, 'control').getAttribute('aria-describedby')).to.equal(
        part(host, 'status').id,
      );
    });

    itInAccessibilityTree('says that your own button is loading, too', async () => {
      const host = await mount('<tds-button loading><button>Send</button></tds-button>');
      const { name, description } = await accessible(find(host, 'button'));
      expect(`${name} ${description}`).to.contain('Loading');
    });
  });

  describe('by keyboard', () => {
    for (const key of ['Enter', ' ']) {
      it(`is pressed with ${key === ' ' ? 'the space bar' : key}`, async () => {
        const { host, sent } = await form('<tds-button label="Send"></tds-button>');
        host.focus();
        await sendKeys({ press: key });
        expect(sent.length).to.equal(1);
      });
    }

    it('keeps the focus when it begins to load', async () => {
      const host = await mount<Button>('<tds-button label="Send"></tds-button>');
      host.focus();
      host.loading = true;
      await settled();
      expect(document.activeElement).to.equal(part(host, 'control'));
    });
  });

  describe('to the eye', () => {
    it('looks different for each variant', async () => {
      const variants = ['primary', 'secondary', 'tertiary', 'danger', 'inverse'];
      await mount(
        variants.map((it) => `<tds-button label="A" variant="${it}"></tds-button>`).join(''),
      );
      const looks = [...place().querySelectorAll('button')].map((button) => {
        const { backgroundColor, borderTopColor, color, textDecorationLine } =
          getComputedStyle(button);
        return [backgroundColor, borderTopColor, color, textDecorationLine].join(' ');
      });
      expect(new Set(looks).size).to.equal(variants.length);
    });

    it('is as wide as its container, where that is asked for', async () => {
      const host = await mount<Button>('<tds-button label="A"></tds-button>');
      const wide = () => part(host, 'control').getBoundingClientRect().width;
      expect(wide()).to.be.lessThan(place().clientWidth / 2);
      host.fullWidth = true;
      await settled();
      expect(wide()).to.equal(place().clientWidth);
    });

    itWithMedia('turns its spinner slowly for people who asked for less motion', async () => {
      const host = await mount('<tds-button label="A" loading></tds-button>');
      const turn = () => Number.parseFloat(getComputedStyle(host, '::before').animationDuration);
      const fast = turn();
      await withMedia({ reducedMotion: 'reduce' }, () => {
        expect(turn() === 0 || turn() >= fast * 4).to.equal(true);
      });
    });
  });

  it('warns when it has no text', async () => {
    const host = await mount('<tds-button></tds-button>');
    const [warning] = warnings();
    expect(warning?.code).to.equal('label-missing');
    expect(warning?.element).to.equal(host);
    await mount('<tds-button><button><svg></svg></button></tds-button>');
    expect(warningCodes()).to.deep.equal(['label-missing']);
    await mount(
      `<tds-button><button><img alt="Send" src="data:,"></button></tds-button>
       <tds-button><button aria-label="Send"></button></tds-button>`,
    );
    expect(warningCodes()).to.deep.equal([]);
  });

  it('warns of a variant and a type it does not know', async () => {
    await mount('<tds-button label="A" variant="loud"></tds-button>');
    expect(warnings()[0]?.text).to.contain('variant="loud"').and.contain('unknown-value');
    await mount('<tds-button label="A" type="sumbit"></tds-button>');
    expect(warnings()[0]?.text).to.contain('type="sumbit"');
  });
});
