import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textSpacing } from '../../src/checks/page/text-spacing.ts';
import { arabic, english, french, run, spaced, wide } from './show-page.ts';

const sentence = 'Renew the licence before the end of the month';
const condition = spaced;

test('applies where spacing is forced', () => {
  assert.equal(textSpacing.appliesTo?.(spaced), true);
  assert.equal(textSpacing.appliesTo?.(wide), false);
});

test('a box of a fixed height that hides what does not fit fails', async () => {
  const html = english(`<p>${sentence}</p>
    <p id="box" style="height: 2.4em; line-height: 1.2; width: 20em; overflow: hidden">${sentence} ${sentence.slice(0, 20)}</p>`);
  const { said } = await run(textSpacing, html, { condition });
  assert.deepEqual(said, ['failed text-spacing 1.4.12 #box']);
});

test('a line of a fixed width that hides what does not fit fails', async () => {
  const html = french(`<p>Bonjour</p><div id="line" style="width: max-content"></div><script>
    const line = document.getElementById('line');
    line.textContent = 'Renouvelez le permis avant la fin du mois';
    line.style.cssText = 'overflow: hidden; white-space: nowrap; width: ' + (line.offsetWidth + 4) + 'px';
  </script>`);
  const { said, messages } = await run(textSpacing, html, { condition });
  assert.deepEqual(said, ['failed text-spacing 1.4.12 #line']);
  assert.match(
    messages[0]?.fr ?? '',
    /«\u00a0Renouvelez le permis.* est coupé de \d+ pixels en largeur/,
  );
});

test('text that runs out of its box onto the next fails, in a closed shadow root too', async () => {
  const html = english(`<my-box></my-box><script>
    document.querySelector('my-box').attachShadow({ mode: 'closed' }).innerHTML =
      '<div id="box" style="height: 1.3em; width: 17em; line-height: 1.2">${sentence.slice(0, 36)}</div>' +
      '<div>Pay by card or at the counter of the city</div>';
  </script>`);
  const { said } = await run(textSpacing, html, { condition });
  assert.deepEqual(said, ['failed text-spacing 1.4.12 #box']);
});

test('text that an ellipsis shortens is a question', async () => {
  const html = english(`<div id="line">${sentence}</div><script>
    const line = document.getElementById('line');
    line.style.cssText = 'display: inline-block';
    line.style.cssText = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: ' +
      (line.offsetWidth + 4) + 'px';
  </script>`);
  const { said } = await run(textSpacing, html, { condition });
  assert.deepEqual(said, ['cannot-tell text-spacing 1.4.12 #line']);
});

test('from right to left, a line that hides what does not fit fails', async () => {
  const html = `<!doctype html><html lang="he" dir="rtl"><title>רישיון</title>
    <div id="box" style="display: inline-block">יש לחדש את הרישיון לפני סוף החודש</div><script>
    const box = document.getElementById('box');
    box.style.cssText = 'overflow: hidden; white-space: nowrap; width: ' + (box.offsetWidth + 4) + 'px';
    </script>`;
  const { said } = await run(textSpacing, html, { condition });
  assert.deepEqual(said, ['failed text-spacing 1.4.12 #box']);
});

const clean: Record<string, string> = {
  'a box that grows': english(
    `<p style="min-height: 2.4em; line-height: 1.2; width: 20em; overflow: hidden">${sentence} ${sentence}</p>`,
  ),
  'a box that scrolls': english(
    `<p style="height: 2.4em; line-height: 1.2; width: 20em; overflow: auto">${sentence} ${sentence}</p>`,
  ),
  'text that was cut from the start': english(
    `<p style="height: 1.3em; width: 20em; overflow: hidden">${sentence} ${sentence} ${sentence}</p>`,
  ),
  'text for screen readers': english(
    `<p>${sentence}</p><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">${sentence}</span>`,
  ),
  'a closed panel': english(
    `<p>${sentence}</p><div style="height: 0; overflow: hidden">${sentence}</div>`,
  ),
  'letters that are joined, which get no space': arabic(
    `<div style="display: inline-block"><div id="line">جدّد الرخصة</div></div><script>
      const line = document.getElementById('line');
      line.style.cssText = 'overflow: hidden; white-space: nowrap; width: ' + (line.offsetWidth + 2) + 'px; height: 3em';
    </script>`,
  ),
};
for (const [name, html] of Object.entries(clean)) {
  test(`${name} passes`, async () => {
    const { said, rules } = await run(textSpacing, html, { condition });
    assert.deepEqual(said, []);
    assert.equal(rules['text-spacing'], 'passed');
  });
}

test('ends on a page of 5,000 paragraphs', async () => {
  const html = english(`<p>${sentence}</p>`.repeat(5_000));
  const { said } = await run(textSpacing, html, { condition });
  assert.deepEqual(said, []);
});
