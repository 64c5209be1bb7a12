import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What a path of a test site answers: HTML, or anything. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface TestSite {
  readonly origin: string;
  readonly host: string;
  /** Method and path of each request, in their order. */
  readonly requests: string[];
  readonly agents: Set<string>;
  close(): void;
}

/** A small site on a free port of this machine; a path that it does not have is a 404. */
export async function openSite(
  answers: Readonly<Record<string, Answer>> | ((path: string) => Answer | undefined),
  { secure = false } = {},
): Promise<TestSite> {
  const requests: string[] = [];
  const agents = new Set<string>();
  const find = typeof answers === 'function' ? answers : (path: string) => answers[path];
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    agents.add(request.headers['user-agent'] ?? '');
    const url = new URL(request.url ?? '/', 'http://site');
    const answer = find(url.pathname + url.search) ?? find(url.pathname);
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404, html).end('<title>Not found</title>');
    else response.writeHead(200, html).end(answer);
  };
  const server = secure ? createSecureServer(await certificate(), listen) : createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `${secure ? 'https' : 'http'}://${host}`,
    host,
    requests,
    agents,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const html = { 'content-type': 'text/html; charset=utf-8' };

async function certificate() {
  const pems = await generate([{ name: 'commonName', value: 'nobody.invalid' }]);
  return { key: pems.private, cert: pems.cert };
}

/** A page with links. */
export const page = (...hrefs: string[]) =>
  `<!doctype html><title>Page</title>${hrefs.map((href) => `<a href="${href}">Go</a>`).join(' ')}`;

export const redirect =
  (to: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location: to }).end();

export const typed =
  (type: string, body: string | Buffer = ''): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(body);

export const status =
  (code: number): Answer =>
  (_, response) =>
    response.writeHead(code, html).end('<title>Error</title>');
