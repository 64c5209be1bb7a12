import type { Frame } from 'playwright-core';
import type { TextLoss } from '../../in-page/text-loss.ts';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { type OwnRule, resultOf, understanding } from '../rule-result.ts';
import { openFrames } from './frames.ts';
import { settle } from './in-page.ts';
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
    let texts = 0;
    const losses: TextLoss[] = [];
    for (const frame of await openFrames(page)) {
      const found = await lossesIn(frame);
      texts += found.texts;
      losses.push(...found.losses);
    }
    return resultOf(rule, texts > 0, seenLosses(losses));
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
