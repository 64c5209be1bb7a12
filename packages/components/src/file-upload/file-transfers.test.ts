import { expect } from '@open-wc/testing/pure';
import { accessible, itInAccessibilityTree, withRole } from '../testing/browser.js';
import { choose, fileOf, read, said } from '../testing/files.js';
import { find, mount, part, place, settled, speak } from '../testing/mount.js';
import { warningCodes, warnings } from '../testing/warnings.js';
import './define.js';
import { UploadError, type UploadOptions } from './file-transfers.js';
import type { FileUpload } from './file-upload.js';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');
const row = (host: Element, index = 0) => part(host, 'list').children[index] as HTMLElement;
const status = (host: Element, index = 0) => find(row(host, index), 'p').textContent;
const button = (host: Element, does: 'remove' | 'retry', index = 0) =>
  row(host, index).querySelector<HTMLButtonElement>(`[data-${does}]`);

/** A field whose uploads a test ends itself, by the name of the file. */
async function uploading(...names: string[]) {
  const form = await mount<HTMLFormElement>(
    `<form><tds-file-upload label="Photos" name="photos" multiple></tds-file-upload>
      <input type="hidden" name="after" value="1"></form>`,
  );
  const host = find<FileUpload>(form, 'tds-file-upload');
  const running: Record<
    string,
    UploadOptions & { done(token?: string): void; fail(reason: unknown): void }
  > = {};
  let calls = 0;
  host.upload = (file, options) =>
    new Promise<string | undefined>((resolve, reject) => {
      calls++;
      running[file.name] = { ...options, done: resolve as () => void, fail: reject };
    });
  await choose(input(host), ...names.map((name) => fileOf(name)));
  return { form, host, running, calls: () => calls };
}

const sent = (form: HTMLFormElement) =>
  [...new FormData(form)].map(([name, value]) => [
    name,
    value instanceof File ? value.name : value,
  ]);

describe('the uploads of a file upload', () => {
  it('happen one by one for each file that is right, and for no other', async () => {
    const { host, running } = await uploading('a.pdf', 'empty.pdf');
    await choose(
      input(host),
      fileOf('none.pdf', { content: '' }),
      fileOf('no.pdf', { content: 'x' }),
    );
    expect(Object.keys(running)).to.deep.equal(['a.pdf', 'empty.pdf']);
  });

  it('submit what the page got in place of the file, and the file where it got nothing', async () => {
    const { form, host, running } = await uploading('a.pdf', 'b.pdf', 'c.pdf');
    expect(sent(form)[0]).to.deep.equal(['photos', 'a.pdf']);
    running['a.pdf']?.done('token-a');
    running['b.pdf']?.done();
    await read();
    expect(sent(form).filter(([name]) => name === 'photos')).to.deep.equal([
      ['photos', 'token-a'],
      ['photos', 'b.pdf'],
      ['photos', 'c.pdf'],
    ]);
    expect(sent(form)).to.deep.include(['after', '1']);
    expect([...(host.files ?? [])].map(({ name }) => name)).to.include('a.pdf');
    button(host, 'remove')?.click();
    expect(sent(form).flat()).not.to.include('token-a');
    host.disabled = true;
    await settled();
    expect(sent(form)).to.deep.equal([['after', '1']]);
  });

  it('keep the answer from being right until each is done, and say which to wait for', async () => {
    const { host, running } = await uploading('a.pdf', 'b.pdf');
    host.reportValidity();
    await settled();
    expect(part(host, 'error').textContent).to.equal(
      'Error: Wait until “a.pdf” is uploaded, or remove it.',
    );
    running['a.pdf']?.done('1');
    await read();
    expect(part(host, 'error').textContent).to.contain('“b.pdf”');
    running['b.pdf']?.done('2');
    await read();
    expect(host.querySelector('[slot="error"]')).to.equal(null);
    expect(host.checkValidity()).to.equal(true);
    await speak('fr');
    await choose(input(host), fileOf('c.pdf'));
    expect(host.validationMessage).to.contain('soit téléversé, ou retirez-le.');
  });

  itInAccessibilityTree('show their progress, with a name', async () => {
    const { host, running } = await uploading('a.pdf');
    const bar = () => find<HTMLProgressElement>(row(host), 'progress');
    expect(bar().position).to.equal(-1);
    running['a.pdf']?.onProgress(0.25);
    expect(bar().value).to.equal(0.25);
    const [node] = withRole(await accessible(row(host)), 'progressbar');
    expect(node?.name).to.equal('Uploading “a.pdf”');
    for (const [given, expected] of [
      [Number.NaN, 0.25],
      [7, 1],
      [-3, 0],
    ] as const) {
      running['a.pdf']?.onProgress(given);
      expect(bar().value).to.equal(expected);
    }
    running['a.pdf']?.done();
    await read();
    expect(row(host).querySelector('progress')).to.equal(null);
    expect(status(host)).to.equal('Uploaded');
  });

  it('say when they begin and when they are done, and nothing in between', async () => {
    const { host, running } = await uploading('a.pdf');
    expect(await said(host)).to.equal('Added: “a.pdf”. Uploading: “a.pdf”.');
    running['a.pdf']?.onProgress(0.5);
    expect(await said(host)).to.equal('Added: “a.pdf”. Uploading: “a.pdf”.');
    running['a.pdf']?.done();
    expect(await said(host)).to.equal('Uploaded: “a.pdf”.');
  });

  it('can be tried again when they failed, with the focus in place', async () => {
    const { host, running, calls } = await uploading('a.pdf');
    await said(host);
    running['a.pdf']?.fail(new TypeError('offline'));
    await read();
    expect(warningCodes()).to.deep.equal(['upload-failed']);
    const message = '“a.pdf” could not be uploaded. Try again, or remove it.';
    expect([status(host), host.validationMessage]).to.deep.equal([`Error: ${message}`, message]);
    expect(await said(host)).to.equal(message);
    expect(button(host, 'retry')?.getAttribute('aria-label')).to.equal(
      'Try again to upload “a.pdf”',
    );
    button(host, 'retry')?.focus();
    button(host, 'retry')?.click();
    expect(calls()).to.equal(2);
    expect(button(host, 'retry')).to.equal(null);
    expect(document.activeElement).to.equal(button(host, 'remove'));
    running['a.pdf']?.done();
    await read();
    expect(host.checkValidity()).to.equal(true);
  });

  it('show the reason that the page gives for people', async () => {
    const { host, running } = await uploading('a.pdf');
    running['a.pdf']?.fail(new UploadError('“a.pdf” has a virus.'));
    await read();
    expect(host.validationMessage).to.equal('“a.pdf” has a virus.');
    expect(button(host, 'retry')).to.not.equal(null);
    expect(warnings()).to.deep.equal([]);
  });

  it('are not offered again where the page says that it is of no use', async () => {
    const { host, running } = await uploading('a.pdf');
    running['a.pdf']?.fail(new UploadError('“a.pdf” has a virus.', { final: true }));
    await read();
    expect(status(host)).to.equal('Error: “a.pdf” has a virus.');
    expect(button(host, 'retry')).to.equal(null);
    expect(button(host, 'remove')).to.not.equal(null);
    expect(host.checkValidity()).to.equal(false);
  });

  itInAccessibilityTree(
    'make the control invalid when one failed, until it is removed',
    async () => {
      const { host, running } = await uploading('a.pdf', 'b.pdf');
      running['a.pdf']?.fail(new UploadError('“a.pdf” has a virus.', { final: true }));
      await read();
      const node = await accessible(input(host));
      expect(node.invalid).to.equal('true');
      expect(node.description).to.equal('Something is wrong with 1 file in the list.');
      button(host, 'remove')?.click();
      await read();
      const after = await accessible(input(host));
      expect([after.invalid === 'true', after.description ?? '']).to.deep.equal([false, '']);
    },
  );

  it('may throw at once, or return nothing that can be waited for', async () => {
    const host = await mount<FileUpload>(
      '<tds-file-upload label="A" name="a" multiple></tds-file-upload>',
    );
    host.upload = (({ name }: File) => {
      if (name === 'bad.pdf') throw new Error('Bad');
      return 7;
    }) as never;
    await choose(input(host), fileOf('bad.pdf'), fileOf('odd.pdf'));
    expect(warningCodes()).to.deep.equal(['upload-failed']);
    expect(status(host, 0)).to.contain('could not be uploaded');
    expect(status(host, 1)).to.equal('Uploaded');
    host.upload = null as never;
    button(host, 'remove')?.click();
    expect(host.checkValidity()).to.equal(true);
  });

  it('are told to stop when their file is removed, and are not heard after that', async () => {
    const { host, running } = await uploading('a.pdf', 'b.pdf');
    button(host, 'remove')?.click();
    expect(running['a.pdf']?.signal.aborted).to.equal(true);
    expect(running['b.pdf']?.signal.aborted).to.equal(false);
    running['a.pdf']?.onProgress(1);
    running['a.pdf']?.fail(running['a.pdf'].signal.reason);
    await read();
    expect(warnings()).to.deep.equal([]);
    expect(part(host, 'list').children.length).to.equal(1);
  });

  it('are told to stop by a reset', async () => {
    const { form, running } = await uploading('a.pdf');
    form.reset();
    await read();
    expect(running['a.pdf']?.signal.aborted).to.equal(true);
  });

  it('go on when the field moves, stop when it leaves, and begin anew when it is back', async () => {
    const { form, host, running, calls } = await uploading('a.pdf');
    const first = running['a.pdf'];
    const home = document.createElement('div');
    form.append(home);
    home.append(host);
    await read();
    expect([first?.signal.aborted, calls()]).to.deep.equal([false, 1]);
    host.remove();
    await read();
    expect(first?.signal.aborted).to.equal(true);
    form.append(host);
    await read();
    expect(calls()).to.equal(2);
    expect(host.validationMessage).to.contain('Wait until');
  });

  it('wait while there are too many files', async () => {
    const host = await mount<FileUpload>(
      '<tds-file-upload label="A" name="a" multiple max-count="1"></tds-file-upload>',
    );
    const uploaded: string[] = [];
    host.upload = async ({ name }) => {
      uploaded.push(name);
    };
    await choose(input(host), fileOf('a.pdf'), fileOf('b.pdf'));
    expect(uploaded).to.deep.equal([]);
    button(host, 'remove')?.click();
    expect(uploaded).to.deep.equal(['b.pdf']);
  });

  it('begin for files that were chosen before the page set its upload', async () => {
    const host = await mount<FileUpload>('<tds-file-upload label="A" name="a"></tds-file-upload>');
    await choose(input(host), fileOf('a.pdf'));
    expect(host.checkValidity()).to.equal(true);
    host.upload = async () => 'token';
    await read();
    expect(status(host)).to.equal('Uploaded');
    expect(place().querySelectorAll('input').length).to.equal(1);
  });
});
