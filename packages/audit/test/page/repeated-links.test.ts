import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatedLinks } from '../../src/checks/page/repeated-links.ts';
import { arabic, english, french, run } from './show-page.ts';

const link = (id: string, href: string, name: string) => `<a id="${id}" href="${href}">${name}</a>`;

test('vague names with other targets and nothing around them to tell them apart', async () => {
  for (const [page, name] of [
    [english, 'Read more'],
    [french, 'En savoir plus'],
  ] as const) {
    const html = page(`<div>${link('one', '/a', name)}</div><div>${link('two', '/b', name)}</div>`);
    assert.deepEqual((await run(repeatedLinks, html)).said, [
      'cannot-tell repeated-links 2.4.4 #one',
      'cannot-tell repeated-links 2.4.4 #two',
      'failed repeated-links-alone 2.4.9 #one',
      'failed repeated-links-alone 2.4.9 #two',
    ]);
  }
});

test('the text around them, or the heading above, tells them apart', async () => {
  const item = (id: string, about: string) =>
    `<li>${about} ${link(id, `/${id}`, 'Read more')}</li>`;
  const html = english(`<ul>${item('one', 'Bees')}${item('two', 'Hens')}</ul>`);
  const heading = english(`<h2>Bees</h2><div>${link('one', '/one', 'Read more')}</div>
    <h2>Hens</h2><div>${link('two', '/two', 'Read more')}</div>`);
  for (const page of [html, heading]) {
    assert.deepEqual((await run(repeatedLinks, page)).said, [
      'failed repeated-links-alone 2.4.9 #one',
      'failed repeated-links-alone 2.4.9 #two',
    ]);
  }
});

test('other names for one target are advice, from right to left too', async () => {
  const html = arabic(`${link('one', '/a', 'النحل')} ${link('two', '/a', 'الدجاج')}`);
  assert.deepEqual((await run(repeatedLinks, html)).said, [
    'cannot-tell links-named-alike 3.2.4 #one',
  ]);
});

test('links in closed shadow roots are read', async () => {
  const html = english(`${link('one', '/a', 'Fees')}<my-menu></my-menu><script>
    document.querySelector('my-menu').attachShadow({ mode: 'closed' }).innerHTML = '${link('two', '/b', 'Fees')}';
  </script>`);
  assert.equal((await run(repeatedLinks, html)).said.length, 4);
});

const clean: Record<string, string> = {
  'one name, one target': link('one', '/a', 'Fees') + link('two', '/a', 'fees'),
  'a longer name for the same target':
    link('one', '/a', 'Fees') + link('two', '/a', 'Fees for bees'),
  'links that script leads': link('one', '#', 'Open') + link('two', 'javascript:void 0', 'Open'),
  'a link that is not shown': `${link('one', '/a', 'Fees')}<div hidden>${link('two', '/b', 'Fees')}</div>`,
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name}: passes`, async () => {
    assert.deepEqual((await run(repeatedLinks, english(html))).said, []);
  });
}

test('ends on a page of 5,000 links', async () => {
  const html = Array.from({ length: 5_000 }, (_, index) => link(`l${index}`, `/${index}`, 'More'));
  assert.ok((await run(repeatedLinks, english(html.join(' ')))).said.length <= 600);
});
