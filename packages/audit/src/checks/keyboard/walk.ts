import type { Frame } from 'playwright-core';
import type { Point } from '../../in-page/keyboard.ts';
import type { CheckContext } from '../check.ts';
import { Documents, type Focus } from '../documents.ts';
import { type Access, findAccess } from './access.ts';
import { type Indicator, Pictures } from './indicator.ts';
import { type Trap, tryToLeave } from './leave.ts';

/** At most so many elements are visited; a longer walk says that it was cut. */
export const longest = 200;

/** An element that Tab reached, with what was seen when it first did. */
export interface Stop extends Focus {
  readonly indicator: Indicator;
  readonly grid: readonly GridPoint[];
  /** How far the page itself was scrolled. */
  readonly pageScroll: { readonly x: number; readonly y: number };
}

export type GridPoint = Point & { readonly in: Frame };

/** How a walk ended: out of the page, back at its start, in a circle, stuck, or cut. */
export type End = 'left' | 'circle' | 'stuck' | 'cut';

export interface Way {
  readonly end: End;
  /** Keys of the stops, in the order in which they had the focus. */
  readonly keys: readonly string[];
  /** Keys of those that it went round in. */
  readonly circle: readonly string[];
}

export interface Walk {
  readonly documents: Documents;
  readonly stops: ReadonlyMap<string, Stop>;
  readonly forward: Way;
  readonly backward: Way;
  /** Elements that should be reached, by their markup, as keys. */
  readonly expected: readonly string[];
  readonly access: Access;
  /** How what Tab went round in was left; `null`: it went round in nothing. */
  readonly trap: Trap | null;
  /** Elements that were covered when Shift+Tab reached them. */
  readonly coveredBackward: ReadonlyMap<string, readonly GridPoint[]>;
}

/** Widgets of the browser with several stops of their own, which the page sees as one element. */
const hasInnerStops = ({ tag, type }: Focus) =>
  /^(video|audio|iframe|frame|object|embed)$/.test(tag) ||
  (tag === 'input' && /^(date|time|datetime-local|month|week|file|number)$/.test(type));

/** Goes through the page with Tab and back with Shift+Tab, and looks at each stop once. */
export async function walkPage(context: CheckContext): Promise<Walk> {
  const { page, devtools } = context;
  const documents = new Documents(page);
  await page.bringToFront();
  await documents.install();
  await documents.learnFrames();
  const expected = (await documents.reachable()).map((place) => documents.keyOf(place));
  const access = await findAccess(devtools, documents);
  await documents.each((frame) => frame.evaluate(() => window.tdsKeyboard.calm(true)));
  // Where the pointer rests, something may look as if it had the focus.
  await page.mouse.move(-1, -1);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const pictures = new Pictures(devtools, documents, size);
  const stops = new Map<string, Stop>();
  const coveredBackward = new Map<string, readonly GridPoint[]>();
  const nowhere: Way = { end: 'left', keys: [], circle: [] };
  const walk = { documents, stops, expected, access, coveredBackward };
  // Tab would go out of the page and leave nothing to see.
  if (expected.length > 0) await pictures.watchStillness();
  const hadFocus = (await documents.focused()) !== null;
  if (hadFocus) await page.evaluate(() => window.tdsKeyboard.toStart());
  const lookAt = async (focus: Focus) => {
    if (stops.has(focus.key)) return;
    const indicator = await pictures.indicatorOf(focus);
    const pageScroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
    stops.set(focus.key, {
      ...focus,
      indicator,
      grid: await settledGrid(documents, focus),
      pageScroll,
    });
  };
  let forward = await go(context, documents, 'Tab', lookAt);
  // From the middle of the page, Tab passes by what has a positive tabindex; from outside it does not.
  if (hadFocus && forward.end === 'left' && expected.some((key) => !stops.has(key))) {
    forward = await go(context, documents, 'Tab', lookAt);
  }
  const trap = await tryToLeave(context, documents, forward, expected);
  if (forward.end === 'cut' || stops.size === 0) {
    return { ...walk, forward, backward: nowhere, trap };
  }
  const backward = await go(context, documents, 'Shift+Tab', async (focus) => {
    const points = await settledGrid(documents, focus);
    if (isAllCovered(points) && !coveredBackward.has(focus.key)) {
      coveredBackward.set(focus.key, points);
    }
  });
  return { ...walk, forward, backward, trap };
}

const pass = async () => {};

/** Presses a key until it leads nowhere new. */
export async function go(
  { page, signal }: Pick<CheckContext, 'page' | 'signal'>,
  documents: Documents,
  key: 'Tab' | 'Shift+Tab',
  look: (focus: Focus) => Promise<void> = pass,
): Promise<Way> {
  const keys: string[] = [];
  const edges = new Map<string, number>();
  const seen = new Set<string>();
  let before: Focus | null = null;
  let times = 0;
  let blanks = 0;
  for (;;) {
    signal.throwIfAborted();
    await page.keyboard.press(key);
    const focus = await documents.focused();
    if (!focus) {
      // From a page that had no focus yet, the first key may only enter it.
      if (keys.length > 0 || ++blanks > 1) return { end: 'left', keys, circle: [] };
      continue;
    }
    if (focus.key === before?.key) {
      if (++times <= (hasInnerStops(focus) ? 25 : 3)) continue;
      // Of plugins and their documents nothing is known.
      const end = /^(iframe|frame|object|embed)$/.test(focus.tag) ? 'cut' : 'stuck';
      return { end, keys, circle: [focus.key] };
    }
    times = 0;
    if (before) {
      const edge = `${before.key} ${focus.key}`;
      const first = edges.get(edge);
      if (first !== undefined) {
        const circle = new Set(keys.slice(first));
        // In the order in which they were met: where one came in is where to look.
        return { end: 'circle', keys, circle: [...new Set(keys)].filter((key) => circle.has(key)) };
      }
      edges.set(edge, keys.length);
    }
    if (!seen.has(focus.key)) {
      if (seen.size >= longest) return { end: 'cut', keys, circle: [] };
      seen.add(focus.key);
    }
    keys.push(focus.key);
    before = focus;
    await look(focus);
    // A page that moves the focus a moment later has had the time to.
    if (look !== pass) before = (await documents.focused()) ?? focus;
  }
}

export const isAllCovered = (points: readonly GridPoint[]) =>
  points.length > 0 && points.every(({ covered }) => covered);

/** Headers that make room by a script do so a moment after the focus came. */
async function settledGrid(documents: Documents, focus: Focus): Promise<readonly GridPoint[]> {
  const points = await documents.grid(focus);
  if (!isAllCovered(points)) return points;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const again = await documents.focused();
  return again?.key === focus.key ? documents.grid(again) : [];
}
