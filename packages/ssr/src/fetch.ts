import { changedHeaders, isPage, LIMIT, type MiddlewareOptions, renderBody } from './body.ts';

export type { MiddlewareOptions } from './body.ts';

/** Prints our components into a response. One that holds no page comes back as it is. */
export async function renderResponse(
  response: Response,
  options: MiddlewareOptions = {},
): Promise<Response> {
  const limit = options.limit ?? LIMIT;
  if (!response.body || !holdsPage(response, limit)) return response;
  const body = await read(response.body, limit);
  if (body instanceof ReadableStream) return withBody(response, body);
  const printed = renderBody(body, response.headers.get('content-type'), options);
  return printed ? changed(withBody(response, printed)) : withBody(response, body);
}

/** Wraps a handler of requests, as Deno, Bun, Cloudflare and service workers call it. */
export function renderHandler<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: MiddlewareOptions = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const response = await handler(request, ...rest);
    if (request.method !== 'HEAD') return renderResponse(response, options);
    const isPage = holdsPage(response, options.limit ?? LIMIT);
    return isPage ? changed(withBody(response, null)) : response;
  };
}

const holdsPage = ({ status, headers }: Response, limit: number): boolean =>
  isPage(
    {
      status,
      type: headers.get('content-type'),
      encoding: headers.get('content-encoding'),
      length: headers.get('content-length'),
    },
    limit,
  );

const withBody = ({ status, statusText, headers }: Response, body: BodyInit | null): Response =>
  new Response(body, { status, statusText, headers: new Headers(headers) });

function changed(response: Response): Response {
  const { headers } = response;
  for (const [name, value] of Object.entries(changedHeaders(headers.get('etag')))) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return response;
}

/** The bytes of a body, or, when there are too many, a stream of them all. */
async function read(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size > limit) return resumed(chunks, reader);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

const resumed = (
  chunks: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const value = chunks.shift() ?? (await reader.read()).value;
      if (value) controller.enqueue(value);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
