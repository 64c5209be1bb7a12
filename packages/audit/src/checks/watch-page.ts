import type { Page } from 'playwright-core';
import type { CheckContext } from './check.ts';
import type { Held } from './hold-requests.ts';

/** What a page did by itself that takes people away from where they are. */
export interface PageEvent {
  readonly way: 'leaves' | 'window' | 'dialog';
  /** Of `leaves` the address. */
  readonly to: string;
}

/** Milliseconds in which a page that goes elsewhere has asked for it, and the longest wait for that. */
const ASKS = 100;
const LONGEST = 2000;
/** So often a page may do something by itself that was started before, until it counts as its habit. */
const TIMES = 4;

/** Waits until what the page was made to do has been asked for: longer where the machine is busy. */
export async function timeToAsk(page: Page): Promise<void> {
  const started = performance.now();
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), ASKS);
  const late = performance.now() - started - ASKS;
  await page.waitForTimeout(Math.min(ASKS + 5 * late, LONGEST));
}

/** Tells what a page does, while `held` keeps it where it is. */
export async function watchPage(
  { page, devtools }: Pick<CheckContext, 'page' | 'devtools'>,
  held: Held,
) {
  let events: PageEvent[] = [];
  /** Windows that were told of and are still to come. */
  let awaited = 0;
  const onWindow = () => void events.push({ way: 'window', to: '' });
  const onOpening = () => {
    awaited++;
    onWindow();
  };
  const onOpened = () => {
    if (awaited > 0) awaited--;
    else onWindow();
  };
  const onDialog = () => void events.push({ way: 'dialog', to: '' });
  // Told of at once, where the window itself comes late; frames of another process tell nothing.
  await devtools.send('Page.enable');
  devtools.on('Page.windowOpen', onOpening);
  page.context().on('page', onOpened);
  page.on('dialog', onDialog);
  return {
    /** The gravest of what happened since it was asked last. */
    taken(): PageEvent | undefined {
      const left = held.taken().find((request) => request.isNavigationRequest());
      const [event] = events;
      events = [];
      return left ? { way: 'leaves', to: left.url() } : event;
    },
    /** Whether the page comes to rest when nobody does anything. */
    async isQuiet(): Promise<boolean> {
      for (let time = 0; time < TIMES; time++) {
        this.taken();
        await timeToAsk(page);
        await timeToAsk(page);
        if (!this.taken()) return true;
      }
      return false;
    },
    end() {
      devtools.off('Page.windowOpen', onOpening);
      page.context().off('page', onOpened);
      page.off('dialog', onDialog);
    },
  };
}

/** Those of `all` that make something happen, found by halves: most pages do nothing. */
export async function culprits<T>(
  all: readonly T[],
  happens: (some: readonly T[]) => Promise<unknown>,
): Promise<readonly T[]> {
  if (all.length === 0 || !(await happens(all))) return [];
  if (all.length === 1) return all;
  const half = Math.ceil(all.length / 2);
  const first = await culprits(all.slice(0, half), happens);
  return [...first, ...(await culprits(all.slice(half), happens))];
}
