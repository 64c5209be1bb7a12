import { expect } from '@open-wc/testing/pure';
import '../src/all.js';
import type { LightElement } from '../src/light/light-element.js';
import { itWithCollection } from '../src/testing/browser.js';
import { components, valuesOf, withEverything } from '../src/testing/components.js';
import { find, mount, place, settled } from '../src/testing/mount.js';
import { warnings } from '../src/testing/warnings.js';

const HOSTILE = `<img src="x" onerror="window.hostile = 1">&amp; "'\`\${1}</template></script><script>`;
const { gc } = globalThis as unknown as { gc: (options: object) => Promise<void> };

/** An option stands in the group that it is nothing without. */
const inGroup = (tag: string, html: string) => {
  const { group } = customElements.get(tag) as unknown as typeof LightElement;
  return group ? `<${group} label="Group" name="group">${html}</${group}>` : html;
};

const IDS = ['id', 'for', 'href', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'list'];

/** A tree without what tells two of its kind apart, the ids. */
const shape = (node: Element): unknown => [
  node.localName,
  [...node.attributes]
    .map(({ name, value }) => (IDS.includes(name) ? name : `${name}=${value}`))
    .sort(),
  [...node.childNodes].map((child) => (child instanceof Element ? shape(child) : child.nodeValue)),
];

for (const component of components) {
  const { tag } = component;
  const samples = {
    'without attributes': `<${tag}></${tag}>`,
    'with every attribute': withEverything(component),
  };
  const show = async (html: string) => {
    // What the samples do wrong on purpose is not what is tested here.
    (globalThis as { trilliumWarnings?: boolean }).trilliumWarnings = false;
    await mount(inGroup(tag, html));
    return find<LightElement>(place(), tag);
  };

  describe(`${tag} keeps the contract`, () => {
    for (const [name, html] of Object.entries(samples)) {
      it(`${name}: survives a move, with the same nodes`, async () => {
        const host = await show(html);
        const [before, nodes] = [host.outerHTML, [...host.childNodes]];
        const home = host.parentElement as Element;
        home.append(document.createElement('section'));
        home.lastElementChild?.append(host);
        await settled();
        expect(host.outerHTML).to.equal(before);
        expect([...host.childNodes]).to.deep.equal(nodes);
      });

      it(`${name}: survives being away and coming back`, async () => {
        const host = await show(html);
        const [before, nodes] = [host.outerHTML, [...host.childNodes]];
        const home = host.parentElement as Element;
        host.remove();
        await settled();
        home.append(host);
        await settled();
        expect(host.outerHTML).to.equal(before);
        expect([...host.childNodes]).to.deep.equal(nodes);
      });

      it(`${name}: has a clone of the same shape`, async () => {
        const host = await show(html);
        const clone = host.cloneNode(true) as Element;
        host.after(clone);
        await settled();
        expect(shape(clone)).to.deep.equal(shape(host));
        const ids = [...place().querySelectorAll('[id]')].map(({ id }) => id);
        expect(
          ids.filter((id, index) => ids.indexOf(id) !== index && id !== host.id),
        ).to.deep.equal([]);
      });

      it(`${name}: comes back from innerHTML as it was`, async () => {
        await show(html);
        const before = place().innerHTML;
        place().innerHTML = before;
        await settled();
        expect(place().innerHTML).to.equal(before);
      });

      it(`${name}: touches nothing when nothing changed`, async () => {
        const host = await show(html);
        let touched = 0;
        const observer = new MutationObserver((records) => {
          touched += records.length;
        });
        const everything = { attributes: true, childList: true, characterData: true };
        observer.observe(host, { ...everything, subtree: true });
        host.requestUpdate();
        await settled();
        observer.disconnect();
        expect(touched).to.equal(0);
      });
    }

    it('leaves no listener and no node behind', async () => {
      await show(samples['with every attribute']);
      place().textContent = '';
      const listeners = new Map<string, number>();
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      const count = (target: EventTarget, type: string, by: number) => {
        const outside = target === window || (target instanceof Node && target.contains(place()));
        if (outside) listeners.set(type, (listeners.get(type) ?? 0) + by);
      };
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        count(this, type, 1);
        return addEventListener.call(this, type, ...rest);
      };
      EventTarget.prototype.removeEventListener = function (type, ...rest) {
        count(this, type, -1);
        return removeEventListener.call(this, type, ...rest);
      };
      const nodes = () => document.querySelectorAll('*').length;
      const before = nodes();
      try {
        await show(samples['with every attribute']);
        place().textContent = '';
        await settled();
      } finally {
        Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      }
      expect(nodes()).to.equal(before);
      expect([...listeners].filter(([, number]) => number > 0)).to.deep.equal([]);
    });

    itWithCollection('is forgotten when it is gone', async () => {
      const reference = new WeakRef(await show(samples['with every attribute']));
      place().textContent = '';
      await settled();
      // The browser itself may hold a node until it has painted again: a leak of ours stays.
      for (let time = 0; time < 30 && reference.deref(); time++) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        await gc({ type: 'major', execution: 'async' });
      }
      expect(!!reference.deref()).to.equal(false);
    });

    it('takes any text in any attribute, and never as HTML', async () => {
      const host = await show(withEverything(component, HOSTILE));
      const root = place();
      expect(root.querySelectorAll('img, script, template').length).to.equal(0);
      expect((window as { hostile?: number }).hostile).to.equal(undefined);
      for (const { name } of component.attributes) {
        expect(host.getAttribute(name), name).to.equal(HOSTILE);
      }
    });

    it('takes empty attributes, and properties that are null or undefined', async () => {
      const host = await show(withEverything(component, ''));
      for (const nothing of ['', null, undefined]) {
        for (const { name } of component.attributes) {
          if (nothing === '') host.setAttribute(name, '');
          else if (nothing === undefined) host.removeAttribute(name);
          await host.updateComplete;
        }
        for (const { name } of writable(host)) {
          (host as unknown as Record<string, unknown>)[name] = nothing;
          await host.updateComplete;
        }
      }
      expect(host.isConnected).to.equal(true);
    });

    for (const attribute of component.attributes.filter((it) => valuesOf(it).length)) {
      it(`warns of a value of ${attribute.name} that it does not know, and keeps it`, async () => {
        await mount(inGroup(tag, `<${tag} ${attribute.name}="unheard-of">Content</${tag}>`));
        const said = warnings().filter(({ code }) => code === 'unknown-value');
        expect(said.length).to.equal(1);
        expect(said[0]?.tag).to.equal(tag);
        for (const value of valuesOf(attribute)) expect(said[0]?.text).to.contain(value);
        expect(find(place(), tag).getAttribute(attribute.name)).to.equal('unheard-of');
      });

      it(`does not warn of the values of ${attribute.name} that it knows`, async () => {
        const all = valuesOf(attribute).map((it) => `<${tag} ${attribute.name}="${it}"></${tag}>`);
        await mount(inGroup(tag, all.join('')));
        expect(warnings().filter(({ code }) => code === 'unknown-value')).to.deep.equal([]);
      });
    }

    it('shows what is put in each of its documented slots', async () => {
      for (const { name } of component.slots) {
        const host = await show(`<${tag}><b ${name && `slot="${name}"`}>Mine</b></${tag}>`);
        const mine = find(host, 'b');
        const parent = mine.parentElement;
        // A part of ours, as a native group, stands around what has no slot.
        const home = name || !parent?.matches('[slot][data-tds]') ? parent : parent.parentElement;
        expect(home, `slot "${name}"`).to.equal(host);
        // Hidden until it is asked for: choice/reveal.test.ts.
        // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there.
        if (name !== 'reveal') expect(mine.innerText, `slot "${name}"`).to.equal('Mine');
      }
    });

    it('has targets that can be hit: 24 by 24 at least', async () => {
      const host = await show(samples['with every attribute']);
      for (const node of host.querySelectorAll<HTMLElement>('a[href], button, input')) {
        if (node.offsetParent === null) continue;
        node.focus();
        const { width, height } = node.getBoundingClientRect();
        expect(Math.min(width, height), node.outerHTML).to.be.at.least(24);
      }
    });

    it('has members that are true or false, and nothing else, for its boolean attributes', async () => {
      const host = await show(samples['without attributes']);
      const booleans = component.attributes.filter(({ type }) => type?.text === 'boolean');
      for (const { name, fieldName } of booleans) {
        const value = () => (host as unknown as Record<string, unknown>)[fieldName];
        expect(value(), name).to.equal(false);
        host.setAttribute(name, '');
        expect(value(), name).to.equal(true);
      }
    });

    it('documents every attribute and every member', () => {
      const type = customElements.get(tag) as unknown as typeof LightElement;
      const documented = component.attributes.map(({ name }) => name).sort();
      expect(documented).to.deep.equal([...type.observedAttributes].sort());
      const { attributes, members, slots, events } = component;
      expect(component.description).to.be.a('string');
      for (const { name, description } of [...attributes, ...members, ...slots, ...events]) {
        expect(description, name).to.match(/\w\w.*\.$/s);
      }
      const host = document.createElement(tag);
      for (const { name } of members) expect(name in host, name).to.equal(true);
    });
  });
}

/** The documented properties that can be set. */
function writable(host: LightElement) {
  const { members } = components.find(
    ({ tag }) => tag === host.localName,
  ) as (typeof components)[0];
  return members.filter(({ name }) => {
    for (let type = host; type; type = Object.getPrototypeOf(type)) {
      const found = Object.getOwnPropertyDescriptor(type, name);
      if (found) return !!found.set;
    }
    return false;
  });
}
