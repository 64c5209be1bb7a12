import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetSize } from '../../src/checks/page/target-size.ts';
import { arabic, english, french, run } from './show-page.ts';

const small = 'width: 16px; height: 16px; padding: 0; border: 0';
const minimum = ({ said }: { said: string[] }) => said.filter((one) => one.includes(' 2.5.8 '));
const button = (id: string, name: string, style = small) =>
  `<button id="${id}" aria-label="${name}" style="${style}"></button>`;

for (const [language, html] of Object.entries({ english, french, arabic })) {
  test(`small targets side by side fail: ${language}`, async () => {
    const result = await run(targetSize, html(button('one', 'Un') + button('two', 'Deux')));
    assert.deepEqual(minimum(result), [
      'failed target-size 2.5.8 #one',
      'failed target-size 2.5.8 #two',
    ]);
  });
}

test('a small target beside a large one fails, in a closed shadow root too', async () => {
  const result = await run(
    targetSize,
    english(`<my-bar></my-bar><script>
      document.querySelector('my-bar').attachShadow({ mode: 'closed' }).innerHTML =
        '<div style="display: flex">${button('close', 'Close')}${button('save', 'Save', 'width: 80px; height: 44px')}</div>';
    </script>`),
  );
  assert.deepEqual(minimum(result), ['failed target-size 2.5.8 #close']);
});

test('a larger target of the same address is a question', async () => {
  const link = (id: string, style: string) =>
    `<a id="${id}" href="/cart" aria-label="Cart" style="display: block; ${style}"></a>`;
  const html = `<div style="display: flex">${link('tiny', small)}${button('two', 'Two')}</div>
    ${link('large', 'width: 90px; height: 60px; margin: 40px')}`;
  assert.deepEqual(minimum(await run(targetSize, english(html))), [
    'cannot-tell target-size 2.5.8 #tiny',
    'failed target-size 2.5.8 #two',
  ]);
});

const clean: Record<string, string> = {
  'small targets far from each other': `<div style="display: flex; gap: 20px">${button('one', 'One')}${button('two', 'Two')}</div>`,
  'targets of 24 pixels': button(
    'one',
    'One',
    'width: 24px; height: 24px; padding: 0; border: 0',
  ).repeat(2),
  'a link that is a sentence of a paragraph, and begins a line': `<p style="line-height: 1.3; width: 165px; margin: 0">As it
    is on your permit. <a href="/a">Find your permit first</a>.</p><label style="display: block">Plate <input></label>`,
  'links in a sentence': `<p style="line-height: 1">Read the <a href="/a">rules</a> and the <a href="/b">fees</a>, then apply.</p>`,
  'checkboxes as the browser draws them': `<div><input type="checkbox" aria-label="a"><input type="checkbox" aria-label="b"></div>`,
  'fields as the browser draws them': `<div><input aria-label="a"><br><input aria-label="b"></div>`,
  'a checkbox with a tall label': `<div><label style="display: block; padding: 8px"><input type="checkbox" style="width: 10px; height: 10px"> Bees</label>
    <label style="display: block; padding: 8px"><input type="checkbox" style="width: 10px; height: 10px"> Hens</label></div>`,
  'targets made larger by what is drawn after them': `<style>button { position: relative; margin: 6px; ${small} }
    button::after { content: ''; position: absolute; inset: -6px }</style>
    <div style="display: flex; gap: 0">${'<button aria-label="Star"></button>'.repeat(3)}</div>`,
  'disabled buttons': `<button disabled style="${small}" aria-label="a"></button><button disabled style="${small}" aria-label="b"></button>`,
  'a link that is shown when it has the focus': `<a href="#main" style="position: absolute; left: -9999px">Skip</a>`,
  'a picture in a link': `<a href="/" style="font-size: 10px"><img alt="Home" width="60" height="60"></a>`,
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name} pass`, async () => {
    assert.deepEqual(minimum(await run(targetSize, english(html))), []);
  });
}

test('targets under 44 pixels are advice', async () => {
  const style = 'width: 30px; height: 30px';
  const { said } = await run(targetSize, english(button('one', 'One', style)));
  assert.deepEqual(said, ['failed target-size-enhanced 2.5.5 #one']);
});

test('ends on a page of 5,000 small buttons', async () => {
  const result = await run(
    targetSize,
    english('<button style="font-size: 8px">x</button>'.repeat(5_000)),
  );
  assert.ok(result.said.length > 0);
});
