import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../src/browser.ts';
import { reachState, StateNotReached } from '../../src/plan/reach-state.ts';
import { hasState, inState, parseSteps, readSteps, type State } from '../../src/plan/steps.ts';
import type { Target } from '../../src/plan/target.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const written = `# Steps
states:
  - name: menu open
    match: /services/**
    steps:
      - press: { role: button, name: [Menu, Menu principal] }
      - key: Escape
  - name: Errors shown
    match: ['**/form.html', 'form--*']
    steps:
      - fill: { role: textbox, name: Email, with: '' }
      - press:
          role: button
          name: Send
      - wait-for: { text: There is a problem }
`;

const target = (more: Partial<Target>): Target => ({
  id: 'x',
  kind: 'page',
  name: 'X',
  url: 'https://example.ca/services/x',
  reason: 'given',
  ...more,
});

describe('a file of steps', () => {
  it('gives states with their lines, from YAML or JSON', async () => {
    const [menu, errors] = parseSteps(written, 'steps.yaml') as [State, State];
    assert.deepEqual(menu.match, ['/services/**']);
    assert.deepEqual(menu.lines, [6, 7]);
    assert.deepEqual(errors.lines, [11, 12, 15]);
    const file = join(temporaryFolder(), 'steps.json');
    const step = { press: { role: 'button' } };
    writeFileSync(file, JSON.stringify({ states: [{ name: 'a', match: '*', steps: [step] }] }));
    assert.deepEqual((await readSteps(file))[0]?.steps, [step]);
  });

  it('names the line and the fix of each fault', () => {
    const state = (steps: string) => `states:\n  - name: a\n    match: '*'\n    steps:\n${steps}`;
    const refused: [string, RegExp][] = [
      [
        state('      - pres: {role: button}'),
        /^s\.yaml, line 5: "pres" is not known here; did you mean "press"\?/,
      ],
      [
        state('      - press: {role: button, nmae: X}'),
        /line 5: "nmae" is not known here; did you mean "name"\?/,
      ],
      [state('      - press: {name: X}'), /line 5: "press" lacks "role"/],
      [state('      - press: Menu'), /line 5: "press" is "Menu", and must be a mapping/],
      [
        state('      - press: {role: Button}'),
        /line 5: "role" is "Button"; a role is one word of WAI-ARIA/,
      ],
      [state('      - fill: {role: textbox}'), /line 5: "fill" lacks "with"/],
      [
        state('      - press: {role: a}\n        key: b'),
        /line 5: Number 1 must have exactly one key/,
      ],
      [state('      - wait-for: {gone: true}'), /line 5: "wait-for" needs a role/],
      [state('      - wait-for: {role: a, text: b}'), /line 5: "wait-for" needs a role/],
      ['states: []', /line 1: "states" is empty/],
      ['state: []', /"state" is not known here; did you mean "states"\?/],
      ['states: [\n', /s\.yaml, line 2: /],
      [
        `${written}  - name: Menu Open\n    match: x\n    steps: [key: a]\n`,
        /line 16: The name "Menu Open" is taken by "menu open"/,
      ],
      ['', /The file is null, and must be a mapping/],
    ];
    for (const [source, message] of refused) {
      assert.throws(() => parseSteps(source, 's.yaml'), { name: 'CannotRun', message }, source);
    }
  });

  it('says which stories, pages and files have a state', () => {
    const [menu, errors] = parseSteps(written, 'steps.yaml') as [State, State];
    assert.ok(hasState(target({}), menu));
    assert.ok(!hasState(target({ url: 'https://example.ca/other' }), menu));
    const file = target({
      kind: 'file',
      id: 'site/form.html',
      url: 'http://folder-0.invalid/form.html',
    });
    assert.ok(hasState(file, errors));
    assert.ok(hasState(target({ kind: 'story', story: 'form--empty' }), errors));
    assert.ok(!hasState(target({ kind: 'story', story: 'menu--plain' }), errors));
    const named = inState(file, errors);
    assert.deepEqual([named.id, named.state], ['site/form.html#errors-shown', 'Errors shown']);
  });
});

const content = `<!doctype html><title>Form</title>
<x-menu><template shadowrootmode="open">
  <button aria-expanded="false" onclick="this.ariaExpanded = 'true'">Menu</button>
</template></x-menu>
<button>Close menu</button> <button disabled>Off</button>
<button>Twin</button><button onclick="document.title = 'second'">Twin</button>
<label>Email <input></label> <label>Size <select><option>Small<option>Large</select></label>
<label><input type="checkbox"> Agree</label>
<button onclick="setTimeout(() => { problem.hidden = false }, 50)">Send</button>
<p id="problem" hidden>There is a problem</p>
<div style="position: relative"><button>Under</button><div id="lid" style="position: absolute; inset: 0"></div></div>
<iframe title="Inner" srcdoc="<button onclick='this.textContent = &quot;Pressed&quot;'>Inside</button>"></iframe>`;

describe('reaching a state', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  after(() => browser.close());

  /** Failures are waited for, so their limit is short; what works may take as long as it needs. */
  let timeout = 20_000;
  const take = async (...steps: string[]) => {
    const source = `states:\n- name: a\n  match: '*'\n  steps:\n${steps.map((step) => `  - ${step}\n`).join('')}`;
    await page.setContent(content);
    await reachState(page, parseSteps(source, 's.yaml')[0] as State, { timeout });
  };

  it('finds by whole name, through shadow roots and frames, and waits', async () => {
    await take(
      'press: { role: button, name: [Menu principal, Menu] }',
      'fill: { role: textbox, name: Email, with: a@example }',
      'select: { role: combobox, name: Size, option: Large }',
      'check: { role: checkbox, name: Agree }',
      "press: { role: button, name: Inside, frame: 'iframe[title=Inner]' }",
      'press: { role: button, name: Twin, nth: 2 }',
      'wait-for: { text: There is a problem, gone: true }',
      'press: { role: button, name: Send }',
      'wait-for: { text: There is a problem }',
      'focus: { role: textbox, name: Email }',
      'key: Shift+Tab',
    );
    const state = await page.evaluate(() => ({
      menu: document.querySelector('x-menu')?.shadowRoot?.querySelector('button')?.ariaExpanded,
      email: document.querySelector('input')?.value,
      size: document.querySelector('select')?.value,
      agreed: document.querySelector<HTMLInputElement>('[type=checkbox]')?.checked,
      inside: document.querySelector('iframe')?.contentDocument?.body.textContent,
      title: document.title,
      focus: document.activeElement?.textContent,
    }));
    assert.deepEqual(state, {
      menu: 'true',
      email: 'a@example',
      size: 'Large',
      agreed: true,
      inside: 'Pressed',
      title: 'second',
      focus: 'Twin',
    });
  });

  it('names the step that failed, its line and why', async () => {
    timeout = 1500;
    const failed: [string, RegExp][] = [
      [
        'press: { role: button, name: Menue }',
        /there is no button “Menue”; there is: button "Menu".* and \d more\./,
      ],
      ['press: { role: slider }', /there is no slider on the page/],
      [
        'press: { role: button, name: Twin }',
        /there are 2 of button “Twin”; say which with nth: 1 to 2/,
      ],
      ['press: { role: button, name: Twin, nth: 3 }', /there are only 2 of button “Twin”/],
      ['press: { role: button, name: Off }', /it is disabled/],
      ['press: { role: button, name: Under }', /<div id="lid"[^>]*> lies over it/],
      ['fill: { role: button, name: Send, with: hunter2 }', /not a field/],
      ['select: { role: combobox, name: Size, option: Huge }', /no such option/],
      ['wait-for: { role: alert }', /after 1\.5 s alert is not shown/],
      ['wait-for: { role: button, name: Send, gone: true }', /button “Send” is still shown/],
      ['key: Esc', /there is no such key/],
    ];
    for (const [step, reason] of failed) {
      const error = await take('key: Tab', step).catch((thrown) => thrown);
      assert.ok(error instanceof StateNotReached, `${step}: ${error}`);
      assert.match(error.reason, reason, step);
      assert.match(
        error.message,
        /^The state "a" was not reached: step 2 \(.*; s\.yaml, line 6\) failed: /,
      );
      assert.doesNotMatch(error.message, /hunter2/);
      assert.equal(error.step, 2);
    }
  });
});
