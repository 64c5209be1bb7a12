import { accepts } from './accept.js';
import { contradicts, type FileContent } from './file-content.js';

/** How far the page's own `upload` has come with a file. */
export interface FileTransfer {
  state: 'running' | 'done' | 'failed';
  readonly abort: AbortController;
  /** From 0 to 1; unknown until the page says it. */
  progress?: number | undefined;
  /** What is submitted in place of the file. */
  token?: string | undefined;
  /** Why it failed, in the page's words. */
  reason?: string | undefined;
  /** Whether it would fail again. */
  isFinal?: boolean | undefined;
}

/** A file of the answer, and what is known of it. */
export interface ChosenFile {
  readonly file: File;
  /** What its first bytes say; unknown until they are read. */
  content?: FileContent | undefined;
  transfer?: FileTransfer | undefined;
}

export type FileProblem = 'type' | 'empty' | 'too-large' | 'unreadable' | 'content';

/** What is wrong with a file by itself. Until its content is read, that is not. */
export function problemOf(
  { file, content }: ChosenFile,
  accept: string,
  maxSize: number | undefined,
): FileProblem | undefined {
  if (!accepts(accept, file)) return 'type';
  if (content === 'unreadable') return 'unreadable';
  if (file.size === 0) return 'empty';
  if (maxSize && maxSize > 0 && file.size > maxSize) return 'too-large';
  return content && contradicts(content, file, accept) ? 'content' : undefined;
}

/** Whether two files are one that was chosen twice. */
export const isSameFile = (one: File, other: File): boolean =>
  one === other ||
  (one.name === other.name &&
    one.size === other.size &&
    one.lastModified === other.lastModified &&
    one.webkitRelativePath === other.webkitRelativePath);

/**
 * The name of a file as it is shown: without what breaks lines or turns the direction of the text
 * around, as in a name that hides its extension.
 */
export const shownName = ({ name }: File): string =>
  name
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The name inside a sentence, where no `<bdi>` can keep the directions of both apart. */
export function nameInText(file: File): string {
  const name = shownName(file);
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
