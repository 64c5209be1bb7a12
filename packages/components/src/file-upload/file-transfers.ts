import { warn } from '../warn.js';
import type { ChosenFile } from './chosen-file.js';

/** What an upload is given beside the file. */
export interface UploadOptions {
  /** Aborted when the file is removed, or the field leaves the page. */
  readonly signal: AbortSignal;
  /** Says how much is done, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** Uploads one file. Resolves with a text to submit in place of the file, or with nothing. */
export type Upload = (
  file: File,
  options: UploadOptions,
) => Promise<string | undefined> | Promise<void>;

export interface UploadErrorOptions extends ErrorOptions {
  /** Whether this file would fail again, as one with a virus: nobody is asked to try again. */
  readonly final?: boolean;
}

/** Thrown by an upload for a reason that people are to read, in their language. */
export class UploadError extends Error {
  override name = 'UploadError';
  /** Whether this file would fail again. */
  readonly final: boolean;

  constructor(message?: string, options?: UploadErrorOptions) {
    super(message, options);
    this.final = !!options?.final;
  }
}

/** Runs the page's own upload with a file, and notes how far it came; `changed` hears of each step. */
export async function transfer(
  host: Element,
  chosen: ChosenFile,
  upload: Upload,
  changed: (chosen: ChosenFile, what: 'progress' | 'state') => void,
): Promise<void> {
  const abort = new AbortController();
  const own: ChosenFile['transfer'] = { state: 'running', abort };
  chosen.transfer = own;
  changed(chosen, 'state');
  const isCurrent = () => chosen.transfer === own && own.state === 'running';
  try {
    const token = await upload(chosen.file, {
      signal: abort.signal,
      onProgress: (part) => {
        if (!isCurrent() || !Number.isFinite(part)) return;
        own.progress = Math.min(1, Math.max(0, part));
        changed(chosen, 'progress');
      },
    });
    if (!isCurrent()) return;
    own.state = 'done';
    own.token = typeof token === 'string' && token ? token : undefined;
  } catch (error) {
    if (!isCurrent()) return;
    own.state = 'failed';
    if (error instanceof UploadError) {
      own.reason = error.message;
      own.isFinal = error.final;
    } else if (__DEV__) warn(host, 'upload-failed', `could not upload a file: ${error}.`);
  }
  changed(chosen, 'state');
}

/** Takes back an upload that is under way; what it still does is not heard. */
export function cancelTransfer(chosen: ChosenFile): void {
  if (chosen.transfer?.state !== 'running') return;
  const { abort } = chosen.transfer;
  chosen.transfer = undefined;
  abort.abort();
}
