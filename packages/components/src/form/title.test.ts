import { expect } from '@open-wc/testing/pure';
import '../all.js';
import type { FileUpload } from '../file-upload/file-upload.js';
import { choose, fileOf, read } from '../testing/files.js';
import { FIELDS, field, form, press } from '../testing/form.js';
import { find, part, settled, speak } from '../testing/mount.js';

describe('the title of a page with a form', () => {
  let title: string;
  beforeEach(() => {
    title = document.title;
  });
  afterEach(() => {
    document.title = title;
  });

  it('says that something is wrong, once, and takes it back', async () => {
    document.title = 'Apply';
    const host = await form();
    await press(host);
    await press(host);
    expect(document.title).to.equal('Error: Apply');
    await speak('fr');
    await press(host);
    expect(document.title).to.equal('Erreur\u00a0: Apply');
    field(host, 'tds-text-field').value = 'a@example.com';
    find(host, 'tds-checkbox input').click();
    await press(host);
    expect(document.title).to.equal('Apply');
  });

  it('takes it back when the field that was wrong is gone', async () => {
    document.title = 'Apply';
    const host = await form();
    await press(host);
    find(host, 'tds-checkbox input').click();
    await settled();
    expect(document.title).to.equal('Error: Apply');
    field(host, 'tds-text-field').remove();
    await settled();
    expect(document.title).to.equal('Apply');
  });

  it('takes it back when what was wrong ends by itself, as an upload does', async () => {
    document.title = 'Apply';
    const host = await form('<tds-file-upload label="Photo" name="photo"></tds-file-upload>');
    const upload = field(host, 'tds-file-upload') as FileUpload;
    let done = (): void => {};
    upload.upload = () =>
      new Promise<string>((resolve) => {
        done = () => resolve('1');
      });
    await choose(part<HTMLInputElement>(upload, 'control'), fileOf('a.pdf'));
    await press(host);
    expect(document.title).to.equal('Error: Apply');
    done();
    await read();
    await settled();
    expect(document.title).to.equal('Apply');
  });

  it('leaves it there while something else is wrong', async () => {
    document.title = 'Apply';
    const host = await form(`${FIELDS}<input id="native" aria-label="Native" required>`);
    await press(host);
    field(host, 'tds-text-field').remove();
    find(host, 'tds-checkboxes').remove();
    await settled();
    expect(document.title).to.equal('Error: Apply');
    find<HTMLInputElement>(host, '#native').value = 'x';
    find(host, '#native').dispatchEvent(new Event('change', { bubbles: true }));
    expect(document.title).to.equal('Apply');
  });
});
