import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProblemKind, Visit } from '../../src/evidence/visit.ts';

/** What an audit must make of a page: its visit's outcome is one of these. */
export interface Expected {
  readonly outcomes: readonly Visit['outcome'][];
  /** Kinds of problem, one of which the visit must have; none: it needs none. */
  readonly says: readonly ProblemKind[];
  /** Kinds that it may have as well. Any other is a false alarm. */
  readonly maySay?: readonly ProblemKind[];
}

/** A page that does not behave, and what a good audit reports. */
export interface BadPage extends Expected {
  /** Kebab case; its address is `/<id>`. */
  readonly id: string;
  /** What is bad about it, in one sentence. */
  readonly what: string;
  /** Over HTTPS, with a certificate that nobody signed. */
  readonly isSecure?: true;
  /** How often its site must be asked, with the same cookies, until it is as it says. */
  readonly after?: number;
  /** What its problems say. */
  readonly words?: RegExp;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** The page came and was looked at. */
export const audited: Expected = { outcomes: ['audited'], says: [] };
/** There is nothing to look at, for one of these reasons. */
export const problem = (...says: ProblemKind[]): Expected => ({ outcomes: ['problem'], says });
/** It was looked at, but something must be said about it. */
export const remarked = (...says: ProblemKind[]): Expected => ({ outcomes: ['audited'], says });
/** Whether it can be looked at is for the audit to decide; one of these must be said. */
export const either = (...says: ProblemKind[]): Expected => ({
  outcomes: ['audited', 'problem'],
  says,
});

const html = 'text/html; charset=utf-8';

/** A whole page around this body. */
export const wholePage = (body: string, head = '') => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page that does not behave</title>${head}</head>
<body><main><h1>A page that does not behave</h1>${body}</main></body>
</html>`;

type Answer = BadPage['answer'];

/** Answers with a page. */
export const page =
  (body: string, head = '', headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': html, ...headers })
      .end(wholePage(body, head));

/** Answers with a page that runs this script before anything else of it is there. */
export const script = (code: string, body = '<p>Text.</p>'): Answer =>
  page(body, `<script>${code}</script>`);

/** Answers with a page that runs this script when all of it has come. */
export const scriptAfter = (code: string, body = '<p>Text.</p>'): Answer =>
  page(`${body}<script>addEventListener('load', () => { ${code} });</script>`);

export const redirect =
  (to: string | ((request: IncomingMessage) => string)): Answer =>
  (request, response) =>
    void response.writeHead(302, { location: typeof to === 'string' ? to : to(request) }).end();

/** Answers with something that is no page. */
export const file =
  (type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': type, ...headers }).end(body);
