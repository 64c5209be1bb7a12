import { inBoth } from '../../strings/keyboard-texts.ts';
import type { Documents } from '../documents.ts';
import type { Seen } from '../rule-result.ts';
import type { Access } from './access.ts';
import { findJumps } from './order.ts';
import { longest, type Walk } from './walk.ts';

/** 2.4.3: jumps whose cause is certain; whether they do harm, a person says. */
export async function judgeOrder(walk: Walk): Promise<Seen[]> {
  const jumps = await findJumps(walk);
  const seen = jumps.map(({ stop, why, number, place }): Seen => {
    const message = inBoth((t) =>
      why === 'tabindex' ? t.order.tabindex(stop.tabIndex, number, place) : t.order.layout(),
    );
    return { outcome: 'cannot-tell', element: walk.documents.number(stop), message: [message] };
  });
  if (walk.forward.end !== 'cut' || walk.stops.size < longest) return seen;
  const cut = inBoth((t) => t.order.cut(longest));
  return [...seen, { outcome: 'cannot-tell', element: null, message: [cut] }];
}

/** 2.1.1: what can be clicked only. */
export function judgeAccess({ silent }: Access, documents: Documents): Seen[] {
  return silent.map((one) => {
    const { lack, isCertain, role } = one;
    const message = inBoth(({ access }) => {
      if (lack === 'unreachable') {
        return role ? access.unreachable(role) : access.unreachableUnnamed();
      }
      return isCertain ? access.deaf() : access.deafQuestion();
    });
    return {
      outcome: isCertain ? 'failed' : 'cannot-tell',
      element: documents.number(one),
      message: [message],
    };
  });
}

/** 2.1.2: what the focus cannot leave. */
export function judgeTraps({ documents, trap, forward, backward, stops }: Walk): Seen[] {
  const about = (key: string | undefined) => {
    const place = key === undefined ? undefined : documents.placeOf(key);
    return place ? documents.number(place) : null;
  };
  if (!trap) {
    // Back from the end of the page, the focus should come to its start again.
    const isHeld = backward.circle.length > 0 && backward.circle.length < stops.size;
    if (!isHeld || backward.end === 'cut' || forward.end !== 'left') return [];
    const message = [inBoth((t) => t.trap.tab())];
    return [{ outcome: 'cannot-tell', element: about(backward.circle[0]), message }];
  }
  const { keys, exit, isDialog, hasButtons } = trap;
  const element = about(keys[0]);
  if (exit === 'close' || (isDialog && exit === 'escape')) return [];
  if (exit !== 'none') {
    const message = inBoth((t) => (exit === 'escape' ? t.trap.escape() : t.trap.shiftTab()));
    return [{ outcome: 'cannot-tell', element, message: [message] }];
  }
  if (isDialog && hasButtons) {
    return [{ outcome: 'cannot-tell', element, message: [inBoth((t) => t.trap.perhaps())] }];
  }
  return [{ outcome: 'failed', element, message: [inBoth((t) => t.trap.none(keys.length))] }];
}
