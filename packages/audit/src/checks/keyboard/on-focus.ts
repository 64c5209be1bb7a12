import type { Frame } from 'playwright-core';
import { focusEach, type Moved } from '../../in-page/focus-each.ts';
import { inBoth } from '../../strings/keyboard-texts.ts';
import type { Check, CheckContext, CheckResult } from '../check.ts';
import { Documents, type Place } from '../documents.ts';
import { type Held, holdRequests, isLeaving } from '../hold-requests.ts';
import { type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';
import { culprits, type PageEvent, timeToAsk, watchPage } from '../watch-page.ts';

const rule: OwnRule = {
  id: 'on-focus',
  criteria: ['3.2.1'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.onFocus.help),
  helpUrl: understanding('on-focus'),
};

/** What an element made of the page as soon as it had the focus, twice. */
type ContextChange = Place & (PageEvent | (Moved & { readonly way: 'moves' }));

/** Elements that are given the focus; a page with more has most of them in rows that are alike. */
const MOST = 200;

/** Gives the focus to all that takes it, in frames too, and looks what becomes of the page. */
export const onFocus: Check = {
  ...rule,
  runs: 'once',
  changesPage: true,
  async run(context): Promise<CheckResult> {
    const { page, condition } = context;
    if (condition.media === 'print') return resultOf(rule, false, []);
    await page.bringToFront();
    const documents = new Documents(page);
    await documents.install();
    await documents.learnFrames();
    const places = await documents.reachable();
    const held = await holdRequests(context, isLeaving);
    try {
      const changes = await findContextChanges(context, documents, {
        held,
        places: places.slice(0, MOST),
      });
      const seen = changes.flatMap((change) => judge(change, documents.number(change)));
      return {
        ...resultOf(rule, places.length > 0, seen),
        elements: await documents.records(),
      };
    } finally {
      await held.release();
    }
  },
};

/** What happens without the focus as well, as by a timer, is not the element's doing. */
async function findContextChanges(
  context: CheckContext,
  documents: Documents,
  { held, places }: { readonly held: Held; readonly places: readonly Place[] },
): Promise<ContextChange[]> {
  const { page, signal } = context;
  const watch = await watchPage(context, held);
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

function judge(change: ContextChange, element: number): Seen[] {
  const seen = (outcome: Seen['outcome'], say: Parameters<typeof inBoth>[0]): Seen[] => [
    { outcome, element, message: [inBoth(say)] },
  ];
  if (change.way === 'moves') {
    const { to, name, isNative } = change;
    if (to === null) return seen('failed', (t) => t.onFocus.drops);
    if (isNative) return seen('failed', (t) => t.onFocus.passesOn(to));
    // A stop without a name, at the edge of a dialog, is there to send the focus on.
    return name === '' ? [] : seen('cannot-tell', (t) => t.onFocus.mayPassOn(to));
  }
  const { way, to } = change;
  if (way === 'leaves') return seen('failed', (t) => t.onFocus.leaves(to));
  return seen(way === 'window' ? 'failed' : 'cannot-tell', (t) => t.onFocus[way]);
}
