import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import { byText } from './order.ts';
import { RulePacker, RuleUnpacker } from './rule-words.ts';
import type { Visit } from './visit.ts';

/** One visit among others: a target in a condition. */
export const visitKey = ({ target, condition }: Pick<Visit, 'target' | 'condition'>): string =>
  JSON.stringify([target, condition]);

const fileIn = (folder: string) => join(folder, 'visits.jsonl');

/** Appends visits to `visits.jsonl`, a line each; a rule that is new has one before. */
export class VisitLog {
  readonly #file: FileHandle;
  // A resumed run describes its rules anew: what was written before may end in the middle of them.
  readonly #rules = new RulePacker();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(folder: string): Promise<VisitLog> {
    const file = await open(fileIn(folder), 'a+');
    const { size } = await file.stat();
    const end = Buffer.alloc(1);
    if (size > 0) await file.read(end, 0, 1, size - 1);
    // A run that was killed may have left half a line; the next one must not go on in it.
    if (size > 0 && end.toString() !== '\n') await file.appendFile('\n');
    return new VisitLog(file);
  }

  /** Resolves when the visit is with the operating system: a run that is killed then has it. */
  append(visit: Visit): Promise<void> {
    const lines = this.#rules.pack(visit).map((line) => `${JSON.stringify(line)}\n`);
    // One after the other: two long lines written at once could be mixed.
    const written = this.#last.then(() => this.#file.appendFile(lines.join('')));
    this.#last = written.catch(() => {});
    return written;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#file.sync();
    await this.#file.close();
  }
}

/** What is known of a folder's visits without keeping them. */
interface Line {
  readonly folder: string;
  /** Counted from 0, unreadable ones too, empty ones not. */
  readonly number: number;
  readonly started: string;
  readonly outcome: Visit['outcome'];
}

/** The visits of some folders, each once. */
export class Visits {
  readonly #folders: readonly string[];
  readonly #lines: ReadonlyMap<string, Line>;
  /** Lines that were no whole visit, by folder: at most the last of each run that was killed. */
  readonly unreadable: ReadonlyMap<string, number>;

  private constructor(
    folders: readonly string[],
    lines: ReadonlyMap<string, Line>,
    unreadable: ReadonlyMap<string, number>,
  ) {
    this.#folders = folders;
    this.#lines = lines;
    this.unreadable = unreadable;
  }

  /**
   * Looks through the folders' visits. Of two of the same target in the same condition the one that started
   * later counts; of two that started at once, the one that is read later.
   */
  static async in(folders: readonly string[]): Promise<Visits> {
    const lines = new Map<string, Line>();
    const unreadable = new Map<string, number>();
    for (const folder of folders) {
      for await (const { visit, number } of readLines(folder)) {
        if (visit === 'rule') continue;
        if (!visit) {
          unreadable.set(folder, (unreadable.get(folder) ?? 0) + 1);
          continue;
        }
        const key = visitKey(visit);
        const known = lines.get(key);
        if (known && byText(known.started, visit.started) > 0) continue;
        const { started, outcome } = visit;
        lines.set(key, { folder, number, started, outcome });
      }
    }
    return new Visits(folders, lines, unreadable);
  }

  get size(): number {
    return this.#lines.size;
  }

  /** How a visit ended; `undefined` when it is still to be made. */
  outcome(visit: Pick<Visit, 'target' | 'condition'>): Visit['outcome'] | undefined {
    return this.#lines.get(visitKey(visit))?.outcome;
  }

  /** Reads the visits again, one after the other; one at a time is in memory. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Visit> {
    for (const folder of new Set(this.#folders)) {
      for await (const { visit, number } of readLines(folder)) {
        if (!visit || visit === 'rule') continue;
        const wanted = this.#lines.get(visitKey(visit));
        if (wanted?.folder === folder && wanted.number === number) yield visit;
      }
    }
  }
}

async function* readLines(folder: string) {
  const input = createReadStream(fileIn(folder), 'utf8');
  let number = 0;
  // Not `node:readline`: it also ends lines at U+2028, which texts of pages may hold.
  let parts: string[] = [];
  const rules = new RuleUnpacker();
  const line = () => ({ visit: rules.read(parse(parts.join(''))), number: number++ });
  try {
    for await (const chunk of input as AsyncIterable<string>) {
      const [first = '', ...others] = chunk.split('\n');
      parts.push(first);
      for (const other of others) {
        if (parts.some((part) => part !== '')) yield line();
        parts = [other];
      }
    }
    if (parts.some((part) => part !== '')) yield line();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A run that was killed before its first visit ended.
    if (code !== 'ENOENT') throw new CannotRun(`${fileIn(folder)} cannot be read: ${message}`);
  } finally {
    input.destroy();
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
