import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MEGABYTES } from './answers.ts';
import { type BadPage, wholePage } from './bad-page.ts';
import { badPages, SESSION, serveBadPages } from './serve.ts';

let server: Awaited<ReturnType<typeof serveBadPages>>;
before(async () => {
  server = await serveBadPages();
});
after(() => server.close());

const bad = (id: string) => badPages.find((page) => page.id === id) as BadPage;
const get = (id: string, init: RequestInit = {}) =>
  fetch(server.urlOf(bad(id)), { redirect: 'manual', ...init });

describe('pages that do not behave, as data', () => {
  it('have a name each, and say what they do and what must come of it', () => {
    const ids = badPages.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    for (const { id, what, outcomes, says } of badPages) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(what, /^[A-Z].*\.$/);
      assert.ok(outcomes.length > 0);
      // Where there may be nothing to look at, it must be said why.
      if (!outcomes.includes('audited')) assert.ok(says.length > 0, id);
    }
  });
});

describe('answers that are wrong', () => {
  const statuses = {
    'not-found': 404,
    'server-error': 500,
    'server-error-empty': 503,
    'no-content': 204,
    'password-asked': 401,
  };
  for (const [id, status] of Object.entries(statuses)) {
    it(`${id} has status ${status}`, async () => assert.equal((await get(id)).status, status));
  }

  const types = {
    'download-bytes': 'application/octet-stream',
    pdf: 'application/pdf',
    image: 'image/gif',
    json: 'application/json',
    text: 'text/plain',
    'html-as-text': 'text/plain',
    xml: 'application/xml',
    svg: 'image/svg+xml',
    empty: 'text/html',
  };
  for (const [id, type] of Object.entries(types)) {
    it(`${id} is of type ${type}`, async () => {
      assert.equal((await get(id)).headers.get('content-type'), type);
    });
  }

  it('download-attachment is to be saved', async () => {
    assert.match(
      (await get('download-attachment')).headers.get('content-disposition') ?? '',
      /^attach/,
    );
  });

  it('redirects lead where they say', async () => {
    const { host, port } = new URL(server.origin);
    const to = async (id: string) => (await get(id)).headers.get('location');
    assert.equal(await to('redirect-once'), '/landed');
    assert.equal(await to('redirect-to-other-site'), `http://localhost:${port}/landed`);
    assert.equal(await to('redirect-to-itself'), '/redirect-to-itself');
    assert.ok(host.startsWith('127.0.0.1'));
    for (const id of ['redirect-to-itself', 'redirect-to-and-fro', 'redirect-on-and-on']) {
      await assert.rejects(get(id, { redirect: 'follow' }), (error: Error) =>
        /redirect count/.test(String(error.cause)),
      );
    }
  });

  it('connections are cut before and in the middle of an answer', async () => {
    await assert.rejects(get('connection-cut'));
    const response = await get('answer-cut');
    assert.equal(response.status, 200);
    await assert.rejects(response.text());
  });

  // What never comes cannot be waited for: something else that is asked for later is there before.
  const isThereBefore = async (slow: Promise<unknown>) => {
    const answered = await Promise.race([slow.then(() => true), get('empty').then(() => false)]);
    return answered;
  };
  const stopped = async (id: string, test: (response: Promise<Response>) => Promise<void>) => {
    const stop = new AbortController();
    const response = get(id, { signal: stop.signal });
    response.catch(() => {});
    await test(response);
    stop.abort();
  };

  it('no-headers never answers', () =>
    stopped('no-headers', async (response) => assert.equal(await isThereBefore(response), false)));

  for (const id of ['no-body', 'no-end', 'download-without-end']) {
    it(`${id} answers, and does not end`, () =>
      stopped(id, async (response) => {
        assert.equal((await response).status, 200);
        const text = (await response).text();
        text.catch(() => {});
        assert.equal(await isThereBefore(text), false);
      }));
  }

  it('drips goes on and on', () =>
    stopped('drips', async (response) => {
      const reader = (await response).body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while (text.split('More.').length < 4) text += (await reader?.read())?.value;
      await reader?.cancel();
    }));

  it(`fifty-megabytes has ${MEGABYTES} megabytes, and does not say so`, async () => {
    const response = await get('fifty-megabytes');
    assert.equal(response.headers.get('content-length'), null);
    let size = 0;
    for await (const chunk of response.body ?? []) size += chunk.length;
    assert.equal(Math.floor(size / 2 ** 20), MEGABYTES);
  });

  it(`fifty-megabytes-announced says that it has ${MEGABYTES} megabytes`, () =>
    stopped('fifty-megabytes-announced', async (response) => {
      const announced = (await response).headers.get('content-length');
      assert.equal(Number(announced) / 2 ** 20, MEGABYTES);
    }));

  it('certificate is signed by nobody', async () => {
    await assert.rejects(get('certificate'), (error: Error) =>
      /self-signed/.test(String(error.cause)),
    );
  });

  it('members are let in, until their session ends', async () => {
    assert.equal((await get('members')).headers.get('location'), '/sign-in');
    assert.match(await (await fetch(`${server.origin}/sign-in`)).text(), /type="password"/);
    const signIn = { method: 'POST', redirect: 'manual' } as const;
    const cookie =
      (await fetch(`${server.origin}/sign-in`, signIn)).headers.get('set-cookie') ?? '';
    const statuses: number[] = [];
    for (let i = 0; i <= SESSION; i++) {
      statuses.push((await get('members', { headers: { cookie } })).status);
    }
    assert.deepEqual(statuses, [200, 200, 200, 302]);
  });
});

describe('every page that does not behave', () => {
  it('is served as a page or told apart by its answer', async () => {
    const pages = badPages.filter(
      ({ outcomes, says }) => outcomes.includes('audited') && !says.length,
    );
    for (const { id } of pages.filter(({ id }) => !/^(members|redirect-once)$/.test(id))) {
      const response = await get(id);
      assert.equal(response.status, 200, id);
      assert.ok((await response.text()).startsWith(wholePage('').slice(0, 15)), id);
    }
  });
});
