import { type Document, isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { CannotRun } from '../cannot-run.ts';
import { manualTexts } from '../strings/manual-texts.ts';
import type { Asked } from './questions.ts';

/** Parses the text; throws `CannotRun`, with line and column, where it is no YAML or no map. */
export function parseAnswersFile(text: string, file: string) {
  const lines = new LineCounter();
  // `core`: a date stays the text that was written.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw new CannotRun(`${file}:${line}: This is not YAML that can be read. ${error.message}`);
  }
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (!isEmpty && !isMap(contents)) {
    throw new CannotRun(`${file}:1: The file must begin with schemaVersion, sessions and answers.`);
  }
  return {
    document: document as Document,
    lines,
    root: isMap(contents) ? (contents as YAMLMap) : null,
  };
}

/**
 * Adds what is asked and not yet in the file, unanswered, and says of what is unanswered what is to be
 * tested now. All else stays as people wrote it: answers, comments, order, and what is asked no more.
 */
export function updateAnswersFile(text: string, asked: readonly Asked[], file: string): string {
  const { document, root } = parseAnswersFile(text, file);
  if (!root) return updateAnswersFile(newFile(text), asked, file);
  let hasChanged = false;
  const answers = mapIn(document, root, 'answers');
  for (const { subject, question, text: wording, fingerprint } of asked) {
    const own = mapIn(document, answers, subject);
    const entry = own.get(question, true);
    if (entry === undefined) {
      const fresh = document.createNode({
        result: 'not-tested',
        ...(fingerprint !== null && { fingerprint }),
      });
      fresh.commentBefore = ` ${wording.en}\n ${wording.fr}`;
      const pair = document.createPair(question, fresh);
      own.items.push(pair);
      hasChanged = true;
    } else if (isMap(entry) && isUnanswered(entry) && fingerprint !== null) {
      if (String(entry.get('fingerprint') ?? '') === fingerprint) continue;
      entry.set('fingerprint', fingerprint);
      hasChanged = true;
    }
  }
  // Written anew only when there is something new: its author's spaces and quotes are left alone.
  return hasChanged ? document.toString({ lineWidth: 0 }) : text;
}

const isUnanswered = (entry: YAMLMap): boolean =>
  ['not-tested', '', 'null'].includes(String(entry.get('result') ?? '')) && !entry.get('session');

/** The map under a key, made where there is none or nothing yet. */
function mapIn(document: Document, parent: YAMLMap, key: string): YAMLMap {
  const known = parent.get(key, true);
  if (isMap(known)) return known as YAMLMap;
  const map = document.createNode({}) as YAMLMap;
  map.flow = false;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair) pair.value = map;
  else parent.items.push(document.createPair(key, map));
  return map;
}

/** The beginning of a file, after what is there already (comments, at most). */
function newFile(comments: string): string {
  const header = [...manualTexts.en.header, '', ...manualTexts.fr.header]
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
  const schema =
    '# yaml-language-server: $schema=./node_modules/@trillium-ds/audit/answers.schema.json';
  const before = comments.trim() ? `${comments.trim()}\n` : '';
  return `${schema}\n${before}${header}\n\nschemaVersion: 1\nsessions:\nanswers:\n`;
}
