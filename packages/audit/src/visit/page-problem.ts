import type { ProblemKind, VisitProblem } from '../evidence/visit.ts';

/** Why a page cannot be audited. */
export class PageProblem extends Error {
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What the browser calls failures to load, and what they are. */
const networkErrors: readonly [RegExp, ProblemKind, string][] = [
  [/ERR_HTTP_RESPONSE_CODE/, 'http-error', 'the server answers with an error and no page'],
  [/ERR_INVALID_AUTH_CREDENTIALS/, 'sign-in-needed', 'the server asks for a password'],
  [/ERR_TOO_MANY_REDIRECTS/, 'redirect-loop', 'it redirects in a circle'],
  [/ERR_CERT|ERR_SSL/, 'certificate', 'its certificate is not valid'],
  [/ERR_NAME_NOT_RESOLVED/, 'error', 'its host name is not known'],
  [/ERR_CONNECTION_REFUSED/, 'error', 'its server refuses the connection'],
  [/ERR_(CONNECTION|EMPTY_RESPONSE|NETWORK)/, 'error', 'its server ended the connection'],
  [/ERR_ABORTED/, 'not-html', 'the server sends no document'],
  [/Download is starting/, 'download', 'it is a download'],
  [/crash/i, 'crashed', 'its process crashed'],
  [/net::/, 'error', 'it could not be loaded'],
];

/** What happened, in one line, without the browser's call log. */
export function problemOf(error: unknown): VisitProblem {
  if (error instanceof PageProblem) return { kind: error.kind, message: error.message };
  const { name, message } = error as Error;
  const first = String(message).split('\n')[0] ?? '';
  if (name === 'TimeoutError' || name === 'TimeLimit' || /not ready after/.test(first)) {
    return { kind: 'timeout', message: first };
  }
  for (const [pattern, kind, text] of networkErrors) {
    const code = /net::(\w+)/.exec(first)?.[1];
    if (pattern.test(first)) return { kind, message: code ? `${text} (${code})` : text };
  }
  return { kind: 'error', message: first };
}
