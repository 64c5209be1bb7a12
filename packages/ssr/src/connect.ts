import type { IncomingMessage, ServerResponse } from 'node:http';
import { changedHeaders, isPage, LIMIT, type MiddlewareOptions, renderBody } from './body.ts';

export type { MiddlewareOptions } from './body.ts';

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Prints our components into every HTML page, for Express, Connect, Polka and plain `node:http`. Put
 * it after compression (`app.use(compression()); app.use(renderMiddleware())`), so that pages reach
 * it before they are compressed; what is compressed already stays as it is.
 */
export function renderMiddleware(options: MiddlewareOptions = {}): Middleware {
  return (request, response, next) => {
    const collector = new PageCollector(response, request.method === 'HEAD', options, next);
    collector.start();
    next();
  };
}

type Callback = () => void;
type Chunk = string | Uint8Array;

/**
 * Stands between an application and its response until a page is whole, or turns out to be none.
 * Others may stand there too, before or after: each calls what it found.
 */
class PageCollector {
  readonly #response: ServerResponse;
  readonly #isHead: boolean;
  readonly #options: MiddlewareOptions;
  readonly #fail: (error: unknown) => void;
  readonly #write: ServerResponse['write'];
  readonly #end: ServerResponse['end'];
  readonly #writeHead: ServerResponse['writeHead'];
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  #collects: boolean | undefined;

  constructor(
    response: ServerResponse,
    isHead: boolean,
    options: MiddlewareOptions,
    fail: (error: unknown) => void,
  ) {
    this.#response = response;
    this.#isHead = isHead;
    this.#options = options;
    this.#fail = fail;
    this.#write = response.write.bind(response);
    this.#end = response.end.bind(response);
    this.#writeHead = response.writeHead.bind(response);
  }

  /** `flushHeaders()` needs no stand-in: it calls `writeHead()`. */
  start(): void {
    Object.assign(this.#response, {
      writeHead: (...given: unknown[]) => this.#onWriteHead(given),
      write: (...given: unknown[]) => this.#onWrite(given),
      end: (...given: unknown[]) => this.#onEnd(given),
    });
  }

  get #limit(): number {
    return this.#options.limit ?? LIMIT;
  }

  /** Decides, at the first word of the response, whether to collect it. */
  #isCollecting(): boolean {
    if (this.#collects !== undefined) return this.#collects;
    const head = {
      status: this.#response.statusCode,
      type: this.#header('content-type'),
      encoding: this.#header('content-encoding'),
      length: this.#header('content-length'),
    };
    const page = isPage(head, this.#limit);
    if (page && this.#isHead) this.#changeHeaders();
    this.#collects = page && !this.#isHead;
    return this.#collects;
  }

  #onWriteHead(given: unknown[]): ServerResponse {
    const response = this.#response;
    if (this.#collects === false) return this.#writeHead(...(given as [number]));
    const [status, ...more] = given;
    const headers = more.at(-1);
    response.statusCode = Number(status);
    if (typeof more[0] === 'string') response.statusMessage = more[0];
    if (headers && typeof headers !== 'string') setHeaders(response, headers as HeadersGiven);
    return this.#isCollecting() ? response : this.#writeHead(response.statusCode);
  }

  #onWrite(given: unknown[]): boolean {
    if (!this.#isCollecting()) return this.#write(...(given as [Chunk]));
    const callback = given.find(isFunction);
    if (callback) process.nextTick(callback);
    return this.#collect(given);
  }

  #onEnd(given: unknown[]): ServerResponse {
    if (!this.#isCollecting()) return this.#end(...(given as []));
    const callback = given.find(isFunction);
    this.#collect(given);
    if (!this.#isCollecting()) return this.#end(callback);
    this.#collects = false;
    const bytes = Buffer.concat(this.#chunks);
    let printed: Uint8Array | undefined;
    try {
      printed = renderBody(bytes, this.#header('content-type'), this.#options);
    } catch (error) {
      this.#fail(error);
      return this.#response;
    }
    if (!printed) return this.#end(bytes, callback);
    this.#changeHeaders();
    this.#response.setHeader('content-length', printed.byteLength);
    return this.#end(printed, callback);
  }

  /** Keeps a chunk; sends all on their way when there are too many for one page. */
  #collect([chunk, encoding]: unknown[]): boolean {
    if (typeof chunk === 'string') {
      const known = typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8';
      this.#chunks.push(Buffer.from(chunk, known));
    } else if (chunk instanceof Uint8Array) this.#chunks.push(chunk);
    else return true;
    this.#size += this.#chunks.at(-1)?.byteLength ?? 0;
    if (this.#size <= this.#limit) return true;
    this.#collects = false;
    return this.#write(Buffer.concat(this.#chunks));
  }

  #header(name: string): string | null {
    const value = this.#response.getHeader(name);
    return value === undefined ? null : String(value);
  }

  #changeHeaders(): void {
    for (const [name, value] of Object.entries(changedHeaders(this.#header('etag')))) {
      if (value === undefined) this.#response.removeHeader(name);
      else this.#response.setHeader(name, value);
    }
  }
}

const isFunction = (value: unknown): value is Callback => typeof value === 'function';

type HeadersGiven = Record<string, string | number | readonly string[] | undefined> | unknown[];

/** Takes headers as `writeHead()` does: an object, or a list of names and values in turn or in pairs. */
function setHeaders(response: ServerResponse, headers: HeadersGiven): void {
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) response.setHeader(name, value);
    }
    return;
  }
  const list = headers.flat(1) as string[];
  const names = new Set(
    list.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
  );
  for (const name of names) response.removeHeader(name);
  for (let i = 0; i + 1 < list.length; i += 2) {
    response.appendHeader(list[i] as string, String(list[i + 1]));
  }
}
