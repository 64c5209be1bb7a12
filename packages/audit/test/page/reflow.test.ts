import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reflow } from '../../src/checks/page/reflow.ts';
import { arabic, english, french, narrow, run, wide, zoomed } from './show-page.ts';

const long = 'Apply for a licence to keep bees in the city, and renew it each year. '.repeat(30);
const longFrench = 'Demandez un permis pour garder des abeilles en ville, chaque année. '.repeat(
  30,
);
const longArabic = 'قدّم طلبًا للحصول على رخصة لتربية النحل في المدينة وجدّدها كل عام. '.repeat(30);

test('applies to windows 320 pixels wide, zoomed ones too', () => {
  assert.equal(reflow.appliesTo?.(narrow), true);
  assert.equal(reflow.appliesTo?.(zoomed), true);
  assert.equal(reflow.appliesTo?.(wide), false);
});

for (const condition of [narrow, zoomed]) {
  test(`text of a fixed width fails at ${condition.id}`, async () => {
    const html = english(`<div style="width: 600px"><p id="wide">${long}</p></div>`);
    const { said } = await run(reflow, html, { condition });
    assert.deepEqual(said, ['failed reflow 1.4.10 #wide']);
  });
}

test('only what sticks out is named, in French too', async () => {
  const html = french(
    `<p id="fits">${longFrench}</p><p id="wide" style="min-width: 500px">${longFrench}</p>`,
  );
  const { said, messages } = await run(reflow, html, { condition: narrow });
  assert.deepEqual(said, ['failed reflow 1.4.10 #wide']);
  assert.match(messages[0]?.fr ?? '', /dépasse de 1\d\d pixels/);
});

test('from right to left, text that sticks out to the left fails', async () => {
  const html = arabic(`<p>${longArabic}</p><p id="wide" style="width: 560px">${longArabic}</p>`);
  const { said } = await run(reflow, html, { condition: narrow });
  assert.deepEqual(said, ['failed reflow 1.4.10 #wide']);
});

test('a field wider than the window fails, in a closed shadow root too', async () => {
  const html = english(`<p>${long}</p><my-field></my-field><script>
    document.querySelector('my-field').attachShadow({ mode: 'closed' }).innerHTML =
      '<label>Name <input id="wide" style="width: 500px"></label>';
  </script>`);
  const { said } = await run(reflow, html, { condition: narrow });
  assert.deepEqual(said, ['failed reflow 1.4.10 #wide']);
});

test('text that a page cuts off at its edge fails', async () => {
  const html = english(
    `<style>body { overflow-x: hidden }</style><p id="cut" style="width: 500px">${long}</p>`,
  );
  const { said } = await run(reflow, html, { condition: narrow });
  assert.deepEqual(said, ['failed reflow 1.4.10 #cut']);
});

test('a picture, code and a table without headers are questions', async () => {
  const html = english(`<p>${long}</p><img id="picture" alt="Map" width="700" height="80"
      src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">
    <pre id="code">${long}</pre>
    <table id="table"><tr><td><div style="width: 600px">${long}</div></td></tr></table>`);
  const { said } = await run(reflow, html, { condition: narrow });
  assert.deepEqual(said.toSorted(), [
    'cannot-tell reflow 1.4.10 #code',
    'cannot-tell reflow 1.4.10 #picture',
    'cannot-tell reflow 1.4.10 #table',
  ]);
});

const clean = {
  'text that wraps': `<p style="max-width: 600px">${long}</p>`,
  'a table of data': `<p>${long}</p><table><tr>${'<th>January</th>'.repeat(12)}</tr></table>`,
  'a table that scrolls by itself': `<div style="overflow-x: auto"><table>
    <tr>${'<th>January</th>'.repeat(12)}</tr></table></div>`,
  'code that scrolls by itself': `<pre style="overflow-x: auto">${long}</pre>`,
  'a row of cards that scrolls': `<ul style="display: flex; overflow-x: auto">
    ${'<li style="flex: 0 0 200px">A short card</li>'.repeat(6)}</ul>`,
  'a menu that waits beside the window': `<p>${long}</p>
    <nav style="position: fixed; left: 100%; width: 300px">${long}</nav>`,
  'a menu that waits beside a page that cuts': `<style>body { overflow-x: hidden }</style><p>${long}</p>
    <nav style="position: absolute; left: 100%; width: 300px">${long}</nav>`,
  'text for screen readers': `<p>${long}</p>
    <span style="position: absolute; left: -9999px; width: 900px">${long}</span>
    <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">${long}</span>`,
  'a title that ends with an ellipsis': `<h1 style="overflow: hidden; text-overflow: ellipsis;
    white-space: nowrap">${long}</h1>`,
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name} passes`, async () => {
    const { said, rules } = await run(reflow, english(html), { condition: narrow });
    assert.deepEqual(said, []);
    assert.equal(rules.reflow, 'passed');
  });
}

test('ends on a page of 5,000 paragraphs', async () => {
  const html = english(
    `<div style="width: 400px">${'<p>Keep bees in the city</p>'.repeat(5_000)}</div>`,
  );
  const { rules } = await run(reflow, html, { condition: narrow });
  assert.ok(rules.reflow);
});
