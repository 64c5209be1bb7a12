import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import { createContextOpener } from '../../src/plan/open-context.ts';
import { createRedactor } from '../../src/plan/secrets.ts';
import { askToSignIn, createSession, type SignInOptions } from '../../src/plan/sign-in.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { type Answer, openSite, page, redirect, status, type TestSite } from './test-site.ts';

const form =
  '<title>Sign in</title><form method="get" action="/enter"><label>Password <input type="password" name="p"></label><button>Enter</button></form>';
/** Shows a page to who is signed in, and leads everybody else away. */
const behind =
  (body: string): Answer =>
  (request, response) =>
    request.headers.cookie?.includes('session=topsecretvalue')
      ? response.writeHead(200, { 'content-type': 'text/html' }).end(body)
      : response.writeHead(302, { location: '/door?to=%2F' }).end();

const file = (name: string, content: string) => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
};

let browser: Browser;
let site: TestSite;
before(async () => {
  browser = await launchChromium();
  site = await openSite({
    '/account': behind(page()),
    '/change': behind('<input type="password" autocomplete="new-password"><input type="password">'),
    '/change-two': behind('<input type="password"><input type="password">'),
    '/expired': behind(form),
    '/door': form,
    '/login': page(),
    '/moved': redirect('/login'),
    '/elsewhere': redirect('/public'),
    '/public': page(),
    '/401': status(401),
    '/enter': (_, response) =>
      response
        .writeHead(302, { 'set-cookie': 'session=topsecretvalue', location: '/account' })
        .end(),
  });
});
after(async () => {
  site.close();
  await browser.close();
});

/** Opens a path with a session, and gives what the audit would say. */
async function ask(path: string, options: SignInOptions, hadPasswordField?: boolean) {
  const session = await createSession(options);
  const context = await createContextOpener(
    async () => browser,
    { ignoreCertificates: false },
    session,
  )();
  try {
    const opened = await context.newPage();
    const asked = site.origin + path;
    const response = await opened.goto(asked);
    const answer = await askToSignIn(opened, {
      asked,
      status: response?.status(),
      session,
      hadPasswordField,
    });
    return { answer, session, url: opened.url() };
  } finally {
    await context.close();
  }
}

const script = () =>
  file(
    'sign-in.mjs',
    `export default async (page) => {
      await page.goto('${site.origin}/account');
      await page.getByLabel('Password').fill(process.env.AUDIT_TEST_PASSWORD);
      // As a person: not at once.
      await page.waitForTimeout(300);
      await page.getByRole('button').click();
      await page.waitForURL('**/account');
    };`,
  );

describe('signing in', () => {
  before(() => {
    process.env.AUDIT_TEST_PASSWORD = 'correct horse';
  });
  after(() => {
    delete process.env.AUDIT_TEST_PASSWORD;
  });

  it('runs the script, learns where it signs in, and keeps what it learned secret', async () => {
    const { answer, session, url } = await ask('/account', { script: script() });
    assert.equal(answer, null);
    assert.equal(url, `${site.origin}/account`);
    assert.deepEqual([...session.signInAddresses], [`${site.origin}/door`]);
    const text = 'session=topsecretvalue for correct horse (correct%20horse)';
    assert.equal(session.redactor.redact(text), 'session=[secret] for [secret] ([secret])');
  });

  it('takes a state that was stored', async () => {
    const cookie = {
      name: 'session',
      value: 'topsecretvalue',
      domain: '127.0.0.1',
      path: '/',
      expires: -1,
      httpOnly: false,
      secure: false,
      sameSite: 'Lax',
    };
    const storageState = file('state.json', JSON.stringify({ cookies: [cookie], origins: [] }));
    const { answer, url, session } = await ask('/account', { storageState });
    assert.deepEqual([answer, url], [null, `${site.origin}/account`]);
    assert.equal(session.redactor.redact('topsecretvalue'), '[secret]');
  });

  it('is noticed to be needed where a page leads to a form, an address or an answer that says so', async () => {
    const needed: [string, RegExp][] = [
      ['/account', /leads to http.*\/door, which asks to sign in$/],
      ['/moved', /leads to http.*\/login, which asks to sign in$/],
      ['/401', /answers 401/],
    ];
    for (const [path, message] of needed)
      assert.match((await ask(path, {})).answer ?? '', message, path);
    assert.match(
      (await ask('/expired', { script: script() })).answer ?? '',
      /although the session was signed in/,
    );
    assert.match((await ask('/door', {}, false)).answer ?? '', /which it did not before/);
  });

  it('is not suspected of pages that are about it, or are elsewhere', async () => {
    for (const path of ['/door', '/login', '/public', '/elsewhere']) {
      assert.equal((await ask(path, {})).answer, null, path);
    }
    for (const path of ['/change', '/change-two', '/door']) {
      assert.equal(
        (await ask(path, { script: script() }, path === '/change' ? true : undefined)).answer,
        null,
        path,
      );
    }
  });

  it('refuses what cannot sign in, with the fix and without secrets', async () => {
    const json = (value: unknown) => file('state.json', JSON.stringify(value));
    const gone = { name: 'a', value: 'b', domain: 'x', path: '/', expires: 1000 };
    const refused: [SignInOptions, RegExp][] = [
      [{ script: 'missing.mjs' }, /--sign-in: there is no file missing\.mjs/],
      [{ script: file('a.mjs', 'export default 1') }, /exports no function\. It should read/],
      [{ script: file('b.mjs', 'not a program') }, /cannot be loaded/],
      [
        { storageState: 'missing.json' },
        /--storage-state: there is no file.*Playwright writes one/,
      ],
      [{ storageState: file('s.json', 'secretword{') }, /is not JSON/],
      [{ storageState: json([]) }, /has no "cookies" and "origins"/],
      [{ storageState: json({ cookies: [gone], origins: [] }) }, /have expired\. Sign in/],
    ];
    for (const [options, message] of refused) {
      await assert.rejects(createSession(options), (error: Error) => {
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /secretword/);
        return error.name === 'CannotRun';
      });
    }
    const failing = file(
      'c.mjs',
      `export default async (page) => { throw new Error('no: ' + process.env.AUDIT_TEST_PASSWORD + '\\nfill("x")'); }`,
    );
    await assert.rejects(
      ask('/account', { script: failing }),
      /c\.mjs did not sign in: no: \[secret\]$/,
    );
    const slow = file('d.mjs', 'export default () => new Promise(() => {})');
    await assert.rejects(ask('/account', { script: slow, timeout: 200 }), /not done after 0\.2 s/);
  });

  it('hides the longest secret first, and no ordinary words', () => {
    const redactor = createRedactor({
      API_TOKEN: 'abcdefgh',
      DB_PASSWORD: 'abcdef',
      HOME: '/users/me',
      PIN: '1234',
    });
    assert.equal(
      redactor.redact('abcdefgh abcdef /users/me 1234'),
      '[secret] [secret] /users/me 1234',
    );
  });
});
