import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Condition } from '../plan/condition.ts';
import type { Target } from '../plan/target.ts';

/** Keeps what checks show in files beside the evidence: `exhibits/<target>/<condition>/<name>`. */
export class ExhibitFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(target: Target, condition: Condition, name: string, content: Buffer | string) {
    const place = ['exhibits', fileName(target.id), fileName(condition.id)];
    await mkdir(join(this.#folder, ...place), { recursive: true });
    const file = [...place, fileName(name)].join('/');
    await writeFile(join(this.#folder, file), content);
    return file;
  }
}

/** A name that every file system takes, and that no other text becomes. */
function fileName(text: string): string {
  const plain = text
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+|-+$/g, '')
    .slice(0, 80);
  if (plain === text) return plain;
  return `${plain}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
