import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { type OwnRule, resultOf, understanding } from '../rule-result.ts';
import { installInPage, settle } from './in-page.ts';
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
    await installInPage(page);
    const wasForced = await page.evaluate(() => window.tdsTextSpacing.isForced);
    try {
      await page.evaluate(() => window.tdsTextSpacing.release());
      await settle(page);
      const texts = await page.evaluate(() => window.tdsTextWatch.keep());
      await page.evaluate(() => window.tdsTextSpacing.force());
      await settle(page);
      const losses = await page.evaluate(() => window.tdsTextWatch.compare());
      return resultOf(rule, texts > 0, seenLosses(losses));
    } finally {
      if (!wasForced) await page.evaluate(() => window.tdsTextSpacing.release());
    }
  },
};
