import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderToString } from '../src/index.ts';
import { answersFrom, errorsIn, NO_ANSWERS } from './application.ts';
import { confirmationPage, formPage, problemPage } from './pages.ts';
import { en, type Texts } from './texts/en.ts';
import { fr } from './texts/fr.ts';

const ORIGIN = 'http://localhost';
const LARGEST_BODY = 100 * 1024;
/** How many reference numbers are remembered: nothing else of an application is. */
const REFERENCES = 10_000;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M8 0l4 7H4zM0 14l4-7 4 7zM8 14l4-7 4 7z"/></svg>`;

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  // Pages hold what people typed.
  'cache-control': 'no-store',
};

interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The demo: a bilingual form that works with and without JavaScript. Not listening yet. */
export async function createDemoServer(): Promise<Server> {
  const assets = new Map<string, Asset>([
    ['/components.js', { type: 'text/javascript; charset=utf-8', body: await bundled() }],
    ['/trillium.css', { type: 'text/css; charset=utf-8', body: await styles() }],
    ['/icon.svg', { type: 'image/svg+xml', body: ICON }],
  ]);
  const references = new Set<string>();
  return createServer((request, response) => {
    const url = URL.parse(request.url ?? '/', ORIGIN) ?? new URL('/not-an-address', ORIGIN);
    const asset = assets.get(url.pathname);
    if (asset) return send(response, 200, asset.type, asset.body, { 'cache-control': 'no-cache' });
    answer(request, response, url, references).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
  references: Set<string>,
): Promise<void> {
  const [, lang, page, ...more] = pathname.split('/');
  const t = lang === 'fr' ? fr : en;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (pathname === '/') {
    const french = /^fr\b/i.test(request.headers['accept-language'] ?? '');
    return redirect(response, french ? '/fr' : '/en', { vary: 'accept-language' });
  }
  if (lang !== t.lang || more.length) return sendPage(response, 404, problemPage(t, 'notFound'));
  if (page === 'confirmation' && isRead) {
    const reference = searchParams.get('reference') ?? '';
    return references.has(reference)
      ? sendPage(response, 200, confirmationPage(t, reference))
      : sendPage(response, 404, problemPage(t, 'noReference'));
  }
  if (page) return sendPage(response, 404, problemPage(t, 'notFound'));
  if (isRead) return sendPage(response, 200, formPage(t, NO_ANSWERS, {}));
  if (request.method === 'POST') return receive(request, response, t, references);
  return sendPage(response, 405, problemPage(t, 'method'), { allow: 'GET, HEAD, POST' });
}

/** Takes an application: the form again with what is wrong, or a redirect to its confirmation. */
async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  t: Texts,
  references: Set<string>,
): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return sendPage(response, 415, problemPage(t, 'wrongKind'), { connection: 'close' });
  }
  const body = await bodyOf(request);
  if (body === undefined) {
    return sendPage(response, 413, problemPage(t, 'tooLarge'), { connection: 'close' });
  }
  const answers = answersFrom(body);
  const errors = errorsIn(answers, t);
  if (Object.keys(errors).length) return sendPage(response, 422, formPage(t, answers, errors));
  const reference = newReference();
  references.add(reference);
  const [oldest] = references;
  if (references.size > REFERENCES && oldest) references.delete(oldest);
  redirect(response, `/${t.lang}/confirmation?reference=${reference}`);
}

/** The body; `undefined` when it is too large, all of it read, so that the answer is seen. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    // A browser that is still sending would show an error of its own instead of the page.
    else if (size > 100 * LARGEST_BODY) break;
  }
  return size > LARGEST_BODY ? undefined : Buffer.concat(chunks).toString();
}

// No vowels, and nothing that looks like something else.
const LETTERS = 'BCDFGHJKMNPQRTVWXY346789';
const newReference = (): string =>
  Array.from(
    { length: 8 },
    (_, i) => (i === 4 ? '-' : '') + LETTERS[randomInt(LETTERS.length)],
  ).join('');

const sendPage = (
  response: ServerResponse,
  status: number,
  page: string,
  headers: Record<string, string> = {},
): void => send(response, status, 'text/html; charset=utf-8', renderToString(page).html, headers);

const redirect = (response: ServerResponse, location: string, headers = {}): void =>
  send(response, 303, 'text/plain', '', { location, ...headers });

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
): void {
  const length = Buffer.byteLength(body);
  const all = { ...HEADERS, 'content-type': type, 'content-length': length, ...headers };
  response.writeHead(status, all).end(body);
}

const styles = (): Promise<Buffer> =>
  readFile(fileURLToPath(import.meta.resolve('@trillium-ds/components/trillium.css')));

async function bundled(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import '@trillium-ds/components/all';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
