import type { Frame } from 'playwright-core';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { inEach, openFrames } from '../frames.ts';
import { settle } from '../in-page.ts';
import { type OwnRule, resultOf, understanding } from '../rule-result.ts';
import { seenLosses } from './text-losses.ts';

const rule: OwnRule = {
  id: 'text-spacing',
  criteria: ['1.4.12'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.textSpacing.help),
  helpUrl: understanding('text-spacing'),
};

/** Whether text is cut or covered once it has the spacing that readers may ask for. */
export const textSpacing: Check = {
  ...rule,
  runs: 'own',
  appliesTo: ({ textSpacing, media }) => textSpacing === true && media !== 'print',
  changesPage: false,
  async run({ page }) {
    const answers = await inEach(await openFrames(page), lossesIn);
    return resultOf(
      rule,
      answers.some(({ texts }) => texts > 0),
      seenLosses(answers.flatMap(({ losses }) => losses)),
    );
  },
};

async function lossesIn(frame: Frame) {
  const wasForced = await frame.evaluate(() => window.tdsTextSpacing.isForced);
  try {
    await frame.evaluate(() => window.tdsTextSpacing.release());
    await settle(frame);
    const texts = await frame.evaluate(() => window.tdsTextWatch.keep());
    await frame.evaluate(() => window.tdsTextSpacing.force());
    await settle(frame);
    return { texts, losses: await frame.evaluate(() => window.tdsTextWatch.compare()) };
  } finally {
    if (!wasForced) await frame.evaluate(() => window.tdsTextSpacing.release());
  }
}
