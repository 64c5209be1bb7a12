import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { ComponentPackage, Software } from '../evidence/evidence.ts';
import { byText } from '../evidence/order.ts';

interface Manifest {
  readonly modules?: readonly {
    readonly declarations?: readonly { readonly tagName?: string }[];
    readonly exports?: readonly { readonly kind?: string; readonly name?: string }[];
  }[];
}

/** The package of each tag, from custom elements manifests. Throws `CannotRun` with the fix. */
export async function readComponentPackages(
  files: readonly string[],
): Promise<Readonly<Record<string, Software>>> {
  const packages: Record<string, Software> = {};
  for (const file of files) {
    const manifest = (await readJson(file)) as Manifest | undefined;
    if (!manifest?.modules) {
      throw new CannotRun(
        `--components: ${file} is no custom elements manifest. Packages of components have one, mostly as custom-elements.json.`,
      );
    }
    const software = await packageAround(file);
    for (const { declarations = [], exports = [] } of manifest.modules) {
      const defined = exports.filter(({ kind }) => kind === 'custom-element-definition');
      const tags = [
        ...declarations.map(({ tagName }) => tagName),
        ...defined.map(({ name }) => name),
      ];
      for (const tag of tags) if (tag?.includes('-')) packages[tag] = software;
    }
  }
  return packages;
}

/** Each package with all of its tags. */
export function packagesWithTags(packages: Readonly<Record<string, Software>>): ComponentPackage[] {
  const found = new Map<string, Software & { tags: string[] }>();
  for (const [tag, { name, version }] of Object.entries(packages)) {
    const key = JSON.stringify([name, version]);
    const known = found.get(key) ?? { name, version, tags: [] };
    found.set(key, known);
    known.tags.push(tag);
  }
  return [...found.values()].map((one) => ({ ...one, tags: one.tags.sort(byText) }));
}

/** Name and version in the nearest package.json. */
async function packageAround(file: string): Promise<Software> {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const found = (await readJson(join(folder, 'package.json'))) as Partial<Software> | undefined;
    if (found?.name && found.version) return { name: found.name, version: found.version };
    if (folder === dirname(folder)) break;
  }
  throw new CannotRun(
    `--components: no package.json around ${file} says which package and version it is of.`,
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
