import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readAddressList } from '../../src/plan/address-list.ts';
import { recogniseInput } from '../../src/plan/inputs.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { fixture } from '../run/fixture-storybook.ts';

/** A new folder with files. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('an input', () => {
  it('is recognised by what it is', async () => {
    const folder = folderWith({
      'a.html': '',
      'list.txt': '# mine\nhttps://example.ca/\n',
      'sitemap.xml': '<urlset/>',
    });
    assert.deepEqual(await recogniseInput(fixture), { kind: 'storybook', folder: fixture });
    assert.deepEqual(await recogniseInput('https://example.ca#top'), {
      kind: 'page',
      address: 'https://example.ca/',
    });
    for (const source of [
      'https://example.ca/sitemap.xml',
      'http://a.ca/x/map.xml.gz?v=1',
      join(folder, 'sitemap.xml'),
    ]) {
      assert.deepEqual(await recogniseInput(source), { kind: 'sitemap', source });
    }
    const list = await recogniseInput(join(folder, 'list.txt'));
    assert.deepEqual(list.kind === 'list' && list.addresses, ['https://example.ca/']);
    const file = await recogniseInput(join(folder, 'a.html'));
    assert.deepEqual(file.kind === 'files' && file.paths, ['a.html']);
  });

  it('may be a folder of HTML files, without hidden ones, dependencies and loops', async () => {
    const folder = folderWith({
      'b.html': '',
      'a/x.HTM': '',
      'a/é ü.xhtml': '',
      'node_modules/p/doc.html': '',
      '.git/x.html': '',
      'style.css': '',
    });
    symlinkSync(folder, join(folder, 'a/loop'));
    const input = await recogniseInput(folder);
    assert.deepEqual(input.kind === 'files' && input.paths, ['a/x.HTM', 'a/é ü.xhtml', 'b.html']);
  });

  it('that is nothing to audit is refused with the fix', async () => {
    const refused: [string, RegExp][] = [
      ['www.ontario.ca', /write https:\/\/www\.ontario\.ca/],
      ['localhost:6006/iframe.html', /no file or folder/],
      ['missing', /Name a built Storybook, an address/],
      ['missing.html', /no file or folder "missing\.html"\. Name/],
      ['ftp://example.ca/', /only http and https/],
      ['https://', /is no address/],
      [folderWith({}), /neither a built Storybook/],
      [folderWith({ '.storybook/main.ts': '' }), /Run "storybook build"/],
      [folderWith({ 'stories.json': '' }), /before version 7/],
      [folderWith({ 'package.json': '{}' }), /Build it and name the folder/],
      [join(fixture, 'index.json'), /name the Storybook's folder/],
      [join(folderWith({ 'a.pdf': '' }), 'a.pdf'), /is not HTML/],
      [join(folderWith({ a: 'x\0y' }), 'a'), /is not a text/],
    ];
    for (const [word, message] of refused)
      await assert.rejects(recogniseInput(word), message, word);
  });
});

describe('a list of addresses', () => {
  it('has one in each line, each once, and comments', () => {
    const text =
      '\uFEFF# all\r\nhttps://a.ca/x  # first\r\n\r\n  https://a.ca/x#y\nhttps://a.ca/#/route\n';
    assert.deepEqual(readAddressList(text, 'l.txt'), ['https://a.ca/x', 'https://a.ca/#/route']);
  });

  it('names the lines that are wrong', () => {
    assert.throws(() => readAddressList('https://a.ca/\na.ca\nfile:///x', 'l.txt'), {
      message: /^l\.txt, line 2: "a\.ca" is no address.*\nl\.txt, line 3: .*only http/,
    });
    assert.throws(() => readAddressList('x\n'.repeat(8), 'l.txt'), /and 3 more lines/);
    assert.throws(() => readAddressList('# none\n', 'l.txt'), /no address in it/);
  });
});
