import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { inEach, openFrames } from '../frames.ts';
import { joined, type OwnRule, resultOf, understanding } from '../rule-result.ts';
import { measureTargets } from './targets.ts';

const minimum: OwnRule = {
  id: 'target-size',
  criteria: ['2.5.8'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.targetSize.help),
  helpUrl: understanding('target-size-minimum'),
};
const enhanced: OwnRule = {
  id: 'target-size-enhanced',
  criteria: ['2.5.5'],
  isAdvice: true,
  impact: 'moderate',
  help: inBoth((t) => t.targetSize.enhancedHelp),
  helpUrl: understanding('target-size-enhanced'),
};

/** Whether what is pointed at is large enough, or far enough from the next. */
export const targetSize: Check = {
  ...minimum,
  runs: 'each',
  changesPage: false,
  async run({ page, condition }) {
    if (condition.media === 'print') return resultOf(minimum, false, []);
    const documents = await openFrames(page);
    const answers = await inEach(documents, (document) => document.evaluate(measureTargets));
    const hadSomething = answers.some(({ total }) => total > 0);
    const small = answers.flatMap((answer) => answer.small);
    return joined(
      resultOf(
        minimum,
        hadSomething,
        small
          .filter(({ crowds }) => crowds !== null)
          .map(({ ref, width, height, crowds, why }) => ({
            outcome: why ? 'cannot-tell' : 'failed',
            element: ref,
            message: [
              inBoth((t) => t.targetSize.small(width, height, 24)),
              inBoth((t) => t.targetSize.crowded(crowds ?? '')),
              ...(why ? [inBoth((t) => t.targetSize[why])] : []),
            ],
          })),
      ),
      resultOf(
        enhanced,
        hadSomething,
        small.map(({ ref, width, height, why }) => ({
          outcome: why ? 'cannot-tell' : 'failed',
          element: ref,
          message: [
            inBoth((t) => t.targetSize.small(width, height, 44)),
            ...(why ? [inBoth((t) => t.targetSize[why])] : []),
          ],
        })),
      ),
    );
  },
};
