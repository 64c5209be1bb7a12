import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { keyboardWalk } from '../../src/checks/keyboard/walk-check.ts';
import { CheckRunner } from '../fixture/run-check.ts';

let runner: CheckRunner;
before(async () => {
  runner = await CheckRunner.start();
});
after(() => runner.close());

async function said(html: string, ...rules: string[]) {
  const { lines } = await runner.run(keyboardWalk, html);
  return lines.filter((line) => rules.includes(line.split(' ')[0] ?? ''));
}

describe('focus-appearance', () => {
  const page = (css: string) => `<style>button { border: 0; background: #fff; padding: 10px }
    button:focus { outline: none; ${css} }</style><button id="one">Save the changes</button>`;
  const appearance = (css: string) => said(page(css), 'focus-appearance');

  it('is advice', async () => {
    const { observations } = await runner.run(keyboardWalk, page('outline: 1px solid #000'));
    const found = observations.filter(({ rule }) => rule === 'focus-appearance');
    assert.deepEqual(
      found.map(({ isAdvice }) => isAdvice),
      [true],
    );
  });

  for (const [what, css] of Object.entries({
    'a thin line': 'outline: 1px solid #000; outline-offset: -1px',
    'a pale line': 'outline: 3px solid #ccc',
    'a line below': 'box-shadow: 0 2px #000',
  })) {
    it(`fails ${what}`, async () => {
      assert.deepEqual(await appearance(css), ['focus-appearance failed 2.4.13 #one']);
    });
  }
  for (const [what, css] of Object.entries({
    'a line of two pixels': 'outline: 2px solid #000',
    'a line of two pixels inside': 'outline: 2px solid #000; outline-offset: -2px',
    'a line with round corners': 'border-radius: 12px; outline: 2px solid #000',
    'another background': 'background: #000; color: #fff',
    'a thick line below': 'box-shadow: 0 12px #000',
  })) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual(await appearance(css), []);
    });
  }
});

describe('focus-not-obscured', () => {
  const obscured = (html: string) =>
    said(html, 'focus-not-obscured', 'focus-not-obscured-enhanced');
  const banner = (css: string, height = 100) =>
    `<div id="banner" style="position: fixed; left: 0; right: 0; bottom: 0; height: ${height}px; background: #eee; ${css}">Banner</div>`;
  // The last line of the window, under the banner.
  const link = `<div style="height: 560px"></div><a id="bad" href="#x">Link</a>`;

  it('fails what lies under a banner, and names that', async () => {
    const { lines, observations } = await runner.run(keyboardWalk, link + banner(''));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('focus-not')),
      ['focus-not-obscured failed 2.4.11 #bad'],
    );
    const [found] = observations.filter(({ rule }) => rule === 'focus-not-obscured');
    assert.match(found?.message[0]?.en ?? '', /<div id="banner"/);
  });

  it('fails what lies under a banner that lets the pointer through', async () => {
    const found = await obscured(link + banner('pointer-events: none'));
    assert.deepEqual(found, ['focus-not-obscured failed 2.4.11 #bad']);
  });

  it('fails what a sticky header hides when it is reached from below', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `<p><a href="#${row}">Row ${row}</a></p>`);
    const html = `<style>a { display: block; height: 30px } p { margin: 0; height: 200px }</style>
      <header style="position: sticky; top: 0; height: 250px; background: #eee">Top</header>${rows.join('')}`;
    const found = await obscured(html);
    assert.ok(found.length > 0);
    assert.ok(found.every((line) => line.startsWith('focus-not-obscured failed 2.4.11')));
  });

  it('fails what lies under a part of the page around its frame', async () => {
    const html = `<iframe title="Frame" style="height: 590px; border: 0" srcdoc="<div style='height: 500px'></div>
      <button id='bad'>In the frame</button>"></iframe>${banner('')}`;
    assert.deepEqual(await obscured(html), ['focus-not-obscured failed 2.4.11 #bad']);
  });

  it('asks about what lies under something that was opened', async () => {
    const html = `${link}<div id="over" popover="manual" style="inset: 300px 0 0; width: 100%; height: 300px">
      Results</div><script>over.showPopover()</script>`;
    assert.deepEqual(await obscured(html), ['focus-not-obscured cannot-tell 2.4.11 #bad']);
    const inShadow = `${link}<div id="host"></div><script>
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<div popover="manual" style="inset: 300px 0 0; width: 100%; height: 300px">Results</div>';
      root.firstChild.showPopover()</script>`;
    assert.deepEqual(await obscured(inShadow), ['focus-not-obscured cannot-tell 2.4.11 #bad']);
  });

  it('asks about it, also where the next key closes that', async () => {
    const html = `<button id="bad">Unit</button><input id="street" aria-label="Street" onblur="over.hidePopover()">
      <div id="over" popover="manual" style="inset: 0 0 auto; width: 100%; height: 20px; border: 0">Results</div>
      <style>body { margin: 0 } #bad { position: absolute; top: 0; height: 16px; border: 0 } #street { margin-top: 60px }</style>
      <script>street.focus(); over.showPopover()</script>`;
    assert.deepEqual(await obscured(html), ['focus-not-obscured cannot-tell 2.4.11 #bad']);
  });

  it('gives advice about what is covered in part', async () => {
    const html = `<div style="height: 400px"></div><button id="bad" style="height: 150px">Save</button>${banner('', 120)}`;
    assert.deepEqual(await obscured(html), ['focus-not-obscured-enhanced failed 2.4.12 #bad']);
  });

  for (const [what, html] of Object.entries({
    'a banner that is seen through': link + banner('background: #0003'),
    'a banner without background': link + banner('background: none'),
    'a button with an icon that fills it':
      '<button style="padding: 0"><img alt="Save" width="50" height="50" src="data:,"></button>',
    'a hidden checkbox with its label':
      '<input type="checkbox" id="box" style="position: absolute; opacity: 0"><label for="box" style="position: relative; background: #fff">Yes</label>',
    'a button in a closed shadow root': `<div id="host"></div><script>host.attachShadow({ mode: 'closed' })
      .innerHTML = '<button><span style="background: #ff0">Save</span></button>'</script>`,
    'a header that leaves room': `<style>html { scroll-padding-top: 80px }</style><header style="position: sticky; top: 0; height: 60px; background: #eee">Top</header>
       ${Array.from({ length: 30 }, (_, row) => `<p style="height: 100px"><a href="#${row}">Row</a></p>`).join('')}`,
  })) {
    it(`is content with ${what}`, async () => {
      assert.deepEqual(await obscured(html), []);
    });
  }
});
