import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resizeText } from '../../src/checks/page/resize-text.ts';
import { arabic, english, french, narrow, run } from './show-page.ts';

const text = 'Keep bees in the city and pay the fee';

test('text sized by the window alone fails', async () => {
  for (const page of [english, french, arabic]) {
    const { said } = await run(
      resizeText,
      page(`<p>${text}</p><p id="vw" style="font-size: 2vw">${text}</p>`),
    );
    assert.deepEqual(said, ['failed resize-text 1.4.4 #vw']);
  }
});

test('text that a box of a fixed height cuts at 200 % fails, in a closed shadow root too', async () => {
  const html = english(`<my-box></my-box><script>
    document.querySelector('my-box').attachShadow({ mode: 'closed' }).innerHTML =
      '<div id="box" style="height: 2.4em; overflow: hidden">${`${text}. `.repeat(7)}</div>';
  </script>`);
  assert.deepEqual((await run(resizeText, html)).said, ['failed resize-text 1.4.4 #box']);
});

const clean: Record<string, string> = {
  'text in rem': `<p style="font-size: 1.2rem">${text}</p>`,
  'text in pixels, which zoom makes larger': `<p style="font-size: 14px">${text}</p>`,
  'a heading that is smaller in small windows': `<style>h1 { font-size: 48px } @media (max-width: 700px) { h1 { font-size: 30px } }</style><h1>${text}</h1>`,
  'a heading that grows with the window, within limits': `<h1 style="font-size: clamp(1.5rem, 1rem + 2vw, 2.5rem)">${text}</h1>`,
  'a box that grows': `<div style="min-height: 2.4em; overflow: hidden">${`${text}. `.repeat(7)}</div>`,
  'a popover that is open over a text': `<p>${`${text}. `.repeat(7)}</p><div id="over" popover
    style="inset: 50px auto auto 0; margin: 0">${text}</div><script>over.showPopover()</script>`,
  'a menu that small windows do not show': `<style>@media (max-width: 700px) { nav { display: none } }</style><nav style="font-size: 2vw">${text}</nav><p>${text}</p>`,
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name}: passes`, async () => {
    const { said, rules } = await run(resizeText, english(html));
    assert.deepEqual(said, []);
    assert.equal(rules['resize-text'], 'passed');
  });
}

test('is not asked of a narrow window', async () => {
  const { rules } = await run(resizeText, english(`<p>${text}</p>`), { condition: narrow });
  assert.equal(rules['resize-text'], 'inapplicable');
});

test('ends on a page of 5,000 paragraphs', async () => {
  assert.deepEqual((await run(resizeText, english(`<p>${text}</p>`.repeat(5_000)))).said, []);
});
