import type { TextLoss } from '../../in-page/text-loss.ts';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { inEach, openFrames } from '../frames.ts';
import { settle } from '../in-page.ts';
import { joined, type OwnRule, resultOf, understanding } from '../rule-result.ts';
import { seenLosses } from './text-losses.ts';

const rule: OwnRule = {
  id: 'resize-text',
  criteria: ['1.4.4'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.resizeText.help),
  helpUrl: understanding('resize-text'),
};

/** As far as Chromium zooms; text that is twice as large by then has been given its 200 %. */
const zooms = [2, 3, 4, 5];

/**
 * Whether zoom makes text twice as large, without cutting it. Text sized by the window (`vw`) does not
 * grow: the window shows fewer pixels as each gets larger.
 */
export const resizeText: Check = {
  ...rule,
  runs: 'once',
  changesPage: true,
  async run({ page, condition, signal }) {
    const width = Math.round(condition.width / (condition.zoom ?? 1));
    const height = Math.round(condition.height / (condition.zoom ?? 1));
    if (width < 640 || condition.media === 'print') return resultOf(rule, false, []);
    const documents = await openFrames(page);
    const texts = await inEach(documents, async (document) => {
      await document.evaluate(keepSizes);
      return document.evaluate(() => window.tdsTextWatch.keep());
    });
    let losses: readonly TextLoss[] = [];
    try {
      for (const zoom of zooms) {
        signal.throwIfAborted();
        const size = { width: Math.round(width / zoom), height: Math.round(height / zoom) };
        await page.setViewportSize(size);
        await inEach(documents, settle);
        if (zoom === 2) {
          const found = await inEach(documents, (document) =>
            document.evaluate(() => window.tdsTextWatch.compare()),
          );
          losses = found.flat();
        }
        await inEach(documents, (document) => document.evaluate(growSizes, zoom));
      }
    } finally {
      await page.setViewportSize({ width, height });
    }
    const small = await inEach(documents, (document) => document.evaluate(tooSmall));
    // A carousel shows half a picture wherever its window ends, and layouts move things about.
    const isUnsure = ({ kind }: { kind: string }) => kind !== 'down';
    return joined(
      resultOf(
        rule,
        texts.some((count) => count > 0),
        [
          ...small.flat().map(({ ref, percent, text }) => ({
            outcome: 'failed' as const,
            element: ref,
            message: [inBoth((t) => t.resizeText.tooSmall(percent, text))],
          })),
          ...seenLosses(losses, isUnsure),
        ],
      ),
    );
  },
};

interface Growth {
  readonly element: Element;
  readonly text: string;
  readonly size: number;
  percent: number;
  times: number;
}
declare global {
  interface Window {
    tdsGrowth?: Map<Element, Growth> | undefined;
  }
}

/** Runs in the page. */
function keepSizes() {
  const growth = new Map<Element, Growth>();
  const layout = window.tdsLayout();
  for (const { node, element } of layout.texts()) {
    if (growth.has(element) || layout.within(element, 'svg')) continue;
    const size = Number.parseFloat(layout.styleOf(element).fontSize);
    const text = node.data.trim().slice(0, 80);
    if (size > 0) growth.set(element, { element, text, size, percent: 0, times: 0 });
  }
  Object.defineProperty(window, 'tdsGrowth', { value: growth, configurable: true });
}

/** Runs in the page. */
function growSizes(zoom: number) {
  const layout = window.tdsLayout();
  for (const one of window.tdsGrowth?.values() ?? []) {
    if (!one.element.isConnected || !layout.isShown(one.element)) continue;
    const size = Number.parseFloat(layout.styleOf(one.element).fontSize);
    one.percent = Math.max(one.percent, (100 * zoom * size) / one.size);
    one.times++;
  }
}

/** Runs in the page: texts that were shown at each zoom and were never twice as large. */
function tooSmall() {
  const small: { ref: number; percent: number; text: string }[] = [];
  for (const { element, percent, times, text } of window.tdsGrowth?.values() ?? []) {
    if (times < 4 || percent > 195 || small.length >= 100) continue;
    small.push({ ref: window.tdsAudit.ref(element), percent: Math.round(percent), text });
  }
  delete window.tdsGrowth;
  return small;
}
