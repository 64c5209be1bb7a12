import { readFile } from 'node:fs/promises';
import { isMap, LineCounter, type Node, parseDocument } from 'yaml';
import { CannotRun } from './cannot-run.ts';
import type { Fault } from './schema-check.ts';

/** What a person wrote in YAML or JSON, with the lines that errors name. */
export interface WrittenFile {
  readonly name: string;
  readonly content: unknown;
  /** The line of a value, or of a key of it, from 1 on. */
  lineOf(path: readonly (string | number)[], key?: string): number;
}

/** Reads a file of YAML, of which JSON is a part. Throws `CannotRun` that names the line. */
export async function readWrittenFile(name: string): Promise<WrittenFile> {
  let source: string;
  try {
    source = await readFile(name, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CannotRun(missing ? `There is no file ${name}.` : `${name} cannot be read.`);
  }
  return parseWritten(source, name);
}

/** As `readWrittenFile`, of a text. */
export function parseWritten(source: string, name: string): WrittenFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line || 1;
  const [error] = document.errors;
  if (error) {
    throw new CannotRun(`${name}, line ${lineAt(error.pos[0])}: ${error.message}.`);
  }
  let content: unknown;
  try {
    // Aliases can grow a small file without end.
    content = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new CannotRun(`${name}: ${(cause as Error).message}.`, { cause });
  }
  return {
    name,
    content,
    lineOf(path, key) {
      const node = document.getIn(path, true) as Node | undefined;
      if (key !== undefined && isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === key);
        return lineAt((pair?.key as Node | undefined)?.range?.[0]);
      }
      return lineAt(node?.range?.[0]);
    },
  };
}

/** Throws `CannotRun` with a line for each fault, where there is one. */
export function refuseFaults(faults: readonly Fault[], file: WrittenFile) {
  if (faults.length === 0) return;
  const lines = faults.map(({ path, key, message }) => ({ line: file.lineOf(path, key), message }));
  lines.sort((one, other) => one.line - other.line);
  const shown = lines
    .slice(0, 10)
    .map(({ line, message }) => `${file.name}, line ${line}: ${message}`);
  if (lines.length > 10) shown.push(`… and ${lines.length - 10} more.`);
  throw new CannotRun(shown.join('\n'));
}
