import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { readAddressList } from './address-list.ts';
import { addressId, faultOfAddress } from './addresses.ts';

/** What the user named, recognised. */
export type Input =
  | { readonly kind: 'storybook'; readonly folder: string }
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'sitemap'; readonly source: string }
  | { readonly kind: 'list'; readonly file: string; readonly addresses: readonly string[] }
  /** HTML files; the paths are from the folder on, with `/`. */
  | { readonly kind: 'files'; readonly folder: string; readonly paths: readonly string[] };

const htmlNames = /\.(html?|xhtml)$/i;
const sitemapNames = /\.xml(\.gz)?$/i;
/** Never part of what is published, and full of other people's pages. */
const skippedFolders = new Set(['node_modules', 'bower_components']);

/** Says what an input is. Throws `CannotRun` with the fix when it is nothing that can be audited. */
export async function recogniseInput(word: string): Promise<Input> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(word)) {
    const fault = faultOfAddress(word);
    if (fault) throw new CannotRun(fault);
    return sitemapNames.test(new URL(word).pathname)
      ? { kind: 'sitemap', source: word }
      : { kind: 'page', address: addressId(word) };
  }
  const found = await stat(word).catch(() => null);
  if (!found) throw new CannotRun(whatIsMissing(word));
  return found.isDirectory() ? recogniseFolder(word) : recogniseFile(word, found.size);
}

const whatIsMissing = (word: string) =>
  /^(localhost|[\w-]+(\.[\w-]+)*\.[a-z]{2,}|\d+(\.\d+){3})(:\d+)?(\/.*)?$/i.test(word) &&
  !htmlNames.test(word)
    ? `There is no file or folder "${word}". If it is a site, write https://${word}`
    : `There is no file or folder "${word}". Name a built Storybook, an address (https://…), a sitemap, a list of addresses, an HTML file, or a folder of them.`;

async function recogniseFolder(folder: string): Promise<Input> {
  const names = await readdir(folder);
  if (names.includes('index.json') && names.includes('iframe.html')) {
    return { kind: 'storybook', folder };
  }
  const paths = await listHtml(folder);
  if (paths.length > 0) return { kind: 'files', folder, paths };
  throw new CannotRun(whatIsInFolder(folder, names));
}

function whatIsInFolder(folder: string, names: readonly string[]): string {
  if (names.includes('.storybook')) {
    return `${folder} holds a Storybook's source. Run "storybook build" and name the folder that it writes, usually storybook-static.`;
  }
  if (names.includes('stories.json')) {
    return `${folder} was built by a Storybook before version 7. Build it with a newer one, which writes index.json.`;
  }
  if (names.includes('package.json')) {
    return `${folder} holds a project's source and no HTML file. Build it and name the folder with the result, or start it and name its address.`;
  }
  return `${folder} holds neither a built Storybook (index.json and iframe.html) nor an HTML file.`;
}

/** All HTML files in a folder, without hidden folders, sorted by their paths. */
async function listHtml(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: false });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      // Links to folders are not followed, so there are no loops.
      if (entry.name.startsWith('.') || skippedFolders.has(entry.name)) continue;
      paths.push(...(await listHtml(path)).map((inner) => `${entry.name}/${inner}`));
    } else if (htmlNames.test(entry.name)) {
      paths.push(entry.name);
    }
  }
  return paths.sort();
}

async function recogniseFile(file: string, size: number): Promise<Input> {
  if (htmlNames.test(file)) {
    const folder = relative('.', join(file, '..')) || '.';
    return { kind: 'files', folder, paths: [basename(file)] };
  }
  if (sitemapNames.test(file)) return { kind: 'sitemap', source: file };
  if (basename(file) === 'index.json') {
    throw new CannotRun(`${file}: name the Storybook's folder, not the index in it.`);
  }
  const known = /^\.(pdf|docx?|xlsx?|pptx?|png|jpe?g|svg|zip|json|ya?ml|[cm]?[jt]sx?)$/i;
  if (known.test(extname(file))) {
    throw new CannotRun(
      `${file} is not HTML. Name HTML files, or a text file with one address in each line.`,
    );
  }
  if (size > 16 * 1024 * 1024) throw new CannotRun(`${file} is too large for a list of addresses.`);
  const content = await readFile(file, 'utf8');
  if (content.includes('\0')) {
    throw new CannotRun(`${file} is not a text: a list of addresses has one in each line.`);
  }
  return { kind: 'list', file, addresses: readAddressList(content, file) };
}

/** A path from the working folder on, with `/` on every system: the same wherever the project is. */
export const portablePath = (path: string) => (relative('.', path) || '.').split(sep).join('/');
