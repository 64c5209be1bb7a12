import { expect } from '@open-wc/testing/pure';
import { choose, fileOf, read, said } from '../testing/files.js';
import { find, mount, part } from '../testing/mount.js';
import './define.js';
import type { FileUpload } from './file-upload.js';

const SEVERAL = '<tds-file-upload label="Photos" name="photos" multiple></tds-file-upload>';

const input = (host: Element) => part<HTMLInputElement>(host, 'control');

describe('what a file upload says of its files', () => {
  it('says what was chosen; of many only how many', async () => {
    const host = await mount<FileUpload>(SEVERAL);
    expect(part(host, 'status').getAttribute('aria-live')).to.equal('polite');
    await choose(input(host), fileOf('a.pdf'), fileOf('b.png'));
    expect(await said(host)).to.equal('Added: “a.pdf”, “b.png”.');
    await choose(input(host), ...[1, 2, 3, 4].map((it) => fileOf(`${it}.pdf`)));
    expect(await said(host)).to.equal('Added: 4 files.');
  });

  it('says no more of files that went with a reset, be it said or about to be', async () => {
    const form = await mount<HTMLFormElement>(`<form>${SEVERAL}</form>`);
    const host = find<FileUpload>(form, 'tds-file-upload');
    await choose(input(host), fileOf('a.pdf'));
    form.reset();
    expect(await said(host)).to.equal('');
    await choose(input(host), fileOf('a.pdf'));
    expect(await said(host)).to.equal('Added: “a.pdf”.');
    form.reset();
    await read();
    expect(part(host, 'status').textContent).to.equal('');
  });
});
