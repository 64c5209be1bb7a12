import { expect } from '@open-wc/testing/pure';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { choose, fileOf, read, said, transferOf } from '../testing/files.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes, warnings } from '../testing/warnings.js';
import './define.js';
import type { FileUpload } from './file-upload.js';

const FIELD = '<tds-file-upload label="Proof" name="proof"></tds-file-upload>';
const SEVERAL = '<tds-file-upload label="Photos" name="photos" multiple></tds-file-upload>';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');
const rows = (host: Element) => [...part(host, 'list').children] as HTMLElement[];
const names = (host: FileUpload) => [...(host.files ?? [])].map(({ name }) => name);
const shown = (host: Element) => rows(host).map((row) => find(row, 'bdi').textContent);
const removeButton = (host: Element, index = 0) =>
  find<HTMLButtonElement>(rows(host)[index] as Element, '[data-remove]');

describe('file upload', () => {
  describe('written with attributes', () => {
    const options: Record<string, [first: string, second: string]> = {
      name: ['proof', 'letter'],
      accept: ['.pdf', 'image/*'],
      capture: ['user', 'environment'],
      form: ['one', 'two'],
    };
    for (const [attribute, [first, second]] of Object.entries(options)) {
      it(`hands ${attribute} to the control, and takes it back`, async () => {
        const name = attribute === 'name' ? '' : 'name="field"';
        const host = await mount(`<tds-file-upload label="A" ${name}></tds-file-upload>`);
        for (const value of [first, second]) {
          host.setAttribute(attribute, value);
          await settled();
          expect(input(host).getAttribute(attribute)).to.equal(value);
        }
        host.removeAttribute(attribute);
        await settled();
        expect(input(host).getAttribute(attribute)).to.equal(null);
        warnings();
      });
    }

    for (const attribute of ['multiple', 'required', 'disabled']) {
      it(`hands ${attribute} to the control, and takes it back`, async () => {
        const host = await mount(
          `<tds-file-upload label="A" name="a" ${attribute}></tds-file-upload>`,
        );
        expect(input(host).hasAttribute(attribute)).to.equal(true);
        host.removeAttribute(attribute);
        await settled();
        expect(input(host).hasAttribute(attribute)).to.equal(false);
      });
    }

    it('says in words what is allowed, in both languages', async () => {
      const host = await mount<FileUpload>(
        `<tds-file-upload label="A" name="a" accept=".PDF, .jpg,.jpeg, image/*, text/csv"
          max-size="10485760" max-count="1200" multiple></tds-file-upload>`,
      );
      const limit = () => part(host, 'limit').textContent?.replace(/\s/g, ' ');
      expect(limit()).to.equal(
        'File types: PDF, JPG, any image or CSV. Up to 10 MB each. Up to 1,200 files.',
      );
      await speak('fr');
      expect(limit()).to.equal(
        'Types de fichiers : PDF, JPG, toute image ou CSV. Jusqu’à 10 Mo chacun. Jusqu’à 1 200 fichiers.',
      );
      host.maxCount = 1;
      await settled();
      expect(limit()).to.contain(' 1 seul fichier.');
      host.multiple = false;
      host.accept = undefined;
      await settled();
      expect(limit()).to.equal('Jusqu’à 10 Mo.');
      host.maxSize = undefined;
      await settled();
      expect(host.querySelector('[slot="limit"]')).to.equal(null);
    });
  });

  describe('written with your own elements', () => {
    it('takes your label and your input, and what your input allows', async () => {
      const host = await mount<FileUpload>(
        `<tds-file-upload hint="One page" error="Wrong">
          <label>Proof</label>
          <p slot="limit">PDF only.</p>
          <input type="file" name="proof" accept=".pdf" class="mine" aria-describedby="more">
        </tds-file-upload>`,
      );
      const own = find<HTMLInputElement>(host, 'input');
      expect([own.className, own.id, own.type]).to.deep.equal(['mine', 'proof', 'file']);
      expect(own.labels?.[0]).to.equal(find(host, 'label'));
      expect(own.getAttribute('aria-describedby')).to.equal(
        'more proof-hint proof-limit proof-error',
      );
      expect(part(host, 'limit').textContent).to.equal('PDF only.');
      await choose(own, fileOf('a.png'));
      expect(host.validationMessage).to.contain('“a.png” is the wrong type of file');
    });
  });

  describe('the chosen files', () => {
    it('are those of the native input, with their size', async () => {
      const host = await mount<FileUpload>(FIELD);
      await choose(input(host), fileOf('a.pdf', { size: 1_500_000 }));
      expect(shown(host)).to.deep.equal(['a.pdf']);
      expect(find(host, 'li > span').textContent?.replace(/\s/, ' ')).to.equal('1.5 MB');
      await speak('fr');
      expect(find(host, 'li > span').textContent?.replace(/\s/, ' ')).to.equal('1,5 Mo');
      expect(host.value).to.equal('C:\\fakepath\\a.pdf');
    });

    it('are replaced by another choice, where there can be one only', async () => {
      const host = await mount<FileUpload>(FIELD);
      await choose(input(host), fileOf('a.pdf'));
      await choose(input(host), fileOf('b.pdf'));
      expect(names(host)).to.deep.equal(['b.pdf']);
      expect(shown(host)).to.deep.equal(['b.pdf']);
    });

    it('become more with each choice, where there can be several', async () => {
      const form = await mount<HTMLFormElement>(`<form>${SEVERAL}</form>`);
      const host = find<FileUpload>(form, 'tds-file-upload');
      const heard: string[][] = [];
      form.addEventListener('change', () => heard.push(names(host)));
      await choose(input(host), fileOf('a.pdf'), fileOf('b.png'));
      await choose(input(host), fileOf('c.jpg'));
      expect(heard).to.deep.equal([
        ['a.pdf', 'b.png'],
        ['a.pdf', 'b.png', 'c.jpg'],
      ]);
      expect(shown(host)).to.deep.equal(['a.pdf', 'b.png', 'c.jpg']);
      const sent = new FormData(form).getAll('photos') as File[];
      expect(sent.map(({ name }) => name)).to.deep.equal(['a.pdf', 'b.png', 'c.jpg']);
    });

    it('are not there twice: the same one is skipped, and that is said', async () => {
      const host = await mount<FileUpload>(SEVERAL);
      await choose(input(host), fileOf('a.pdf'));
      await said(host);
      await choose(input(host), fileOf('a.pdf'), fileOf('a.pdf', { lastModified: 5 }));
      expect(names(host)).to.deep.equal(['a.pdf', 'a.pdf']);
      expect(await said(host)).to.equal('Already in the list: “a.pdf”. Added: “a.pdf”.');
    });

    it('are removed one by one: said, told to the page, and with the focus in a good place', async () => {
      const host = await mount<FileUpload>(SEVERAL);
      await choose(input(host), fileOf('a.pdf'), fileOf('b.png'), fileOf('c.jpg'));
      await said(host);
      const heard: string[] = [];
      for (const type of ['input', 'change']) {
        place().addEventListener(type, () => heard.push(`${type} ${names(host)}`), { once: true });
      }
      removeButton(host, 1).focus();
      await sendKeys({ press: 'Enter' });
      expect(names(host)).to.deep.equal(['a.pdf', 'c.jpg']);
      expect(heard).to.deep.equal(['input a.pdf,c.jpg', 'change a.pdf,c.jpg']);
      expect(document.activeElement).to.equal(removeButton(host, 1));
      expect(await said(host)).to.equal('Removed: “b.png”.');
      await sendKeys({ press: 'Enter' });
      expect(document.activeElement).to.equal(removeButton(host, 0));
      await sendKeys({ press: 'Space' });
      expect(names(host)).to.deep.equal([]);
      expect(document.activeElement).to.equal(input(host));
      expect(rows(host).length).to.equal(0);
    });

    it('can be set and emptied by script', async () => {
      const host = await mount<FileUpload>(FIELD);
      host.files = transferOf([fileOf('a.pdf')]).files;
      expect(shown(host)).to.deep.equal(['a.pdf']);
      host.value = '';
      expect([names(host), shown(host)]).to.deep.equal([[], []]);
      input(host).files = transferOf([fileOf('b.pdf')]).files;
      host.checkValidity();
      expect(shown(host)).to.deep.equal(['b.pdf']);
      input(host).value = '';
      input(host).dispatchEvent(new Event('change', { bubbles: true }));
      expect(shown(host)).to.deep.equal([]);
    });

    it('are shown when they were chosen before the element was there', async () => {
      const target = place();
      target.innerHTML = '<input type="file" name="a">';
      const own = find<HTMLInputElement>(target, 'input');
      own.files = transferOf([fileOf('early.pdf')]).files;
      const host = document.createElement('tds-file-upload');
      host.label = 'A';
      host.append(own);
      target.append(host);
      await read();
      expect(shown(host)).to.deep.equal(['early.pdf']);
    });

    it('go with a reset, and stay with a reset of another form or one that is prevented', async () => {
      await mount(`<div><form id="one">${SEVERAL}</form><form id="two"></form></div>`);
      const host = find<FileUpload>(place(), 'tds-file-upload');
      const form = find<HTMLFormElement>(place(), '#one');
      await choose(input(host), fileOf('a.pdf'));
      find<HTMLFormElement>(place(), '#two').reset();
      await read();
      expect(shown(host)).to.deep.equal(['a.pdf']);
      form.addEventListener('reset', (event) => event.preventDefault(), { once: true });
      form.reset();
      await read();
      expect(shown(host)).to.deep.equal(['a.pdf']);
      form.reset();
      await read();
      expect([names(host), shown(host)]).to.deep.equal([[], []]);
    });

    it('move along with the field, and a clone has a list of its own', async () => {
      const host = await mount<FileUpload>(SEVERAL);
      await choose(input(host), fileOf('a.pdf'));
      const home = document.createElement('section');
      place().append(home);
      home.append(host);
      await read();
      expect([names(host), shown(host)]).to.deep.equal([['a.pdf'], ['a.pdf']]);
      // Chromium copies the files of an input, others do not.
      const clone = host.cloneNode(true) as FileUpload;
      clone.value = '';
      place().append(clone);
      await read();
      expect([names(clone), shown(clone)]).to.deep.equal([[], []]);
      await choose(input(clone), fileOf('b.pdf'));
      removeButton(clone).click();
      expect([shown(clone), shown(host)]).to.deep.equal([[], ['a.pdf']]);
    });

    it('have any name, which is only text', async () => {
      const host = await mount<FileUpload>(SEVERAL);
      const odd = [
        '<img src=x onerror=alert(1)>.pdf',
        'صورة "1" [2].pdf',
        '🍁 «é».pdf',
        'a\u202efdp.exe',
      ];
      await choose(input(host), ...odd.map((name) => fileOf(name)));
      expect(host.querySelector('img')).to.equal(null);
      expect(shown(host)).to.deep.equal([...odd.slice(0, 3), 'afdp.exe']);
      expect(removeButton(host, 0).getAttribute('aria-label')).to.equal(
        'Remove “<img src=x onerror=alert(1)>.pdf”',
      );
      expect(removeButton(host, 1).getAttribute('aria-label')).to.contain('\u2068صورة');
      expect(names(host)).to.deep.equal(odd);
    });

    it('cannot be removed while the field is disabled', async () => {
      const host = await mount<FileUpload>(FIELD);
      await choose(input(host), fileOf('a.pdf'));
      host.disabled = true;
      await settled();
      removeButton(host).click();
      expect(names(host)).to.deep.equal(['a.pdf']);
      host.disabled = false;
      await settled();
      removeButton(host).click();
      expect(names(host)).to.deep.equal([]);
    });
  });

  describe('for assistive technology', () => {
    itInAccessibilityTree('has a name, what is allowed, and its states', async () => {
      const host = await mount(
        `<tds-file-upload label="Proof" hint="One page." error="Choose one." name="p" required
          accept=".pdf"></tds-file-upload>`,
      );
      const node = await accessible(input(host));
      expect(node.name).to.contain('Proof (required)');
      expect(node.description).to.equal('One page. File types: PDF. Error: Choose one.');
      expect(node.invalid).to.equal('true');
    });

    itInAccessibilityTree('lists the files with a button for each that names it', async () => {
      const host = await mount<FileUpload>(SEVERAL);
      await choose(input(host), fileOf('a.pdf'), fileOf('b.png'));
      const list = await accessible(part(host, 'list'));
      expect([list.role, list.name]).to.deep.equal(['list', 'Chosen files']);
      const buttons = withRole(list, 'button').map(({ name }) => name);
      expect(buttons).to.deep.equal(['Remove “a.pdf”', 'Remove “b.png”']);
      await speak('fr');
      expect(removeButton(host).textContent).to.equal('Retirer');
      expect(removeButton(host).getAttribute('aria-label')).to.contain('Retirer «');
    });
  });

  it('warns of an input of another type, a value, types and limits that are none', async () => {
    const warned = async (html: string) => {
      await mount(html);
      return warningCodes();
    };
    const field = (more: string) =>
      `<tds-file-upload label="A" name="a" ${more}></tds-file-upload>`;
    expect(await warned(field('value="C:/a.pdf"'))).to.deep.equal(['value-of-files']);
    expect(await warned(field('accept="pdf, .png"'))).to.deep.equal(['accept-invalid']);
    expect(await warned(field('max-size="10 MB"'))).to.deep.equal(['file-limit-invalid']);
    expect(await warned(field('max-count="-1"'))).to.deep.equal(['file-limit-invalid']);
    const text = '<tds-file-upload label="A"><input name="a" type="text"></tds-file-upload>';
    expect(await warned(text)).to.deep.equal(['control-no-file']);
    const host = await mount<FileUpload>(FIELD);
    host.value = 'a.pdf';
    expect(warningCodes()).to.deep.equal(['value-of-files']);
  });
});
