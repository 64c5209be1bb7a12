import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metaRefresh } from '../../src/checks/page/meta-refresh.ts';
import { findRefresh } from '../../src/checks/page/refresh.ts';
import { run } from './show-page.ts';

const page = (head: string) =>
  `<!doctype html><html lang="fr" dir="ltr"><title>Permis</title>${head}<p>Abeilles`;
const meta = (content: string) => page(`<meta id="go" http-equiv="refresh" content="${content}">`);

test('reads what a browser obeys', () => {
  assert.deepEqual(findRefresh(meta('5; url=/next')), { seconds: 5, url: '/next' });
  assert.deepEqual(findRefresh(meta("5;URL='/next'")), { seconds: 5, url: '/next' });
  assert.deepEqual(findRefresh(meta('30')), { seconds: 30, url: '' });
  assert.deepEqual(findRefresh(meta(' 2.9 , /next')), { seconds: 2, url: '/next' });
  assert.deepEqual(findRefresh(page(''), '7; url=/x'), { seconds: 7, url: '/x' });
  assert.deepEqual(
    findRefresh(page('<meta http-equiv="REFRESH" content="x"><meta http-equiv=refresh content=4>')),
    {
      seconds: 4,
      url: '',
    },
  );
});

test('leaves alone what a browser does not obey', () => {
  assert.equal(findRefresh(meta('soon')), null);
  assert.equal(findRefresh(meta('-1; url=/x')), null);
  assert.equal(findRefresh(page('<!-- <meta http-equiv="refresh" content="5"> -->')), null);
  assert.equal(
    findRefresh(page('<noscript><meta http-equiv="refresh" content="5"></noscript>')),
    null,
  );
  assert.equal(
    findRefresh(page('<template><meta http-equiv="refresh" content="5"></template>')),
    null,
  );
  assert.equal(findRefresh(page('<p>&lt;meta http-equiv="refresh" content="5"&gt;')), null);
  assert.equal(findRefresh(''), null);
});

test('a delay fails, and is advice at AAA', async () => {
  const { said, messages } = await run(metaRefresh, meta('600; url=/next'));
  assert.deepEqual(said, [
    'failed meta-refresh 2.2.1 #go',
    'failed meta-refresh-no-exceptions 2.2.4 3.2.5 #go',
  ]);
  assert.match(messages[0]?.fr ?? '', /Après 600 secondes, la page passe à \/next/);
});

test('is read from the first text, when the element is gone', async () => {
  const html = `${meta('600')}<script>document.getElementById("go").remove()</script>`;
  assert.equal((await run(metaRefresh, html)).said[0], 'failed meta-refresh 2.2.1 page');
});

test('more than twenty hours is advice only, and none is inapplicable', async () => {
  assert.deepEqual((await run(metaRefresh, meta('72001'))).said, [
    'failed meta-refresh-no-exceptions 2.2.4 3.2.5 #go',
  ]);
  assert.equal((await run(metaRefresh, page(''))).rules['meta-refresh'], 'inapplicable');
});

test('ends on a text of a million elements', () => {
  assert.equal(findRefresh(page('<b>x</b>'.repeat(200_000))), null);
});
