import { type RenderOptions, renderToString } from './render.ts';

export interface MiddlewareOptions extends RenderOptions {
  /** Bodies of more bytes than this are passed on as they are. Default: 4 MiB. */
  readonly limit?: number | undefined;
}

export const LIMIT = 4 * 1024 * 1024;

/** What tells whether a response is any business of the printer's. */
export interface ResponseHead {
  readonly status: number;
  readonly type: string | null;
  readonly encoding: string | null;
  readonly length: string | null;
}

/** Whether a response is a page to print into: whole, not compressed, and not too large. */
export function isPage({ status, type, encoding, length }: ResponseHead, limit: number): boolean {
  return (
    status >= 200 &&
    ![204, 205, 206, 304].includes(status) &&
    /^\s*text\/html\s*(?:;|$)/i.test(type ?? '') &&
    /^\s*(?:identity\s*)?$/i.test(encoding ?? '') &&
    !(Number(length) > limit)
  );
}

/** The headers that printing changes: a text takes the place of the old, `undefined` removes it. */
export const changedHeaders = (etag: string | null): Record<string, string | undefined> => ({
  'content-type': 'text/html; charset=utf-8',
  // Equal pages still, but no longer equal bytes.
  etag: etag && !etag.startsWith('W/') ? `W/${etag}` : (etag ?? undefined),
  // These speak of the very bytes of the page before.
  'content-length': undefined,
  'accept-ranges': undefined,
  'content-digest': undefined,
  'content-md5': undefined,
  digest: undefined,
  'repr-digest': undefined,
});

/** Prints into a body; `undefined` when its bytes are no text in the charset they claim. */
export function renderBody(
  bytes: Uint8Array,
  type: string | null,
  options: RenderOptions,
): Uint8Array<ArrayBuffer> | undefined {
  const text = decoded(bytes, type);
  if (text === undefined) return undefined;
  return new TextEncoder().encode(renderToString(text, options).html);
}

function decoded(bytes: Uint8Array, type: string | null): string | undefined {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type ?? '')?.[1] ?? declared(bytes);
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The charset that a page itself names, looked for where browsers do; else UTF-8. */
function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ?? 'utf-8';
}
