import { expect } from '@open-wc/testing/pure';
import { choose, drop, fileOf, transferOf } from '../testing/files.js';
import { find, mount, part, place } from '../testing/mount.js';
import './define.js';
import type { FileUpload } from './file-upload.js';

const FIELD = '<tds-file-upload label="Proof" name="proof"></tds-file-upload>';
const SEVERAL = '<tds-file-upload label="Photos" name="photos" multiple></tds-file-upload>';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');
const names = (host: FileUpload) => [...(host.files ?? [])].map(({ name }) => name);
const shown = (host: Element) =>
  [...host.querySelectorAll('li > bdi')].map(({ textContent }) => textContent);

describe('a file upload, by drag and drop', () => {
  it('takes files anywhere on the field, with the same rules, and tells the page', async () => {
    const host = await mount<FileUpload>(SEVERAL);
    await choose(input(host), fileOf('a.pdf'));
    let changes = 0;
    place().addEventListener('change', () => changes++);
    const event = await drop(part(host, 'label'), fileOf('a.pdf'), fileOf('b.exe'));
    expect(event.defaultPrevented).to.equal(true);
    expect(names(host)).to.deep.equal(['a.pdf', 'b.exe']);
    expect(changes).to.equal(1);
  });

  it('shows and says that files can be dropped, until they are or go away', async () => {
    const host = await mount<FileUpload>(SEVERAL);
    const style = getComputedStyle(input(host));
    const init = { dataTransfer: transferOf([fileOf('a.pdf')]), bubbles: true, cancelable: true };
    const drag = (type: string, more: object = {}) => {
      const event = new DragEvent(type, { ...init, ...more });
      part(host, 'label').dispatchEvent(event);
      return event;
    };
    expect(style.borderBlockStartStyle).to.equal('dashed');
    const box = input(host).getBoundingClientRect().height;
    expect(drag('dragenter').defaultPrevented).to.equal(true);
    expect(style.borderBlockStartStyle).to.equal('solid');
    expect(input(host).getBoundingClientRect().height).to.equal(box);
    expect(part(host, 'status').textContent).to.equal('Drop the files here to add them.');
    drag('dragleave', { relatedTarget: input(host) });
    expect(style.borderBlockStartStyle).to.equal('solid');
    drag('dragleave', { relatedTarget: document.body });
    expect(style.borderBlockStartStyle).to.equal('dashed');
    expect(part(host, 'status').textContent).to.equal('');
  });

  it('leaves alone what is no file', async () => {
    const host = await mount<FileUpload>(SEVERAL);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'words');
    const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    input(host).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(host.hasAttribute('data-dragging')).to.equal(false);
  });

  it('takes nothing while it is disabled, and does not let the browser open the file', async () => {
    const host = await mount<FileUpload>(`<fieldset disabled>${SEVERAL}</fieldset>`);
    const field = find<FileUpload>(host, 'tds-file-upload');
    const event = await drop(part(field, 'label'), fileOf('a.pdf'));
    expect(event.defaultPrevented).to.equal(true);
    expect(names(field)).to.deep.equal([]);
    expect(field.hasAttribute('data-dragging')).to.equal(false);
  });

  it('keeps all where one is allowed, and says how many to remove', async () => {
    const host = await mount<FileUpload>(FIELD);
    await drop(host, fileOf('a.pdf'), fileOf('b.pdf'));
    expect(shown(host)).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(host.validationMessage).to.equal('“Proof” can have 1 file at most. Remove 1 file.');
    find(host, '[data-remove]').click();
    expect(host.validationMessage).to.equal('');
  });
});
