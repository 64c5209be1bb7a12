import type { Frame, Page } from 'playwright-core';
import type { Moved } from '../../in-page/keyboard.ts';
import type { CheckContext } from '../check.ts';
import type { Held } from '../hold-requests.ts';
import type { Documents, Place } from './documents.ts';

/** What an element made of the page as soon as it had the focus, twice. */
export interface ContextChange extends Place, Pick<Moved, 'name' | 'isNative'> {
  /** `passes-on`: the focus, to another element; `drops`: the focus, so that nothing has it. */
  readonly way: 'leaves' | 'window' | 'dialog' | 'passes-on' | 'drops';
  /** Of `leaves` the address, of `passes-on` the other element. */
  readonly to: string;
}

/** Elements that are given the focus; a page with more has most of them in rows that are alike. */
const MOST = 200;
/** Milliseconds in which a page that goes elsewhere has asked for it. */
const ASKS = 150;

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
    watch.taken();
    await focusEach(frame, refs);
    await page.waitForTimeout(ASKS);
    return watch.taken();
  };
  /** Those that make something happen, found by halves. */
  const culpritsOf = async (frame: Frame, refs: readonly number[]): Promise<readonly number[]> => {
    signal.throwIfAborted();
    if (refs.length === 0 || !(await eventOf(frame, refs))) return [];
    if (refs.length === 1) return refs;
    const half = Math.ceil(refs.length / 2);
    const first = await culpritsOf(frame, refs.slice(0, half));
    return [...first, ...(await culpritsOf(frame, refs.slice(half)))];
  };
  const isQuietWithout = async (frame: Frame) => {
    await frame.evaluate(() => window.tdsKeyboard.blur(true)).catch(() => {});
    await page.waitForTimeout(ASKS);
    watch.taken();
    await page.waitForTimeout(2 * ASKS);
    return watch.taken() === undefined;
  };
  const changesIn = async (frame: Frame, refs: readonly number[]): Promise<ContextChange[]> => {
    const moved = await focusEach(frame, refs);
    const again = moved.length > 0 ? await focusEach(frame, numbersOf(moved)) : [];
    const found = again.map(
      ({ to, ...one }): ContextChange => ({
        ...one,
        frame,
        ...(to === null ? { way: 'drops', to: '' } : { way: 'passes-on', to }),
      }),
    );
    for (const ref of await culpritsOf(frame, refs)) {
      if (!(await isQuietWithout(frame))) continue;
      const event = await eventOf(frame, [ref]);
      if (event) found.push({ ...event, frame, ref, name: '', isNative: true });
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
const focusEach = (frame: Frame, refs: readonly number[]): Promise<Moved[]> =>
  frame.evaluate((refs) => window.tdsKeyboard.focusEach(refs), refs).catch(() => []);

function watchPage(page: Page, held: Held) {
  type PageEvent = Pick<ContextChange, 'way' | 'to'>;
  let events: PageEvent[] = [];
  const onWindow = () => void events.push({ way: 'window', to: '' });
  const onDialog = () => void events.push({ way: 'dialog', to: '' });
  page.context().on('page', onWindow);
  page.on('dialog', onDialog);
  return {
    /** The gravest of what happened since it was asked last. */
    taken(): PageEvent | undefined {
      const [left] = held.taken();
      const [event] = events;
      events = [];
      return left ? { way: 'leaves', to: left.url() } : event;
    },
    end() {
      page.context().off('page', onWindow);
      page.off('dialog', onDialog);
    },
  };
}
