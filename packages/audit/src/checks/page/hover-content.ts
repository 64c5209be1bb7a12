import type { CDPSession, Page } from 'playwright-core';
import { type Appeared, installHover } from '../../in-page/hover.ts';
import { inBoth } from '../../strings/hover-texts.ts';
import type { Check } from '../check.ts';
import { holdRequests } from '../hold-requests.ts';
import { installInPage } from '../in-page.ts';
import { type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';

const rule: OwnRule = {
  id: 'hover-content',
  criteria: ['1.4.13'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.help),
  helpUrl: understanding('content-on-hover-or-focus'),
};

/** Triggers that are tried; of elements of one kind three at most. */
const MOST = 24;
/** Milliseconds between two looks at all that is in sight, which is work for a page of some size. */
const LOOKS = 150;
/** Milliseconds: until something comes up, until it is sure to stay, and until what leaves has left. */
const COMES = 600;
const STAYS = 800;
const LEAVES = 1800;

/** Whether what a pointer or the focus brings up can be dismissed, pointed at, and stays. */
export const hoverContent: Check = {
  ...rule,
  runs: 'once',
  changesPage: true,
  async run({ page, devtools, condition, signal }) {
    if (condition.media === 'print') return resultOf(rule, false, []);
    await installInPage(page);
    await page.evaluate(installHover);
    const triggers = await findTriggers(page, devtools);
    if (triggers.length === 0) return resultOf(rule, false, []);
    // What has the focus may send the page away: another criterion.
    const held = await holdRequests({ page, devtools }, (request) => request.isNavigationRequest());
    const seen: Seen[] = [];
    let hadSomething = false;
    try {
      const tried = new Set<number>();
      for (const trigger of triggers) {
        if (signal.aborted) break;
        const shown = (await byPointer(page, trigger)) ?? (await byFocus(page, trigger));
        if (!shown) continue;
        hadSomething = true;
        if (tried.has(shown.content.ref)) continue;
        tried.add(shown.content.ref);
        seen.push(...(await judge(page, trigger, shown)));
      }
    } finally {
      await held.release();
    }
    return resultOf(rule, hadSomething, seen);
  },
};

/** What came up for a trigger, and what was found out about it. */
interface Shown {
  readonly way: 'pointer' | 'focus';
  readonly content: Appeared;
  readonly stayed: boolean;
  /** `null`: the pointer could not be moved onto it. */
  readonly couldBePointedAt: boolean | null;
  readonly wasDismissed: boolean;
}

/** Elements that style sheets or listeners may show something for: a first filter only. */
async function findTriggers(page: Page, devtools: CDPSession): Promise<number[]> {
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `(${listening})(getEventListeners)`,
    includeCommandLineAPI: true,
    returnByValue: true,
  });
  const { direct, inherited } = result.value as ReturnType<typeof listening>;
  return page.evaluate(
    ({ direct, inherited, most }) => {
      const { styled, choose } = window.tdsHover;
      return choose([...styled(), ...direct, ...choose(inherited, most / 3)], most);
    },
    { direct, inherited, most: MOST },
  );
}

/** Runs in the page, with what only the developer tools have. */
function listening(listenersOf: (target: EventTarget) => Record<string, unknown[]>) {
  const { tdsAudit } = window;
  const types = /^(mouseenter|mouseover|pointerenter|pointerover|focus|focusin)$/;
  const listens = (target: EventTarget) =>
    Object.keys(listenersOf(target)).some((type) => types.test(type));
  const controls =
    'a[href], button, input, select, textarea, summary, [tabindex], [aria-describedby], [aria-haspopup]';
  const direct: number[] = [];
  const inherited = new Set<number>();
  const all = tdsAudit.everything();
  // A page may listen at its root, and find out itself what is pointed at.
  const isPage = (element: Element) =>
    element === document.documentElement || element === document.body;
  const isEverywhere =
    listens(window) ||
    listens(document) ||
    all.some((element) => isPage(element) && listens(element));
  for (const element of all) {
    if (isPage(element)) continue;
    const isOwn = listens(element);
    if (isOwn) direct.push(tdsAudit.ref(element));
    if (isOwn || isEverywhere) {
      const around = isOwn ? element.querySelectorAll(controls) : [];
      for (const one of around) inherited.add(tdsAudit.ref(one));
      if (isEverywhere && element.matches(controls)) inherited.add(tdsAudit.ref(element));
    }
  }
  return { direct, inherited: [...inherited] };
}

const pause = (page: Page, milliseconds: number) => page.waitForTimeout(milliseconds);
const look = (page: Page) => page.evaluate(() => window.tdsHover.appeared());

/** Waits for something to come up, or to be gone. */
async function until(page: Page, isThere: boolean, limit: number): Promise<Appeared | null> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look(page);
    if (!!found === isThere || performance.now() >= end) return found;
    await pause(page, LOOKS);
  }
}

/** Takes pointer and focus away, and remembers what is in sight then. */
async function leave(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    window.tdsHover.blur();
    return window.tdsHover.away();
  });
  await page.mouse.move(x, y);
}

/** Leaves, and looks where the trigger can be pointed at; `null`: nowhere. */
async function begin(page: Page, trigger: number): Promise<{ x: number; y: number } | null> {
  await leave(page);
  const point = await page.evaluate((ref) => window.tdsHover.pointOf(ref), trigger);
  if (point) await pause(page, 50);
  await page.evaluate((ref) => window.tdsHover.remember(ref), trigger);
  return point;
}

/** What does not go with the pointer did not come with it: a page that changes by itself, or a switch. */
async function goesAndStaysAway(page: Page): Promise<boolean> {
  await leave(page);
  if (await until(page, false, LEAVES)) return false;
  return (await until(page, true, COMES + STAYS)) === null;
}

async function byPointer(page: Page, trigger: number): Promise<Shown | null> {
  const point = await begin(page, trigger);
  if (!point) return null;
  const moveOn = () => page.mouse.move(point.x, point.y, { steps: 2 });
  await moveOn();
  const content = await until(page, true, COMES);
  if (!content) return null;
  await pause(page, STAYS);
  const stayed = (await look(page)) !== null;
  let couldBePointedAt: boolean | null = null;
  if (stayed && content.point) {
    await page.mouse.move(content.point.x, content.point.y, { steps: 12 });
    couldBePointedAt = (await until(page, false, LEAVES)) !== null;
  }
  if (!(await goesAndStaysAway(page))) return null;
  await moveOn();
  if (!(await until(page, true, COMES))) return null;
  await page.keyboard.press('Escape');
  const wasDismissed = (await until(page, false, COMES)) === null;
  return { way: 'pointer', content, stayed, couldBePointedAt, wasDismissed };
}

async function byFocus(page: Page, trigger: number): Promise<Shown | null> {
  await begin(page, trigger);
  const focus = () => page.evaluate((ref) => window.tdsHover.focus(ref), trigger);
  if (!(await focus())) return null;
  const content = await until(page, true, COMES);
  if (!content) return null;
  await pause(page, STAYS);
  const stayed = (await look(page)) !== null;
  if (!(await goesAndStaysAway(page))) return null;
  if (!(await focus()) || !(await until(page, true, COMES))) return null;
  await page.keyboard.press('Escape');
  const left = await until(page, false, COMES);
  const hasFocus = await page.evaluate((ref) => window.tdsHover.hasFocus(ref), trigger);
  // That the focus went, too, is the very thing that must not be needed.
  const wasDismissed = left === null && hasFocus;
  return { way: 'focus', content, stayed, couldBePointedAt: null, wasDismissed };
}

async function judge(page: Page, trigger: number, shown: Shown): Promise<Seen[]> {
  const { way, content, stayed, couldBePointedAt, wasDismissed } = shown;
  const name = await page.evaluate((ref) => {
    const element = window.tdsAudit.element(ref);
    const text = element?.computedName || element?.textContent?.trim().slice(0, 60);
    return text ? `“${text}”` : `<${element ? window.tdsAudit.tagOf(element) : ''}>`;
  }, trigger);
  const first = inBoth((t) => t.shown[way](content.text, name));
  const say = (outcome: Seen['outcome'], text: Parameters<typeof inBoth>[0]): Seen => ({
    outcome,
    element: content.ref,
    message: [first, inBoth(text)],
  });
  const seen: Seen[] = [];
  if (!stayed) return [say('failed', (t) => t.leaves)];
  if (couldBePointedAt === false) seen.push(say('failed', (t) => t.flees));
  if (!wasDismissed && !content.isError) {
    const { covers } = content;
    if (covers !== null) seen.push(say('failed', (t) => t.covers(covers)));
    else if (content.isGenerated) seen.push(say('cannot-tell', (t) => t.mayCover));
  }
  return seen;
}
