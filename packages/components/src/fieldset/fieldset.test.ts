import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import '../all.js';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { streamedPage } from '../testing/page.js';
import { warningCodes } from '../testing/warnings.js';
import type { Fieldset } from './fieldset.js';

const group = (host: Element) => part<HTMLFieldSetElement>(host, 'control');
const STREET = '<tds-text-field label="Street" name="street"></tds-text-field>';
const CITY = '<tds-text-field label="City" name="city"></tds-text-field>';
const fieldset = (more = '', inside = STREET + CITY) =>
  `<tds-fieldset label="Address" name="address" ${more}>${inside}</tds-fieldset>`;
const input = (name: string) => find<HTMLInputElement>(place(), `input[name="${name}"]`);
const data = () => [...new FormData(find<HTMLFormElement>(place(), 'form'))].map(([name]) => name);

describe('fieldset', () => {
  describe('written with its questions', () => {
    it('puts all of them in a native group, text and comments too, in their order', async () => {
      const host = await mount<Fieldset>(
        fieldset('hint="H"', `One <b>text</b>${STREET}<!-- c -->\n<p>Note</p>${CITY}`),
      );
      expect(group(host).textContent).to.match(/^One text.*Street.*Note.*City$/s);
      expect([...host.children].map(({ slot }) => slot)).to.deep.equal([
        'label',
        'hint',
        'control',
      ]);
      expect(host.elements?.length).to.equal(2);
    });

    it('leaves what has a slot where it is, wherever it was written', async () => {
      const host = await mount<Fieldset>(
        `<tds-fieldset>${STREET}<h2 slot="label">Address</h2>${CITY}<p slot="hint">Hint</p></tds-fieldset>`,
      );
      expect(part(host, 'label').textContent).to.equal('Address');
      expect(group(host).querySelectorAll('input').length).to.equal(2);
      expect(host.getAttribute('aria-describedby')).to.equal(part(host, 'hint').id);
      expect(host.getAttribute('aria-labelledby')).to.equal(part(host, 'label').id);
    });

    it('takes what comes later, and keeps the focus and what was typed', async () => {
      const host = await mount<Fieldset>(fieldset());
      input('street').focus();
      await sendKeys({ type: 'Elm' });
      host.insertAdjacentHTML(
        'beforeend',
        '<tds-text-field label="Code" name="code"></tds-text-field>',
      );
      await settled();
      expect([...(host.elements ?? [])].map((each) => each.getAttribute('name'))).to.deep.equal([
        'street',
        'city',
        'code',
      ]);
      expect(document.activeElement).to.equal(input('street'));
      expect(input('street').value).to.equal('Elm');
    });

    for (const way of ['', ', in browsers that can only take it out and put it in'])
      it(`leaves the focus in a control that it comes to stand around${way}`, async () => {
        const page = streamedPage();
        if (way) Reflect.deleteProperty(page.window.Element.prototype, 'moveBefore');
        page.write('<tds-fieldset label="L"><label>Own <input name="own"></label></tds-fieldset>');
        await page.end();
        const own = find<HTMLInputElement>(page.document, 'input');
        own.focus();
        own.value = 'typed';
        await page.load('all.ts');
        await settled(page.document);
        expect(own.closest('fieldset')?.slot).to.equal('control');
        expect(own.matches(':focus')).to.equal(true);
        expect(own.value).to.equal('typed');
      });

    itInAccessibilityTree('is a group with a name and a description', async () => {
      const host = await mount(fieldset('hint="Where you live" error="Not in Ontario"'));
      const [found, ...more] = withRole(await accessible(host), 'group');
      expect(more).to.deep.equal([]);
      expect(found).to.include({
        name: 'Address',
        description: 'Where you live Error: Not in Ontario',
      });
      expect(withRole(found as never, 'textbox').map(({ name }) => name)).to.deep.equal([
        'Street',
        'City',
      ]);
    });

    it('has a label that may be large, or the heading of the page', async () => {
      const host = await mount<Fieldset>(fieldset('label-heading label-size="heading"'));
      const label = part(host, 'label');
      expect(label.localName).to.equal('h1');
      const size = () => Number.parseFloat(getComputedStyle(part(host, 'label')).fontSize);
      const heading = size();
      host.labelSize = 'large';
      await settled();
      const large = size();
      host.labelSize = 'default';
      host.labelHeading = false;
      await settled();
      expect(part(host, 'label').localName).to.equal('p');
      expect(heading).to.be.greaterThan(large);
      expect(large).to.be.greaterThan(size());
    });

    it('gives no id twice, though a question has the name of the group', async () => {
      await mount(
        fieldset(
          'hint="H" error="E"',
          '<tds-text-field label="Address" name="address" hint="H" error="E"></tds-text-field>',
        ).repeat(2),
      );
      const ids = [...place().querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const node of place().querySelectorAll('[aria-describedby]')) {
        for (const id of (node.getAttribute('aria-describedby') as string).split(' ')) {
          const said = document.getElementById(id) as HTMLElement;
          expect(said.closest('tds-text-field, tds-fieldset')).to.equal(
            node.closest('tds-text-field, tds-fieldset'),
          );
        }
      }
    });

    it('holds groups inside groups', async () => {
      const host = await mount<Fieldset>(fieldset('', fieldset('name="inner"', CITY) + STREET));
      const inner = find<Fieldset>(host, 'tds-fieldset');
      expect(inner.closest('fieldset')).to.equal(group(host));
      expect(group(inner).elements.length).to.equal(1);
    });
  });

  describe('disabled', () => {
    it('puts all its controls out of use, until it is not', async () => {
      await mount(`<form>${fieldset('disabled')}</form>`);
      const host = find<Fieldset>(place(), 'tds-fieldset');
      expect(data()).to.deep.equal([]);
      expect(input('street').matches(':disabled')).to.equal(true);
      host.disabled = false;
      await settled();
      expect(data()).to.deep.equal(['street', 'city']);
      expect(host.control).to.equal(group(host));
    });

    it('has no error, and no place for the focus', async () => {
      const host = await mount<Fieldset>(fieldset('disabled'));
      host.setCustomValidity('Wrong');
      expect(host.checkValidity()).to.equal(true);
      host.focus();
      expect(document.activeElement).to.equal(document.body);
    });
  });

  describe('with a fieldset of your own', () => {
    const OWN = `<tds-fieldset hint="H" error="E" disabled>
      <fieldset aria-describedby="more"><legend><h1>Address</h1></legend>${STREET}</fieldset>
    </tds-fieldset>`;

    it('adds what is missing, and leaves its legend the name', async () => {
      const host = await mount<Fieldset>(OWN);
      const own = find<HTMLFieldSetElement>(host, 'fieldset');
      expect(host.querySelectorAll('fieldset').length).to.equal(1);
      expect(own.getAttribute('aria-describedby')).to.match(/^more \S+-hint \S+-error$/);
      expect([own.disabled, own.hasAttribute('aria-labelledby')]).to.deep.equal([true, false]);
      expect([host, own].map((node) => node.hasAttribute('role'))).to.deep.equal([false, false]);
    });

    it('shows the legend above hint and error', async () => {
      const host = await mount<Fieldset>(OWN);
      const top = (node: Element) => node.getBoundingClientRect().top;
      expect(top(find(host, 'legend'))).to.be.below(top(part(host, 'hint')));
      expect(top(part(host, 'error'))).to.be.below(top(find(host, 'tds-text-field')));
    });

    it('takes one that comes late, and loses no question', async () => {
      const host = await mount<Fieldset>(fieldset());
      host.insertAdjacentHTML('beforeend', '<fieldset><legend>Mine</legend></fieldset>');
      await settled();
      expect(host.querySelectorAll('fieldset').length).to.equal(1);
      expect(host.querySelectorAll('input').length).to.equal(2);
      // Its label names the element itself: one group, whoever wrote the fieldset in it.
      const roles = [host, find(host, 'fieldset')].map((node) => node.getAttribute('role'));
      expect(roles).to.deep.equal(['group', 'none']);
    });

    it('leaves beside it what its author put there', async () => {
      const host = await mount<Fieldset>(
        `<tds-fieldset><fieldset><legend>L</legend>${STREET}</fieldset>${CITY}<p>More</p></tds-fieldset>`,
      );
      expect(host.elements?.length).to.equal(1);
      expect(find(host, 'p').parentElement).to.equal(host);
    });
  });

  describe('of which something is wrong', () => {
    const form = (inside: string) =>
      `<tds-form><form action="#"><tds-error-summary></tds-error-summary>${inside}
       <button>Send</button></form></tds-form>`;
    const listed = () =>
      [...place().querySelectorAll('tds-error-summary a')].map((link) => [
        link.textContent,
        link.getAttribute('href'),
      ]);
    const send = async () => {
      find(place(), 'button').click();
      await settled();
    };
    const stay = (event: Event) => event.preventDefault();
    before(() => document.addEventListener('submit', stay));
    after(() => document.removeEventListener('submit', stay));

    it('lists its error with those of its questions, and leads to the first control', async () => {
      await mount(
        form(fieldset('error="Not in Ontario"', STREET.replace('>', ' error="No street">') + CITY)),
      );
      expect(listed()).to.deep.equal([
        ['Not in Ontario', '#street'],
        ['No street', '#street'],
      ]);
      find(place(), 'tds-error-summary a').click();
      expect(document.activeElement).to.equal(input('street'));
      const [label] = [...place().querySelectorAll('tds-fieldset > [slot="label"]')];
      expect(label?.getBoundingClientRect().top).to.be.at.least(0);
    });

    it('brings a control far down in it into sight', async () => {
      const many = Array.from(
        { length: 30 },
        (_, index) => `<tds-text-field label="Q" name="q${index}" error="E"></tds-text-field>`,
      );
      await mount(form(fieldset('', many.join(''))));
      find(place(), 'tds-error-summary a[href="#q29"]').click();
      const { top, bottom } = input('q29').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });

    it('takes back the error of the server when an answer in it changes', async () => {
      await mount(form(fieldset('error="Not in Ontario"')));
      const host = find<Fieldset>(place(), 'tds-fieldset');
      input('city').focus();
      await sendKeys({ type: 'Ottawa' });
      await sendKeys({ press: 'Tab' });
      await settled();
      expect(host.error).to.equal(undefined);
      expect(listed()).to.deep.equal([]);
    });

    it('says what script found wrong with the answers together, when the form is sent', async () => {
      await mount(form(fieldset()));
      const host = find<Fieldset>(place(), 'tds-fieldset');
      host.setCustomValidity('Street and city do not match.');
      await send();
      expect(part(host, 'error').textContent).to.equal('Error: Street and city do not match.');
      expect(listed()).to.deep.equal([['Street and city do not match.', '#street']]);
      expect(document.activeElement?.localName).to.equal('tds-error-summary');
      await speak('fr');
      expect(part(host, 'error').textContent).to.match(/^Erreur\s:/);
      host.setCustomValidity('');
      await send();
      expect(listed()).to.deep.equal([]);
      host.setCustomValidity('Again');
      expect(host.reportValidity()).to.equal(false);
      expect(document.activeElement).to.equal(input('street'));
    });

    it('leaves the check of each answer to its question', async () => {
      await mount(form(fieldset('', STREET.replace('>', ' required>'))));
      await send();
      const host = find<Fieldset>(place(), 'tds-fieldset');
      expect(host.error).to.equal(undefined);
      expect(listed()).to.deep.equal([['Fill in “Street”.', '#street']]);
    });
  });

  describe('warns', () => {
    it('when it has no name for people', async () => {
      await mount(`<tds-fieldset>${STREET}</tds-fieldset>`);
      expect(warningCodes()).to.deep.equal(['label-missing']);
      await mount(`<tds-fieldset><fieldset><legend> </legend>${STREET}</fieldset></tds-fieldset>`);
      expect(warningCodes()).to.deep.equal(['label-missing']);
      await mount(`<tds-fieldset><fieldset aria-label="A">${STREET}</fieldset></tds-fieldset>`);
      await mount(`<tds-fieldset><h2 slot="label">A</h2>${STREET}</tds-fieldset>`);
      expect(warningCodes()).to.deep.equal([]);
    });
  });
});
