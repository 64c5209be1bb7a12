import assert from 'node:assert/strict';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createDemoServer } from '../demo/server.ts';
import { attribute, type Element, elementsOf, text } from './tree.ts';

let server: Server;
let origin: string;

before(async () => {
  server = await createDemoServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const GOOD = {
  fullName: 'Zoë Tremblay',
  email: 'zoe@example.com',
  postalCode: 'k1a0b1',
  contact: 'mail',
};

const get = (path: string, headers = {}): Promise<Response> =>
  fetch(origin + path, { redirect: 'manual', headers });
const post = (path: string, answers: Record<string, string>): Promise<Response> =>
  fetch(origin + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(answers) });

const titleOf = (html: string): string => text(elementsOf(html, 'title')[0] as Element);
const controls = (html: string): Record<string, Element> =>
  Object.fromEntries(
    elementsOf(html, 'input')
      .filter((input) => attribute(input, 'type') !== 'hidden')
      .map((input) => [attribute(input, 'id'), input]),
  );

describe('the form of the demo', () => {
  it('is there in both languages, and leads to itself in the other', async () => {
    for (const [lang, other, label] of [
      ['en', '/fr', 'Full name (required)'],
      ['fr', '/en', 'Nom complet (obligatoire)'],
    ] as const) {
      const html = await (await get(`/${lang}`)).text();
      assert.equal(attribute(elementsOf(html, 'html')[0] as Element, 'lang'), lang);
      assert.ok(elementsOf(html, 'label').some((element) => text(element) === label));
      const toggle = elementsOf(html, 'a').find((a) => attribute(a, 'hreflang'));
      assert.equal(attribute(toggle as Element, 'href'), other);
    }
  });

  it('begins in the language of the browser', async () => {
    assert.equal((await get('/', { 'accept-language': 'fr-CA' })).headers.get('location'), '/fr');
    assert.equal((await get('/')).headers.get('location'), '/en');
  });

  it('has a name and a value for everything that is to be sent', async () => {
    const fields = Object.values(controls(await (await get('/en')).text()));
    const names = fields.map((field) => attribute(field, 'name'));
    assert.deepEqual(names, ['fullName', 'email', 'postalCode', 'contact', 'contact']);
  });

  it('allows no script or style but its own', async () => {
    const response = await get('/en');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|nonce|data:/);
    const html = await response.text();
    assert.equal(elementsOf(html, 'style').length, 0);
    for (const { attrs } of elementsOf(html)) {
      for (const { name } of attrs) assert.doesNotMatch(name, /^(on|style$)/);
    }
    for (const script of elementsOf(html, 'script')) {
      assert.equal((await get(attribute(script, 'src') ?? '')).status, 200);
    }
  });
});

describe('an application that cannot be taken', () => {
  const wild = '<b>"x"\'&amp;\r\nzwei\tZeilen 😀</template><script>';

  it('comes back with everything that was typed', async () => {
    const response = await post('/en', {
      fullName: wild,
      email: wild,
      postalCode: '',
      contact: 'mail',
    });
    const html = await response.text();
    assert.equal(response.status, 422);
    const fields = controls(html);
    assert.equal(attribute(fields.fullName as Element, 'value'), wild);
    assert.equal(attribute(fields.email as Element, 'value'), wild);
    assert.equal(attribute(fields['contact-mail'] as Element, 'checked'), '');
    assert.equal(elementsOf(html, 'script').length, 1);
  });

  it('says at each field what to do, in the title that there are errors, and lists them first', async () => {
    const html = await (await post('/en', {})).text();
    assert.match(titleOf(html), /^Error: /);
    const fields = controls(html);
    for (const id of ['fullName', 'email', 'postalCode']) {
      assert.equal(attribute(fields[id] as Element, 'aria-invalid'), 'true');
    }
    const links = elementsOf(html, 'a').filter((a) => attribute(a, 'href')?.startsWith('#'));
    const targets = links.slice(1).map((a) => attribute(a, 'href'));
    assert.deepEqual(targets, ['#fullName', '#email', '#postalCode', '#contact-email']);
    const [first] = elementsOf(html, 'main').flatMap(({ childNodes }) =>
      childNodes.flatMap((node) => ('tagName' in node ? [node.tagName] : [])),
    );
    assert.equal(first, 'tds-error-summary');
  });

  it('keeps its answers on the way to the other language', async () => {
    const html = await (await post('/en', { ...GOOD, email: wild })).text();
    const hidden = elementsOf(html, 'input').filter(
      (input) => attribute(input, 'type') === 'hidden',
    );
    const kept = hidden.map((input) => [attribute(input, 'name'), attribute(input, 'value')]);
    const form = hidden[0]?.parentNode as Element;
    assert.deepEqual(Object.fromEntries(kept), { ...GOOD, email: wild });
    assert.equal(attribute(form, 'action'), '/fr');
    const french = await (await post('/fr', Object.fromEntries(kept))).text();
    assert.match(titleOf(french), /^Erreur : /);
    assert.equal(attribute(controls(french).email as Element, 'value'), wild);
  });

  it('takes no wrong answer for a right one', async () => {
    for (const wrong of [
      { fullName: '  ' },
      { fullName: 'a'.repeat(201) },
      { email: 'a@b' },
      { email: 'a b@c.de' },
      { postalCode: 'K1A 0B' },
      { postalCode: 'D1A 0B1' },
      { contact: 'pigeon' },
    ]) {
      const { status } = await post('/fr', { ...GOOD, ...wrong });
      assert.equal(status, 422, JSON.stringify(wrong));
    }
  });
});

describe('an application that is complete', () => {
  it('leads to a confirmation with a reference number and nothing personal', async () => {
    const response = await post('/fr', GOOD);
    assert.equal(response.status, 303);
    const path = response.headers.get('location') ?? '';
    const reference = path.split('=')[1] ?? '';
    assert.match(reference, /^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    for (const answer of Object.values(GOOD)) assert.ok(!path.includes(encodeURIComponent(answer)));
    for (const page of [path, path.replace('/fr', '/en')]) {
      const confirmation = await get(page);
      assert.equal(confirmation.status, 200);
      assert.ok((await confirmation.text()).includes(reference));
    }
  });
});

describe('requests that make no sense', () => {
  it('are answered with a page that says what to do', async () => {
    const tooLarge = { ...GOOD, fullName: 'a'.repeat(110_000) };
    for (const [status, response] of [
      [404, get('/en/nowhere')],
      [404, get('/de')],
      [404, get('/fr/confirmation?reference=<script>')],
      [405, fetch(`${origin}/fr`, { method: 'DELETE' })],
      [413, post('/fr', tooLarge)],
      [415, fetch(`${origin}/en`, { method: 'POST', body: '{}' })],
    ] as const) {
      const answer = await response;
      const html = await answer.text();
      assert.equal(answer.status, status);
      assert.equal(elementsOf(html, 'h1').length, 1);
      assert.equal(elementsOf(html, 'script').length, 1);
    }
  });

  it('cannot bring it down', async () => {
    const status = await new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ port, host: '127.0.0.1', path: '//%zz?%' }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end();
    });
    assert.equal(status, 404);
    const broken = await fetch(`${origin}/en`, {
      method: 'POST',
      body: 'fullName=%ff%zz&&=&email',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    assert.equal(broken.status, 422);
  });
});
