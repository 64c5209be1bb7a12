import { expect } from '@open-wc/testing/pure';
import { accessible, itInAccessibilityTree } from '../testing/browser.js';
import { CONTENT, choose, fileOf, read } from '../testing/files.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import '../form/define.js';
import '../error-summary/define.js';
import { accepts } from './accept.js';
import './define.js';
import type { FileUpload } from './file-upload.js';

const field = (more = '') =>
  mount<FileUpload>(`<tds-file-upload label="Proof" name="p" ${more}></tds-file-upload>`);
const input = (host: Element) => part<HTMLInputElement>(host, 'control');
const wrong = (host: Element) => find(host, 'li > p').textContent;
const told = async (host: Element) => {
  const { invalid, description = '' } = await accessible(input(host));
  return [invalid === 'true', description];
};
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the checks of a file upload', () => {
  itInAccessibilityTree('tell at the control with how many files something is wrong', async () => {
    const host = await field('accept=".pdf" multiple');
    const types = 'File types: PDF.';
    expect(await told(host)).to.deep.equal([false, types]);
    await choose(input(host), fileOf('a.exe'));
    expect(await told(host)).to.deep.equal([
      true,
      `${types} Something is wrong with 1 file in the list.`,
    ]);
    await choose(input(host), fileOf('b.exe'));
    const both = `${types} Something is wrong with 2 files in the list.`;
    expect(await told(host)).to.deep.equal([true, both]);
    host.reportValidity();
    await settled();
    expect((await told(host))[1]).to.match(/in the list\. Error: “a\.exe” is the wrong type/);
    find(host, 'li [data-remove]').click();
    await read();
    expect((await told(host))[1]).to.match(/^File types: PDF\. Error: “b\.exe” is the wrong type/);
    await speak('fr');
    await choose(input(host), fileOf('c.exe'));
    expect((await told(host))[1]).to.contain(' 2 fichiers de la liste posent problème. Erreur');
    host.files = null;
    await settled();
    expect((await told(host))[0]).to.equal(false);
  });

  describe('accept', () => {
    const cases: [accept: string, name: string, type: string, isAccepted: boolean][] = [
      ['', 'a.exe', '', true],
      ['.pdf', 'A.PDF', '', true],
      ['.pdf', 'a.pdf.exe', '', false],
      ['.pdf', 'pdf', '', false],
      [' .PDF , image/png', 'a.png', 'image/png', true],
      ['image/*', 'a.bin', 'image/x-odd', true],
      ['image/*', 'a.heic', '', true],
      ['image/*', 'a.pdf', 'application/pdf', false],
      ['image/jpeg', 'a.JPG', '', true],
      ['application/pdf', 'a.pdf', '', true],
      ['.tar.gz', 'a.tar.gz', '', true],
      ['pdf', 'a.exe', '', true],
      [',', 'a.exe', '', true],
    ];
    for (const [accept, name, type, isAccepted] of cases) {
      it(`"${accept}" ${isAccepted ? 'takes' : 'refuses'} ${name} ${type}`, () => {
        expect(accepts(accept, { name, type })).to.equal(isAccepted);
      });
    }

    it('says which types are allowed, in both languages or in the words of the page', async () => {
      const host = await field('accept=".pdf,.jpg,.png"');
      await choose(input(host), fileOf('notes.exe'));
      const message =
        '“notes.exe” is the wrong type of file. Choose another. Allowed: PDF, JPG or PNG.';
      expect(host.validationMessage).to.equal(message);
      expect(input(host).validity.customError).to.equal(true);
      expect(wrong(host)).to.equal(`Error: ${message}`);
      await speak('fr');
      expect(plain(host.validationMessage)).to.equal(
        '« notes.exe » n’est pas du bon type. Choisissez-en un autre. Types permis : PDF, JPG ou PNG.',
      );
      host.errorTypeMismatch = 'PDF only.';
      await settled();
      expect(host.validationMessage).to.equal('PDF only.');
      host.accept = '.exe';
      await settled();
      expect(host.validationMessage).to.equal('');
    });
  });

  describe('content', () => {
    const { pdf, png, jpg, zip } = CONTENT;
    const ftyp = (brand: string) => `\0\0\0\x18ftyp${brand}`;
    const cases: [name: string, content: string | number[], isRight: boolean, accept?: string][] = [
      ['a.pdf', pdf, true],
      ['a.pdf', `junk before\n${pdf}`, true],
      ['a.pdf', png, false],
      ['a.pdf', 'MZ\x90', false],
      ['a.PDF', 'text', false],
      ['a.png', png, true],
      ['a.png', zip, false],
      ['a.jpeg', jpg, true],
      ['a.gif', 'GIF89a', true],
      ['a.webp', 'RIFF\0\0\0\0WEBP', true],
      ['a.webp', 'RIFF\0\0\0\0WAVE', false],
      ['a.tif', 'II*\0', true],
      ['a.tiff', 'MM\0*', true],
      ['a.heic', ftyp('heic'), true],
      ['a.heic', ftyp('qt  '), false],
      ['a.docx', zip, true],
      ['a.docx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], true],
      ['a.docx', pdf, false],
      ['a.xlsx', 'text', false],
      ['a.zip', zip, true],
      ['a.csv', pdf, true],
      ['a.constructor', 'text', true],
      ['no-extension', 'text', true],
      // An image with the extension of another kind is opened all the same.
      ['a.jpg', png, true],
      ['a.jpg', png, true, '.jpg,.png'],
      ['a.jpg', png, true, 'image/*'],
      ['a.jpg', png, false, '.jpg'],
      ['a.jpg', pdf, false, '.jpg,.pdf'],
    ];
    for (const [name, content, isRight, accept = ''] of cases) {
      const bytes = JSON.stringify(content).slice(0, 24);
      it(`of ${name} ${isRight ? 'may' : 'may not'} be ${bytes} with accept="${accept}"`, async () => {
        const host = await field(`accept="${accept}"`);
        await choose(input(host), fileOf(name, { content }));
        expect(host.checkValidity()).to.equal(isRight);
      });
    }

    it('that is not what the name says is named with what to do', async () => {
      const host = await field();
      await choose(input(host), fileOf('letter.pdf', { content: 'Dear Sir' }));
      expect(host.validationMessage).to.equal(
        '“letter.pdf” is not really a PDF file. Save it as PDF again, or choose another file.',
      );
    });

    it('is never read whole: the beginning of 4 GB, and no more', async () => {
      const host = await field();
      const huge = fileOf('huge.pdf', { size: 4 * 2 ** 30 });
      const slices: unknown[] = [];
      const slice = huge.slice.bind(huge);
      huge.slice = (...range) => {
        slices.push(range);
        return slice(...range);
      };
      for (const whole of ['arrayBuffer', 'text', 'stream', 'bytes']) {
        Object.defineProperty(huge, whole, {
          value: () => {
            throw new Error('Read whole.');
          },
        });
      }
      await choose(input(host), huge);
      expect(slices).to.deep.equal([[0, 1024]]);
      expect(host.checkValidity()).to.equal(true);
      expect(plain(find(host, 'li > span').textContent ?? '')).to.equal('4 GB');
    });
  });

  describe('size', () => {
    it('is the limit and no byte more, in the units of the language', async () => {
      const host = await field('max-size="10485760"');
      await choose(input(host), fileOf('a.pdf', { size: 10_485_760 }));
      expect(host.checkValidity()).to.equal(true);
      await choose(input(host), fileOf('b.pdf', { size: 10_485_761 }));
      expect(plain(host.validationMessage)).to.equal(
        '“b.pdf” is too large. Choose a file of 10 MB or less.',
      );
      // Rounded up, so that it is not said to be as large as the limit.
      expect(plain(find(host, 'li > span').textContent ?? '')).to.equal('10.1 MB');
      await speak('fr');
      expect(plain(host.validationMessage)).to.equal(
        '« b.pdf » est trop volumineux. Choisissez un fichier d’au plus 10 Mo.',
      );
      host.errorTooLarge = 'Too large.';
      await settled();
      expect(host.validationMessage).to.equal('Too large.');
    });

    it('is at least one byte', async () => {
      const host = await field();
      await choose(input(host), fileOf('a.pdf', { content: '' }));
      expect(host.validationMessage).to.equal('“a.pdf” is empty. Choose a file that has content.');
      host.errorEmpty = 'Nothing in it.';
      await settled();
      expect(host.validationMessage).to.equal('Nothing in it.');
    });
  });

  it('says that a file cannot be read, as a folder or one that is gone', async () => {
    const host = await field();
    const gone = fileOf('gone.pdf');
    gone.slice = () => {
      const blob = new Blob();
      blob.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
      return blob;
    };
    await choose(input(host), gone);
    expect(host.validationMessage).to.contain('“gone.pdf” can’t be read.');
    host.errorUnreadable = 'Gone.';
    await settled();
    expect(host.validationMessage).to.equal('Gone.');
  });

  describe('number', () => {
    it('is the most that is allowed; what is too many stays until someone removes it', async () => {
      const host = await field('multiple max-count="2"');
      await choose(input(host), fileOf('a.pdf'), fileOf('b.pdf'));
      expect(host.checkValidity()).to.equal(true);
      await choose(input(host), fileOf('c.pdf'), fileOf('d.pdf'));
      expect(host.files?.length).to.equal(4);
      expect(host.validationMessage).to.equal('“Proof” can have 2 files at most. Remove 2 files.');
      host.errorTooMany = 'Too many.';
      await settled();
      expect(host.validationMessage).to.equal('Too many.');
    });

    it('is the least that is needed, once there is one', async () => {
      const host = await field('multiple min-count="2"');
      expect(host.checkValidity()).to.equal(true);
      await choose(input(host), fileOf('a.pdf'));
      expect(host.validationMessage).to.equal('“Proof” must have at least 2 files. Add 1 file.');
      host.errorTooFew = 'Two, please.';
      await settled();
      expect(host.validationMessage).to.equal('Two, please.');
      await choose(input(host), fileOf('b.pdf'));
      expect(host.validationMessage).to.equal('');
    });

    it('is one at least when it is required', async () => {
      const host = await field('required');
      expect(host.validationMessage).to.equal('Choose a file for “Proof”.');
      await speak('fr');
      expect(plain(host.validationMessage)).to.equal('Choisissez un fichier pour « Proof ».');
      host.errorValueMissing = 'We need it.';
      expect(host.validationMessage).to.equal('We need it.');
      await choose(input(host), fileOf('a.pdf'));
      expect(host.validationMessage).to.equal('');
      host.disabled = true;
      host.value = '';
      await settled();
      expect([host.validationMessage, host.checkValidity()]).to.deep.equal(['', true]);
    });
  });

  it('keep a reason of the page before their own', async () => {
    const host = await field();
    host.setCustomValidity('Not this one.');
    await choose(input(host), fileOf('a.pdf', { content: '' }));
    expect(host.validationMessage).to.equal('Not this one.');
    host.setCustomValidity('');
    expect(host.validationMessage).to.contain('is empty');
  });

  it('show their error in the form and its summary, and take it back when the file is removed', async () => {
    await mount(
      `<tds-form><form><tds-error-summary></tds-error-summary>
        <tds-file-upload label="Proof" name="p"></tds-file-upload><button>Send</button>
      </form></tds-form>`,
    );
    const host = find<FileUpload>(place(), 'tds-file-upload');
    find(place(), 'form').addEventListener('submit', (event) => event.preventDefault());
    await choose(input(host), fileOf('a.pdf', { content: '' }));
    expect(host.error).to.equal(undefined);
    find(place(), 'form > button').click();
    await read();
    expect(part(host, 'error').textContent).to.contain('“a.pdf” is empty.');
    const link = find<HTMLAnchorElement>(place(), 'tds-error-summary a');
    expect(link.textContent).to.equal(host.validationMessage);
    link.click();
    expect(document.activeElement).to.equal(input(host));
    find(host, '[data-remove]').click();
    await read();
    expect(host.querySelector('[slot="error"]')).to.equal(null);
  });
});
