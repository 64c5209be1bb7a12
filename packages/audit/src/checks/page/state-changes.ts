import { installStateChanges } from '../../in-page/state-changes.ts';
import { inBoth } from '../../strings/state-change-texts.ts';
import type { Check } from '../check.ts';
import { holdRequests, isMoreThanReading } from '../hold-requests.ts';
import { type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';

const rule: OwnRule = {
  id: 'state-changes',
  criteria: ['4.1.2'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.help),
  helpUrl: understanding('name-role-value'),
};

/** Elements that are pressed; a page with more has most of them in rows that are alike. */
const MOST = 24;

/** Presses what says a state of its own (open, pressed, checked), and looks whether it says another one then. */
export const stateChanges: Check = {
  ...rule,
  runs: 'once',
  changesPage: true,
  async run({ page, devtools, condition, signal }) {
    if (condition.media === 'print') return resultOf(rule, false, []);
    await page.evaluate(installStateChanges);
    const refs = await page.evaluate(() => window.tdsStateChanges.stateful());
    if (refs.length === 0) return resultOf(rule, false, []);
    // Nothing that is pressed leads away from the page, or is told to anybody.
    const held = await holdRequests({ page, devtools }, isMoreThanReading);
    const seen: Seen[] = [];
    try {
      for (const ref of refs.slice(0, MOST)) {
        signal.throwIfAborted();
        const pressed = await page.evaluate((ref) => window.tdsStateChanges.press(ref), ref);
        // What only works with a server does not work here.
        if (!pressed || held.taken().length > 0) continue;
        const { attribute, state, hasMoved } = pressed;
        const isFailed = attribute === 'aria-expanded' && hasMoved;
        // A button may open something else than what is looked at, or nothing yet.
        if (attribute === 'aria-expanded' && !hasMoved) continue;
        seen.push({
          outcome: isFailed ? 'failed' : 'cannot-tell',
          element: ref,
          message: [inBoth((t) => t[isFailed ? 'moved' : 'same'](attribute, state))],
        });
      }
    } finally {
      await held.release();
    }
    return resultOf(rule, true, seen);
  },
};
