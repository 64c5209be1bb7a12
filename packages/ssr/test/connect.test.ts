import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Alert } from '@trillium-ds/components';
import { type MiddlewareOptions, renderMiddleware } from '../src/connect.ts';
import { PAGE, PRINTED } from './pages.ts';

type Handler = (response: ServerResponse, request: IncomingMessage) => unknown;

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

interface Given {
  readonly options?: MiddlewareOptions;
  readonly method?: string;
  readonly between?: Handler;
}

/** What a handler behind the middleware sends to a client. */
async function sent(
  handler: Handler,
  { options, method = 'GET', between }: Given = {},
): Promise<{ status: number; headers: Headers; body: string; bytes: Buffer }> {
  const middleware = renderMiddleware(options);
  const server = createServer((request, response) => {
    middleware(request, response, (error) => {
      if (error) response.writeHead(500).end(`Failed: ${error}`);
      else {
        between?.(response, request);
        handler(response, request);
      }
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { method, redirect: 'manual' });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body: bytes.toString(), bytes };
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };

describe('a page behind the Connect middleware', () => {
  it('is printed, with its new length', async () => {
    const { body, headers, status } = await sent((response) => {
      response.writeHead(422, { ...html, 'Content-Length': Buffer.byteLength(PAGE) });
      response.end(PAGE);
    });
    assert.match(body, PRINTED);
    assert.equal(headers.get('content-length'), String(Buffer.byteLength(body)));
    assert.equal(status, 422);
  });

  it('may come in pieces that cut a letter in two', async () => {
    const { body } = await sent((response) => {
      response.setHeader('content-type', 'text/html');
      for (const byte of Buffer.from(PAGE)) response.write(Buffer.from([byte]));
      response.end();
    });
    assert.match(body, PRINTED);
  });

  it('may be written in every way that Node knows', async () => {
    const ways: Handler[] = [
      (response) => response.writeHead(200, 'Fine', html).end(PAGE, 'utf8'),
      (response) => response.writeHead(200, Object.entries(html).flat()).end(PAGE),
      (response) =>
        response.setHeader('content-type', 'text/html').end(Buffer.from(PAGE), () => {}),
      (response) => {
        response.setHeader('content-type', 'TEXT/HTML');
        response.flushHeaders();
        response.write(Buffer.from(PAGE).toString('base64'), 'base64', () =>
          response.end(() => {}),
        );
      },
    ];
    for (const way of ways) assert.match((await sent(way)).body, PRINTED, String(way));
  });

  it('is read in its own charset and sent in UTF-8', async () => {
    for (const [type, page] of [
      ['text/html; charset="iso-8859-1"', PAGE],
      ['text/html', `<meta charset=windows-1252>${PAGE.slice('<!doctype html>'.length)}`],
    ] as const) {
      const { body, headers } = await sent((response) => {
        response.writeHead(200, { 'content-type': type }).end(page, 'latin1');
      });
      assert.match(body, PRINTED, type);
      assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
    }
  });

  it('has only a weak validator left, and no ranges', async () => {
    const { headers } = await sent((response) => {
      response.writeHead(200, { ...html, ETag: '"1"', 'Accept-Ranges': 'bytes' }).end(PAGE);
    });
    assert.equal(headers.get('etag'), 'W/"1"');
    assert.equal(headers.get('accept-ranges'), null);
  });

  it('keeps what others hook into the response after it', async () => {
    const hook: Handler = (response) => {
      const { writeHead } = response;
      response.writeHead = ((...given: [number]) => {
        response.setHeader('set-cookie', 'a=b');
        return writeHead.apply(response, given);
      }) as ServerResponse['writeHead'];
    };
    const { body, headers } = await sent(
      (r) => r.setHeader('content-type', 'text/html').end(PAGE),
      {
        between: hook,
      },
    );
    assert.match(body, PRINTED);
    assert.equal(headers.get('set-cookie'), 'a=b');
  });

  it('reaches the error handler when a component of one’s own fails', async () => {
    class Broken extends Alert {
      static override light(): never {
        throw new Error('broken');
      }
    }
    const options = { components: new Map([['tds-text-field', Broken]]) };
    const { status, body } = await sent((response) => response.writeHead(200, html).end(PAGE), {
      options,
    });
    assert.equal(status, 500);
    assert.match(body, /Failed: Error: broken/);
  });
});

describe('what the Connect middleware leaves alone', () => {
  const cases: [string, Handler, Given?][] = [
    ['another type', (r) => r.writeHead(200, { 'content-type': 'text/plain' }).end(PAGE)],
    ['no type', (r) => r.end(PAGE)],
    ['a part of a page', (r) => r.writeHead(206, html).end(PAGE)],
    ['a page above the limit', (r) => r.writeHead(200, html).end(PAGE), { options: { limit: 9 } }],
    [
      'a page that says it is above the limit',
      (r) => r.writeHead(200, { ...html, 'content-length': Buffer.byteLength(PAGE) }).end(PAGE),
      { options: { limit: 9 } },
    ],
    [
      'a page that grows above the limit',
      (r) => {
        r.writeHead(200, html);
        for (const byte of Buffer.from(PAGE)) r.write(Buffer.from([byte]));
        r.end();
      },
      { options: { limit: 9 } },
    ],
    [
      'an unknown charset',
      (r) => r.writeHead(200, { 'content-type': 'text/html;charset=x' }).end(PAGE),
    ],
  ];
  for (const [name, handler, given] of cases) {
    it(name, async () => assert.equal((await sent(handler, given)).body, PAGE));
  }

  it('a compressed page', async () => {
    const { body } = await sent((response) => {
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
    });
    assert.equal(body, PAGE);
    assert.equal(gunzipSync(gzipSync(PAGE)).toString(), PAGE);
  });

  it('bytes that are no UTF-8', async () => {
    const bytes = Buffer.from(PAGE, 'latin1');
    const sentBack = await sent((response) => response.writeHead(200, html).end(bytes));
    assert.deepEqual(sentBack.bytes, bytes);
  });

  it('an answer without a body', async () => {
    for (const status of [204, 304]) {
      const answer = await sent((response) => response.writeHead(status, html).end());
      assert.deepEqual([answer.status, answer.body], [status, '']);
    }
  });

  it('the answer to HEAD, but for a length that would be wrong', async () => {
    const { headers, body } = await sent(
      (response) => response.writeHead(200, { ...html, 'content-length': 9, etag: '"1"' }).end(),
      { method: 'HEAD' },
    );
    assert.equal(body, '');
    assert.equal(headers.get('content-length'), null);
    assert.equal(headers.get('etag'), 'W/"1"');
  });
});
