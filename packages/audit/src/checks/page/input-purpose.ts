import { installFieldUse } from '../../in-page/field-use.ts';
import { findPurposes } from '../../in-page/input-purpose.ts';
import { inBoth } from '../../strings/input-purpose-texts.ts';
import type { Check } from '../check.ts';
import { inEach, openFrames } from '../frames.ts';
import { type OwnRule, resultOf, understanding } from '../rule-result.ts';

const rule: OwnRule = {
  id: 'input-purpose',
  criteria: ['1.3.5'],
  isAdvice: false,
  impact: 'moderate',
  help: inBoth((t) => t.help),
  helpUrl: understanding('identify-input-purpose'),
};

/**
 * Asks about fields that seem to be about the person who uses the page and have no `autocomplete`. Engines
 * judge the tokens that are there.
 */
export const inputPurpose: Check = {
  ...rule,
  runs: 'each',
  changesPage: false,
  async run({ page }) {
    const answers = await inEach(await openFrames(page), async (document) => {
      await document.evaluate(installFieldUse);
      return document.evaluate(findPurposes);
    });
    return resultOf(
      rule,
      answers.some(({ total }) => total > 0),
      answers
        .flatMap(({ found }) => found)
        .map(({ ref, token }) => ({
          outcome: 'cannot-tell',
          element: ref,
          message: [inBoth((t) => t.missing(token))],
        })),
    );
  },
};
