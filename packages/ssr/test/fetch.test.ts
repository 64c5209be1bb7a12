import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderHandler, renderResponse } from '../src/fetch.ts';
import { PAGE, PRINTED } from './pages.ts';

const page = (headers: Record<string, string> = {}, status = 200): Response =>
  new Response(PAGE, { status, headers: { 'content-type': 'text/html', ...headers } });

describe('a page in a Response', () => {
  it('is printed, and keeps its status and headers', async () => {
    const response = page({ 'content-length': '9', etag: '"1"', 'x-own': 'a' }, 422);
    response.headers.append('set-cookie', 'a=1');
    response.headers.append('set-cookie', 'b=2');
    const printed = await renderResponse(response);
    assert.match(await printed.text(), PRINTED);
    assert.equal(printed.status, 422);
    assert.equal(printed.headers.get('content-length'), null);
    assert.equal(printed.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(printed.headers.get('etag'), 'W/"1"');
    assert.equal(printed.headers.get('x-own'), 'a');
    assert.deepEqual(printed.headers.getSetCookie(), ['a=1', 'b=2']);
  });

  it('may be a stream', async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of new TextEncoder().encode(PAGE)) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const response = new Response(stream, { headers: { 'content-type': 'text/html' } });
    assert.match(await (await renderResponse(response)).text(), PRINTED);
  });

  it('is passed on whole when it is above the limit', async () => {
    const options = { limit: 9 };
    assert.equal(await (await renderResponse(page(), options)).text(), PAGE);
    const said = page({ 'content-length': '100' });
    assert.equal(await renderResponse(said, options), said);
  });

  it('is passed on whole when its bytes are not in its charset', async () => {
    const bytes = Uint8Array.from(Buffer.from(PAGE, 'latin1'));
    const response = new Response(bytes, { headers: { 'content-type': 'text/html' } });
    const answer = await renderResponse(response);
    assert.deepEqual(new Uint8Array(await answer.arrayBuffer()), bytes);
    assert.equal(answer.headers.get('content-type'), 'text/html');
  });
});

describe('other responses', () => {
  it('come back as they are', async () => {
    for (const response of [
      page({ 'content-type': 'text/plain' }),
      page({ 'content-encoding': 'gzip' }),
      page({}, 206),
      new Response(null, { status: 304, headers: { 'content-type': 'text/html' } }),
      Response.redirect('https://example.com/'),
    ]) {
      assert.equal(await renderResponse(response), response);
    }
  });
});

describe('a wrapped handler', () => {
  it('is given all its arguments, and its pages are printed', async () => {
    const handler = renderHandler((request: Request, own: string) =>
      page({ 'x-own': request.url + own }),
    );
    const response = await handler(new Request('https://example.com/'), 'a');
    assert.equal(response.headers.get('x-own'), 'https://example.com/a');
    assert.match(await response.text(), PRINTED);
  });

  it('says no wrong length when asked for the head only', async () => {
    const handler = renderHandler(async () => page({ 'content-length': '9' }));
    const response = await handler(new Request('https://example.com/', { method: 'HEAD' }));
    assert.equal(response.headers.get('content-length'), null);
    assert.equal(await response.text(), '');
  });
});
