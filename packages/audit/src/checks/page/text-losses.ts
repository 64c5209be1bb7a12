import type { TextLoss } from '../../in-page/text-loss.ts';
import { inBoth } from '../../strings/page-texts.ts';
import type { Seen } from '../rule-result.ts';

/** Texts that a change of the page took away, in words. */
export const seenLosses = (losses: readonly TextLoss[], isUnsure?: (loss: TextLoss) => boolean) =>
  losses.map(
    (loss): Seen => ({
      outcome: loss.isSure && !isUnsure?.(loss) ? 'failed' : 'cannot-tell',
      element: loss.ref,
      message: [inBoth((t) => t.textLoss[loss.kind](loss))],
    }),
  );
