import type { Check, CheckContext, CheckResult } from '../check.ts';
import { holdRequests, isLeaving } from '../hold-requests.ts';
import { joined, resultOf } from '../rule-result.ts';
import { exhibitWalk } from './exhibits.ts';
import { judgeAppearance, judgeObscured, judgeVisible } from './judge-focus.ts';
import { judgeAccess, judgeOrder, judgeTraps } from './judge-way.ts';
import * as rules from './rules.ts';
import { walkPage } from './walk.ts';

/**
 * Goes through the page once with the keyboard, and says all that this shows: one walk for seven rules,
 * as it is the walk that takes the time.
 */
export const keyboardWalk: Check = {
  ...rules.tabOrder,
  id: 'keyboard-walk',
  criteria: Object.values(rules).flatMap(({ criteria }) => criteria),
  runs: 'each',
  changesPage: true,
  async run(context): Promise<CheckResult> {
    const { condition } = context;
    // Nothing is pressed on paper.
    if (condition.media === 'print') return { observations: [], rules: [] };
    // What has the focus may send the page away; the walk goes on all the same.
    const held = await holdRequests(context, isLeaving);
    try {
      return await walkAndJudge(context);
    } finally {
      await held.release();
    }
  },
};

async function walkAndJudge(context: CheckContext): Promise<CheckResult> {
  const walk = await walkPage(context);
  const { documents, stops } = walk;
  const hasStops = stops.size > 0;
  const { access } = walk;
  const { whole, part } = await judgeObscured(walk);
  const results = [
    resultOf(rules.tabOrder, hasStops, await judgeOrder(walk)),
    resultOf(rules.keyboardAccess, access.total > 0, judgeAccess(access, documents)),
    resultOf(rules.keyboardTrap, hasStops, judgeTraps(walk)),
    resultOf(rules.focusVisible, hasStops, judgeVisible(walk)),
    resultOf(rules.focusAppearance, hasStops, await judgeAppearance(walk)),
    resultOf(rules.focusNotObscured, hasStops, whole),
    resultOf(rules.focusNotObscuredEnhanced, hasStops, part),
  ];
  for (const stop of stops.values()) documents.number(stop);
  if (hasStops) await exhibitWalk(context, walk, await documents.records());
  return { ...joined(...results), elements: await documents.records() };
}
