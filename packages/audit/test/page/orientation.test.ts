import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orientation } from '../../src/checks/page/orientation.ts';
import { arabic, english, french, run } from './show-page.ts';

const text = '<p>Keep bees in the city, and renew the licence each year.</p>'.repeat(3);

test('a page that turns itself fails', async () => {
  for (const page of [english, arabic]) {
    const html = page(
      `<style>@media (orientation: portrait) { #app { transform: rotate(90deg) } }</style><div id="app">${text}</div>`,
    );
    assert.deepEqual((await run(orientation, html)).said, ['failed orientation 1.3.4 #app']);
  }
  const rotate = english(
    `<style>@media (orientation: landscape) { #app { rotate: -90deg } }</style><div id="app">${text}</div>`,
  );
  assert.deepEqual((await run(orientation, rotate)).said, ['failed orientation 1.3.4 #app']);
});

test('a page that asks to turn the device fails; one that hides most is a question', async () => {
  const hide = (ask: string) =>
    french(`<style>#ask { display: none } @media (orientation: landscape) { main { display: none } #ask { display: block } }</style>
      <main>${text}</main><p id="ask">${ask}</p>`);
  assert.deepEqual((await run(orientation, hide('Pivotez votre appareil.'))).said, [
    'failed orientation 1.3.4 page',
  ]);
  assert.deepEqual((await run(orientation, hide('Bonjour.'))).said, [
    'cannot-tell orientation 1.3.4 page',
  ]);
});

const clean: Record<string, string> = {
  'a page that stays': text,
  'a picture title that is always turned': `<div style="transform: rotate(90deg)">${text}</div>`,
  'a small label that turns': `<style>@media (orientation: portrait) { b { display: block; transform: rotate(90deg) } }</style><b>New</b>${text}`,
  'a side column that portrait hides': `<style>@media (orientation: portrait) { aside { display: none } }</style>${text}<aside>${text}</aside>`,
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name}: passes`, async () => {
    const { said, rules } = await run(orientation, english(html));
    assert.deepEqual(said, []);
    assert.equal(rules.orientation, 'passed');
  });
}
