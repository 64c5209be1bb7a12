import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stateChanges } from '../../src/checks/page/state-changes.ts';
import { CheckRunner } from '../fixture/run-check.ts';

describe('what says a state', () => {
  let runner: CheckRunner;
  before(async () => {
    runner = await CheckRunner.start();
  });
  after(() => runner.close());

  const run = async (html: string) => {
    const { lines, outcomes, asked } = await runner.run(stateChanges, html);
    return { found: lines, outcome: outcomes['state-changes'], asked };
  };
  const panel = (does: string, more = 'aria-controls="text"') =>
    `<button id="bad" aria-expanded="false" ${more} onclick="${does}">More</button><p id="text" hidden>Text</p>`;
  const open = 'text.hidden = !text.hidden';
  const say = 'this.ariaExpanded = String(!text.hidden)';

  const faults = {
    'opens what it controls and says that it is closed': panel(open),
    'opens what comes after it and says that it is closed': panel(open, ''),
    'closes what it controls and says that it is open': panel(open)
      .replace('"false"', '"true"')
      .replace(' hidden>', '>'),
    'does so in a closed shadow root': `<x-more></x-more><script>
      const root = document.querySelector('x-more').attachShadow({ mode: 'closed' });
      root.innerHTML = '<button id="bad" aria-expanded="false">More</button><p hidden>Text</p>';
      root.firstChild.onclick = () => { root.lastChild.hidden = false; };</script>`,
  };
  for (const [what, html] of Object.entries(faults)) {
    it(`fails where it ${what}`, async () => {
      const { found, outcome } = await run(html);
      assert.deepEqual([found, outcome], [['state-changes failed 4.1.2 #bad'], 'failed']);
    });
  }

  const questions = {
    'a button that stays pressed': '<button id="bad" aria-pressed="false">Bold</button>',
    'a switch that stays off':
      '<div id="bad" role="switch" tabindex="0" aria-checked="false" aria-label="Light"></div>',
  };
  for (const [what, html] of Object.entries(questions)) {
    it(`asks about ${what}`, async () => {
      assert.deepEqual((await run(html)).found, ['state-changes cannot-tell 4.1.2 #bad']);
    });
  }

  const clean = {
    'a button that says that it has opened': panel(`${open}; ${say}`),
    'one that says so a moment later': panel(`${open}; setTimeout(() => { ${say} }, 200)`),
    'one that opens nothing': panel(''),
    'one that goes when it is pressed': panel(`${open}; this.remove()`),
    'one that needs a server': panel(`${open}; location.href = '/elsewhere'`),
    'a toggle button': `<button aria-pressed="false" onclick="this.ariaPressed = 'true'">Bold</button>`,
    'a field that opens its list by what is typed':
      '<input role="combobox" aria-expanded="false" aria-controls="text" aria-label="Lake"><p id="text"></p>',
    'a button that is out of use': panel(open).replace('<button', '<button disabled'),
  };
  for (const [what, html] of Object.entries(clean)) {
    it(`is content with ${what}`, async () => assert.deepEqual((await run(html)).found, []));
  }

  it('leads nowhere, and tells nobody', async () => {
    const { asked } = await run(panel(`fetch('/done', { method: 'POST' }); location.href = '/x'`));
    assert.deepEqual(asked, ['https://page.test/']);
  });

  it('has nothing to say of a page without states', async () => {
    assert.equal((await run('<details><summary>More</summary></details>')).outcome, 'inapplicable');
  });
});
