import type { Frame } from 'playwright-core';
import { focusEach, type Moved } from '../../in-page/focus-each.ts';
import type { CheckContext } from '../check.ts';
import type { Held } from '../hold-requests.ts';
import { culprits, type PageEvent, timeToAsk, watchPage } from '../watch-page.ts';
import type { Documents, Place } from './documents.ts';

/** What an element made of the page as soon as it had the focus, twice. */
export type ContextChange = Place & (PageEvent | (Moved & { readonly way: 'moves' }));

/** Elements that are given the focus; a page with more has most of them in rows that are alike. */
const MOST = 200;

/**
 * WCAG 3.2.1: what becomes of the page when an element gets the focus. `held` keeps the page where it is.
 * What happens without the focus as well, as by a timer, is not the element's doing.
 */
export async function findContextChanges(
  { page, signal }: Pick<CheckContext, 'page' | 'signal'>,
  documents: Documents,
  { held, expected }: { readonly held: Held; readonly expected: readonly string[] },
): Promise<ContextChange[]> {
  const watch = watchPage(page, held);
  const eventOf = async (frame: Frame, refs: readonly number[]) => {
    signal.throwIfAborted();
    watch.taken();
    await focusIn(frame, refs);
    await timeToAsk(page);
    return watch.taken();
  };
  const isQuietWithout = async (frame: Frame) => {
    await frame.evaluate(() => window.tdsKeyboard.blur(true)).catch(() => {});
    return watch.isQuiet();
  };
  const changesIn = async (frame: Frame, refs: readonly number[]): Promise<ContextChange[]> => {
    const moved = await focusIn(frame, refs);
    const again = moved.length > 0 ? await focusIn(frame, numbersOf(moved)) : [];
    const found = again.map((one): ContextChange => ({ ...one, frame, way: 'moves' }));
    for (const ref of await culprits(refs, (some) => eventOf(frame, some))) {
      if (!(await isQuietWithout(frame))) continue;
      const event = await eventOf(frame, [ref]);
      if (event) found.push({ ...event, frame, ref });
    }
    return found;
  };
  try {
    const places = expected.slice(0, MOST).flatMap((key) => documents.placeOf(key) ?? []);
    const found: ContextChange[] = [];
    for (const frame of documents.frames()) {
      const inFrame = places.filter((place) => place.frame === frame);
      if (inFrame.length > 0) found.push(...(await changesIn(frame, numbersOf(inFrame))));
    }
    return found;
  } finally {
    watch.end();
  }
}

const numbersOf = (places: readonly { readonly ref: number }[]) => places.map(({ ref }) => ref);
/** A frame may go on to another document when it gets the focus: nothing is known of the new one. */
const focusIn = (frame: Frame, refs: readonly number[]): Promise<Moved[]> =>
  frame.evaluate(focusEach, refs).catch(() => []);
