import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { BrowserKeeper, closeBrowser, launchChromium } from '../../src/browser.ts';
import { CannotRun } from '../../src/cannot-run.ts';
import type { Check } from '../../src/checks/check.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { Condition } from '../../src/plan/condition.ts';
import { ExhibitFolder } from '../../src/visit/exhibits.ts';
import { Visitor, type VisitorOptions } from '../../src/visit/visitor.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';
import { servePages } from './pages-server.ts';
import { buttons, check, condition, lines, observe, pages } from './visit-parts.ts';

describe('a visit', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servePages>>;
  const folder = temporaryFolder();
  before(async () => {
    browser = await launchChromium();
    site = await servePages(pages);
  });
  after(async () => {
    site.close();
    await closeBrowser(browser);
  });

  async function visit(path: string, options: Partial<VisitorOptions> = {}, where = condition) {
    const visitor = new Visitor({
      openContext: (more) => browser.newContext(more),
      engines: [buttons],
      checks: [],
      exhibits: new ExhibitFolder(folder),
      limits: { load: 5000, bytes: 1e6, step: 2000, visit: 20_000 },
      isFirst: () => true,
      ...options,
    });
    const url = site.origin + path;
    const target = { id: path, kind: 'page', name: path, url, reason: 'given' } as const;
    try {
      return await visitor.visit(target, where);
    } finally {
      visitor.close();
    }
  }

  it('tells what the page says of itself, and how elements are called', async () => {
    const found = await visit('/plain');
    assert.equal(found.outcome, 'audited');
    assert.equal(found.title, 'Une page');
    assert.equal(found.language, 'fr');
    assert.equal(found.status, 200);
    assert.deepEqual(lines(found), ['button: button (button “Payer”)']);
  });

  /** Visits with a browser that ends in the first so many visits. */
  async function visitWithout(times: number) {
    const keeper = new BrowserKeeper();
    let left = times;
    const ends = check('ends', async () => {
      if (left-- > 0) await (await keeper.running()).close();
      return { observations: [observe('seen', null)], rules: [] };
    });
    try {
      const openContext: VisitorOptions['openContext'] = async (more) =>
        (await keeper.running()).newContext(more);
      return await visit('/plain', { openContext, checks: [ends] });
    } finally {
      await keeper.close();
    }
  }

  it('looks again at what was open when the browser ended', async () => {
    const found = await visitWithout(2);
    assert.equal(found.outcome, 'audited');
    assert.deepEqual(lines(found), ['button: button (button “Payer”)', 'seen: page']);
  });

  it('gives up a page in which the browser always ends', async () => {
    const found = await visitWithout(3);
    assert.deepEqual(
      [found.outcome, found.problems, lines(found)],
      ['problem', [{ kind: 'crashed', message: 'the browser itself ended, 3 times' }], []],
    );
  });

  it('starts no browser any more when the run is over', async () => {
    const keeper = new BrowserKeeper();
    await keeper.running();
    await keeper.close();
    await assert.rejects(keeper.running(), CannotRun);
  });

  it('sees into closed shadow roots, and the page does not', async () => {
    const found = await visit('/shadow');
    assert.equal(found.title, 'null');
    assert.deepEqual(lines(found), [
      'button: x-outer >>> x-inner >>> button (button “Inner”)',
      'button: x-outer >>> button (button “Outer”)',
    ]);
    const [inner] = found.elements;
    assert.deepEqual([inner?.component, inner?.part], ['x-inner', 'made']);
    assert.deepEqual(found.components, { 'x-outer': 1, 'x-inner': 1 });
    assert.deepEqual(found.problems, [{ kind: 'undefined-element', message: '<x-inner>' }]);
  });

  it('goes into frames, and tells elements of different ones apart', async () => {
    assert.deepEqual(lines(await visit('/frames')), [
      'button: iframe:nth-of-type(1) » button (button “Payer”)',
      'button: iframe:nth-of-type(2) » iframe » button (button “Payer”)',
    ]);
  });

  it('is not misled by names of controls, by a page that replaces methods, or by depth', async () => {
    const clobbered = await visit('/clobbered');
    assert.deepEqual(clobbered.problems, []);
    assert.deepEqual(lines(clobbered), ['button: button (button “B”)']);
    const [deep] = (await visit('/deep')).elements;
    assert.deepEqual([deep?.path, deep?.name], [['button'], 'B']);
  });

  it('keeps elements apart when a check shows the page anew', async () => {
    const refButton = () => window.tdsAudit.ref(document.querySelector('button') as Element);
    const renaming = check('renaming', async ({ page, reload }) => {
      await page.evaluate(() => {
        (document.querySelector('button') as Element).textContent = 'Changed';
      });
      const changed = await page.evaluate(refButton);
      await reload();
      const anew = await page.evaluate(refButton);
      return { rules: [], observations: [observe('changed', changed), observe('anew', anew)] };
    });
    assert.deepEqual(lines(await visit('/plain', { engines: [], checks: [renaming] })), [
      'changed: button (button “Changed”)',
      'anew: button (button “Payer”)',
    ]);
  });

  it('shows the page anew after a check that changed it', async () => {
    const title = check('title', async ({ page }) => ({
      rules: [],
      observations: [observe(await page.title(), null)],
    }));
    const spoil = check(
      'spoil',
      async ({ page }) => {
        await page.evaluate(() => {
          document.title = 'spoiled';
        });
        return { rules: [], observations: [] };
      },
      { changesPage: true },
    );
    const found = await visit('/plain', { engines: [], checks: [spoil, title] });
    assert.deepEqual(lines(found), ['Une page: page']);
  });

  it('goes on when an engine or a check fails or does not end, and says so', async () => {
    const broken: Engine = {
      ...buttons,
      source: 'alfa',
      run: () => Promise.reject(new Error('no')),
    };
    const endless = check('endless', () => new Promise(() => {}));
    const found = await visit('/plain', { engines: [broken, buttons], checks: [endless] });
    assert.deepEqual(found.problems, [
      { kind: 'engine-failed', message: 'alfa: no' },
      { kind: 'check-failed', message: 'endless: not ready after 2 s' },
    ]);
    assert.equal(found.observations.length, 1);
  });

  it('keeps what was found when the time is over, and says what was not run', async () => {
    const slow = check('slow', async () => {
      await pause(4000);
      return { observations: [observe('slow', null)], rules: [] };
    });
    const never = check('never', async () => assert.fail('it was run'));
    const limits = { load: 5000, bytes: 1e6, step: 9000, visit: 4000 };
    const found = await visit('/plain', { checks: [slow, never], limits });
    assert.equal(found.outcome, 'audited');
    assert.deepEqual(
      found.observations.map(({ rule }) => rule),
      ['button', 'slow'],
    );
    assert.deepEqual(
      found.problems.map(({ kind, message }) => `${kind}: ${message}`),
      ['check-failed: never: not run, as the 4 s for the page were over'],
    );
  });

  it('runs a check only where it is asked for', async () => {
    const say = (id: string, more: Partial<Check>) =>
      check(id, async () => ({ rules: [], observations: [observe(id, null)] }), more);
    const checks = [
      say('each', {}),
      say('once', { runs: 'once' }),
      say('narrow', { runs: 'own', appliesTo: ({ width }) => width === 320 }),
    ];
    const at = async (width: number, isFirst: boolean) =>
      lines(
        await visit(
          '/plain',
          { engines: [], checks, isFirst: () => isFirst },
          { ...condition, width },
        ),
      );
    assert.deepEqual(await at(1280, true), ['each: page', 'once: page']);
    assert.deepEqual(await at(320, false), ['each: page', 'narrow: page']);
  });

  it('keeps what a check shows in a file', async () => {
    const showing = check('showing', async ({ exhibit }) => {
      await exhibit('a picture/../of it.txt', 'content');
      return { rules: [], observations: [] };
    });
    const { exhibits } = await visit('/plain', { checks: [showing] });
    assert.equal(exhibits.length, 1);
    const file = exhibits[0]?.file ?? '';
    assert.match(file, /^exhibits\/plain-\w{8}\/default\/[\w.-]+$/);
    assert.equal(readFileSync(join(folder, file), 'utf8'), 'content');
  });

  it('dismisses dialogs, closes windows, and says when there are many', async () => {
    const found = await visit('/dialogs');
    assert.deepEqual(found.problems, [{ kind: 'dialog', message: 'it opened 20 dialogs' }]);
    assert.equal(found.observations.length, 1);
    assert.equal((await visit('/popups')).outcome, 'audited');
    // Not awaited by the visitor, as a page that hangs may never close.
    for (let tries = 0; browser.contexts().length > 0 && tries < 50; tries++) await pause(100);
    assert.equal(browser.contexts().length, 0);
  });

  it('tells an error of the page’s script, and audits what is there', async () => {
    const found = await visit('/throws');
    assert.equal(found.outcome, 'audited');
    assert.deepEqual(found.problems, [{ kind: 'script-error', message: 'early' }]);
  });

  it('keeps nothing of a page that went away in the middle', async () => {
    const slow = check('slow', () => new Promise(() => {}));
    const found = await visit('/leaves', { checks: [slow] });
    assert.equal(found.outcome, 'problem');
    assert.deepEqual(found.problems, [
      { kind: 'left-page', message: `the page went on by itself to ${site.origin}/plain` },
    ]);
    assert.deepEqual([found.observations, found.elements], [[], []]);
  });

  it('takes a new address of the same document for the same page', async () => {
    const found = await visit('/single-page');
    assert.deepEqual([found.outcome, found.problems], ['audited', []]);
    assert.equal(found.finalUrl, `${site.origin}/other`);
  });

  it('makes the condition what it is called', async () => {
    const look = check('look', async ({ page }) => {
      const seen = await page.evaluate(() => [
        innerWidth,
        devicePixelRatio,
        getComputedStyle(document.querySelector('button') as Element).letterSpacing,
        matchMedia('(forced-colors: active)').matches,
        matchMedia('print').matches,
      ]);
      return { rules: [], observations: [observe(seen.join(), null)] };
    });
    const seenIn = async (more: Partial<Condition>) =>
      lines(
        await visit('/plain', { engines: [], checks: [look] }, { ...condition, ...more }),
      ).join();
    assert.equal(await seenIn({}), '1280,1,normal,false,false: page');
    assert.equal(await seenIn({ zoom: 4 }), '320,4,normal,false,false: page');
    assert.equal(await seenIn({ textSpacing: true }), '1280,1,1.6px,false,false: page');
    assert.equal(await seenIn({ forcedColors: true }), '1280,1,normal,true,false: page');
    assert.equal(await seenIn({ media: 'print' }), '1280,1,normal,false,true: page');
  });

  it('says that a page asks to sign in', async () => {
    const found = await visit('/plain', { askToSignIn: async () => 'the page asks to sign in' });
    assert.deepEqual(found.problems, [
      { kind: 'sign-in-needed', message: 'the page asks to sign in' },
    ]);
  });
});
