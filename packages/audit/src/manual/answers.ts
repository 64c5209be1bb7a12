import { readFile, rename, writeFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, type LineCounter, type Pair, type YAMLMap } from 'yaml';
import { CannotRun } from '../cannot-run.ts';
import type { ManualAnswer } from '../evidence/evidence.ts';
import { parseAnswersFile } from './answers-file.ts';
import { type Means, questions } from './questions.ts';

/** What a named person answered to one question about one subject. */
export interface Answer extends ManualAnswer {
  readonly subject: string;
  readonly question: string;
}

interface Session extends Pick<ManualAnswer, 'tester' | 'date' | 'with'> {
  readonly assistiveTechnology: string;
}

const results = ['passed', 'failed', 'not-applicable', 'cannot-tell'] as const;
const sessionKeys = ['tester', 'assistiveTechnology', 'browser', 'date'] as const;
const answerKeys = ['result', 'session', 'note', 'fingerprint'];
/** Words that stand where a name should, in templates and examples. */
const nobody =
  /^(the name of .*|name|tester|unknown|inconnu|todo|tbd|fixme|xxx+|n\/?a|none|someone|anonymous|anonyme|your name|votre nom|\?+|\.+|-+)$/i;
const assisted: readonly Means[] = ['screen-reader', 'voice'];
const meansOf = new Map<string, Means>(questions.map(({ id, means }) => [id, means]));

/**
 * Reads the answers in a file's text. Throws `CannotRun` with every mistake in it, its line and what to do:
 * an audit that leaves out what it does not understand would say "not tested" of what was tested.
 */
export function parseAnswers(text: string, file: string, today = new Date()): Answer[] {
  const { document, lines, root } = parseAnswersFile(text, file);
  if (!root) return [];
  const reading = new Reading(document, lines, today.toISOString().slice(0, 10));
  const answers = reading.read(root);
  if (reading.mistakes.length > 0) {
    const list = reading.mistakes
      .sort((a, b) => a.line - b.line)
      .map(({ line, message }) => `${file}:${line}: ${message}`);
    throw new CannotRun(list.join('\n'));
  }
  return answers;
}

/** Reads a file of answers; none when there is no such file. */
export async function readAnswers(file: string, today?: Date): Promise<Answer[]> {
  try {
    return parseAnswers(await readFile(file, 'utf8'), file, today);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes a file of answers: a crash leaves the old one or the new one, never half of one. */
export async function writeAnswers(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, text, 'utf8');
  await rename(draft, file);
}

class Reading {
  readonly mistakes: { line: number; message: string }[] = [];
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #today: string;

  constructor(document: Document, lines: LineCounter, today: string) {
    this.#document = document;
    this.#lines = lines;
    this.#today = today;
  }

  read(root: YAMLMap): Answer[] {
    const known = ['schemaVersion', 'sessions', 'answers'];
    for (const pair of this.#pairs(root, known)) {
      if (keyOf(pair) === 'schemaVersion' && this.#text(pair.value) !== '1') {
        this.#mistake(pair, 'schemaVersion is 1 in files that this version reads. Write 1.');
      }
    }
    const sessions = this.#sessions(root);
    return this.#members(root, 'answers').flatMap((subject) =>
      this.#pairs(this.#map(subject)).flatMap((pair) => {
        const answer = this.#answer(pair, keyOf(subject), sessions);
        return answer ? [answer] : [];
      }),
    );
  }

  /** `null`: it is written down, but not as it has to be. */
  #sessions(root: YAMLMap): Map<string, Session | null> {
    return new Map(
      this.#members(root, 'sessions').map((pair) => [keyOf(pair), this.#session(pair)]),
    );
  }

  #session(pair: Pair): Session | null {
    const before = this.mistakes.length;
    const name = keyOf(pair);
    const map = this.#map(pair);
    const values = { tester: '', assistiveTechnology: '', browser: '', date: '' };
    const members = this.#pairs(map, sessionKeys);
    for (const key of sessionKeys) {
      const member = members.find((other) => keyOf(other) === key);
      values[key] = this.#text(member?.value)?.trim() ?? '';
      const problem = problemOf(key, values[key], this.#today);
      if (problem) this.#mistake(member ?? pair, `The session ${quote(name)} ${problem}`);
    }
    if (this.mistakes.length > before) return null;
    const { tester, date, assistiveTechnology, browser } = values;
    const tools = assistiveTechnology === 'none' ? browser : `${assistiveTechnology}, ${browser}`;
    return { tester, date, assistiveTechnology, with: tools };
  }

  #answer(
    pair: Pair,
    subject: string,
    sessions: ReadonlyMap<string, Session | null>,
  ): Answer | null {
    const before = this.mistakes.length;
    const question = keyOf(pair);
    const means = meansOf.get(question);
    if (!means) {
      this.#mistake(
        pair,
        `${quote(question)} is no question of this version. Correct its name, or remove it.`,
      );
    }
    const members = this.#pairs(this.#map(pair), answerKeys);
    const member = (key: string) => members.find((other) => keyOf(other) === key);
    const text = (key: string) => this.#text(member(key)?.value)?.trim() ?? '';
    const [result, name, fingerprint, note] = [
      text('result'),
      text('session'),
      text('fingerprint'),
      text('note'),
    ];
    const where = `${quote(question)} of ${quote(subject)}`;
    if (result === 'not-tested' || (result === '' && !name)) {
      if (name) {
        const fix = `Write its result (${results.join(', ')}), or remove the session.`;
        this.#mistake(member('session') ?? pair, `${where} has a session and no result. ${fix}`);
      }
      return null;
    }
    if (!isResult(result)) {
      const fix = `Write one of: ${results.join(', ')}, not-tested.`;
      this.#mistake(member('result') ?? pair, `${where} has the result ${quote(result)}. ${fix}`);
    }
    const session = sessions.get(name);
    if (session === undefined) {
      const fix = name
        ? `There is no session ${quote(name)} under "sessions": write it there, with tester, assistiveTechnology, browser and date.`
        : 'It has no session: name one that is under "sessions".';
      this.#mistake(member('session') ?? pair, `${where} is answered by nobody. ${fix}`);
    } else if (session?.assistiveTechnology === 'none' && means && assisted.includes(means)) {
      const fix = `Name a session with a ${means === 'voice' ? 'voice control' : 'screen reader'}.`;
      this.#mistake(
        member('session') ?? pair,
        `${where} cannot be answered without assistive technology. ${fix}`,
      );
    }
    if (!/^[0-9a-f]{12,64}$/.test(fingerprint)) {
      const fix =
        'Run tds-audit to have it written while the result is not-tested, test that, and answer then.';
      this.#mistake(
        member('fingerprint') ?? pair,
        `${where} does not say what was tested: it needs its fingerprint. ${fix}`,
      );
    }
    if (this.mistakes.length > before || !session || !isResult(result)) return null;
    const { tester, date, with: tools } = session;
    const answer = { subject, question, result, tester, date, with: tools, fingerprint };
    return note ? { ...answer, note } : answer;
  }

  #members(root: YAMLMap, key: string): Pair[] {
    const pair = root.items.find((other) => keyOf(other) === key);
    return pair ? this.#pairs(this.#map(pair)) : [];
  }

  #map(pair: Pair): YAMLMap | null {
    const { value } = pair;
    if (isMap(value)) return value;
    const isEmpty = value === null || (isScalar(value) && value.value === null);
    if (!isEmpty) {
      this.#mistake(
        pair,
        `${quote(keyOf(pair))} must hold "name: value" lines below it, indented.`,
      );
    }
    return null;
  }

  #pairs(map: YAMLMap | null, known?: readonly string[]): Pair[] {
    const pairs: Pair[] = map?.items ?? [];
    for (const pair of known ? pairs : []) {
      if (known?.includes(keyOf(pair))) continue;
      const fix = `Use one of: ${known?.join(', ')}.`;
      this.#mistake(pair, `${quote(keyOf(pair))} means nothing here. ${fix}`);
    }
    return pairs;
  }

  #text(value: unknown): string | undefined {
    if (!isScalar(value) || value.value === null) return undefined;
    // As it is written: the version 1.10 is not the number 1.1.
    return typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
  }

  #mistake({ key, value }: Pair, message: string) {
    const node = (isScalar(key) ? key : value) as { range?: [number, number, number] | null };
    const { line } = this.#lines.linePos(node?.range?.[0] ?? this.#document.range?.[0] ?? 0);
    this.mistakes.push({ line, message });
  }
}

function problemOf(key: (typeof sessionKeys)[number], value: string, today: string) {
  const example = { assistiveTechnology: 'NVDA 2026.1', browser: 'Firefox 147' };
  switch (key) {
    case 'tester':
      if (value && !nobody.test(value)) return null;
      return 'has no tester: write the name of the person who tested.';
    case 'date':
      if (!isDate(value)) return 'needs the date of the test, as 2026-11-20.';
      if (value > today)
        return `is dated ${value}, which is yet to come: write the day of the test.`;
      return null;
    default:
      if (key === 'assistiveTechnology' && value === 'none') return null;
      if (/\p{L}.*\d/u.test(value)) return null;
      return (
        `has no ${key} with its version: write it as ${example[key]}` +
        (key === 'browser' ? '.' : ', or "none" where none was used.')
      );
  }
}

const isResult = (text: string): text is Answer['result'] =>
  (results as readonly string[]).includes(text);

/** A day that there was: not the 31st of June. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 200));

const keyOf = ({ key }: Pair): string => {
  const value = isScalar(key) ? (key.source ?? key.value) : key;
  return String(value ?? '');
};
