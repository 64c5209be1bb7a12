import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { inEach, openFrames } from '../frames.ts';
import { type OwnRule, resultOf, understanding } from '../rule-result.ts';

const rule: OwnRule = {
  id: 'reflow',
  criteria: ['1.4.10'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.reflow.help),
  helpUrl: understanding('reflow'),
};

/** Whether a page 320 CSS pixels wide needs scrolling sideways to be read. */
export const reflow: Check = {
  ...rule,
  runs: 'own',
  appliesTo: ({ width, zoom = 1, media }) => Math.round(width / zoom) === 320 && media !== 'print',
  changesPage: false,
  async run({ page }) {
    const documents = await openFrames(page);
    const answers = await inEach(documents, (document) => document.evaluate(findWideContent));
    return resultOf(
      rule,
      answers.some(({ hadSomething }) => hadSomething),
      answers
        .flatMap(({ seen }) => seen)
        .map(({ ref, isSure, kind, pixels }) => ({
          outcome: isSure ? 'failed' : 'cannot-tell',
          element: ref,
          message: [inBoth((t) => t.reflow[kind](pixels))],
        })),
    );
  },
};

interface Wide {
  readonly ref: number;
  readonly kind: 'sticksOut' | 'cutOff' | 'mayNeedWidth' | 'emptyWidth' | 'wideRegion';
  readonly pixels: number;
  readonly isSure: boolean;
}

/** Runs in the page. */
function findWideContent(): { hadSomething: boolean; seen: Wide[] } {
  const layout = window.tdsLayout();
  const root = document.documentElement;
  const scroller = document.scrollingElement ?? root;
  const width = root.clientWidth;
  const seen = new Map<Element, Wide>();
  const see = (element: Element, kind: Wide['kind'], pixels: number, isSure: boolean) => {
    const known = seen.get(element);
    if (known && (known.isSure || !isSure)) return;
    if (!known && seen.size >= 100) return;
    const ref = window.tdsAudit.ref(element);
    seen.set(element, { ref, kind, pixels: Math.round(pixels), isSure });
  };

  const canScroll = scroller.scrollWidth > width + 1;
  // The criterion is about 320 by 256: 1280 by 1024 at 400 %.
  const height = Math.max(root.getBoundingClientRect().height, document.body?.scrollHeight ?? 0);
  const scrollsDown = scroller.scrollHeight > innerHeight + 1 || height > 256;
  const rootStyle = layout.styleOf(root);
  const bodyStyle = document.body ? layout.styleOf(document.body) : rootStyle;
  const windowX = rootStyle.overflowX === 'visible' ? bodyStyle.overflowX : rootStyle.overflowX;
  const isCut = /hidden|clip/.test(windowX);
  const origin = root.getBoundingClientRect().left;

  /** How far it sticks out of the window, to the side that a page scrolls to. */
  const sticksOut = ({ left, right }: DOMRect) => {
    const isRtl = rootStyle.direction === 'rtl';
    const begins = isRtl ? origin + width - right : left - origin;
    const ends = isRtl ? origin - left : right - origin - width;
    return { by: ends, isPartly: begins < width - 1 };
  };
  const isVertical = (element: Element) =>
    !layout.styleOf(element).writingMode.startsWith('horizontal');
  /** What it is in that moves, floats or scrolls by itself. */
  const placeOf = (element: Element, ofItself = true) => {
    let scrolls: Element | null = null;
    for (const clipper of layout.clippersOf(element)) {
      // Fields and pictures clip what is in them, not themselves.
      if (clipper === element && !ofItself) continue;
      if (layout.styleOf(clipper).overflowX !== 'visible') {
        scrolls = clipper;
        break;
      }
    }
    let isMoved = false;
    let isFixed = false;
    for (let node: Element | null = element; node; node = layout.parentOf(node)) {
      const style = layout.styleOf(node);
      if (style.transform !== 'none') isMoved = true;
      if (style.position === 'fixed') isFixed = true;
    }
    return { scrolls, isMoved, isFixed };
  };
  const isDataTable = (element: Element) => {
    const table = layout.within(element, 'table, [role=table], [role=grid], [role=treegrid]');
    if (!table || table.matches('[role=presentation], [role=none]')) return null;
    const hasHeaders = table.querySelector('th, caption, [role=columnheader], [role=rowheader]');
    return { table, isSure: hasHeaders !== null || !table.matches('table') };
  };
  const wide =
    'pre, code, samp, kbd, img, picture, svg, canvas, math, iframe, object, embed, map, figure img, ' +
    '[role=img], [role=toolbar], [role=application], [role=math]';
  const excepted = 'video, audio, [role=presentation] video';

  const judge = (element: Element, rect: DOMRect, isText: boolean) => {
    const { by, isPartly } = sticksOut(rect);
    if (by <= 1 || isVertical(element)) return;
    const { scrolls, isMoved, isFixed } = placeOf(element, isText);
    if (scrolls || layout.within(element, excepted)) return;
    if (layout.within(element, '[aria-hidden="true" i]')) return;
    const table = isDataTable(element);
    if (table?.isSure) return;
    if (isFixed || !canScroll) {
      // Menus wait beside the window; what begins in it and ends outside is cut.
      if (isPartly && isText && (isFixed || isCut))
        see(element, 'cutOff', by, !isMoved && !isFixed);
      return;
    }
    if (isCut && isPartly && isText) return see(element, 'cutOff', by, !isMoved);
    if (isCut) return;
    const mayNeed = table?.table ?? layout.within(element, wide);
    if (mayNeed) see(mayNeed, 'mayNeedWidth', by, false);
    else see(element, 'sticksOut', by, scrollsDown);
  };

  const texts = layout.texts();
  for (const { node, element } of texts) {
    const [first, ...rest] = layout.linesOf(node);
    if (!first) continue;
    let widest = first;
    for (const line of rest) if (sticksOut(line).by > sticksOut(widest).by) widest = line;
    judge(element, widest, true);
  }
  const replaced =
    'img, svg, canvas, video, iframe, object, embed, input, select, textarea, button, progress, meter';
  for (const element of window.tdsAudit.everything()) {
    if (
      !window.tdsAudit.matches(element, replaced) ||
      element.closest('svg') !== (element.matches('svg') ? element : null)
    )
      continue;
    if (layout.isShown(element)) judge(element, element.getBoundingClientRect(), false);
  }
  if (canScroll && !isCut && seen.size === 0) {
    // Nothing to read is out there; a box is, or something that may need the width.
    const isOut = (element: Element) => sticksOut(window.tdsAudit.rectangleOf(element)).by > 1;
    const outer = window.tdsAudit
      .everything()
      .find(
        (element) =>
          element !== root &&
          layout.isShown(element) &&
          isOut(element) &&
          !placeOf(element, false).scrolls &&
          !isDataTable(element)?.isSure &&
          window.tdsAudit.find(element, 'table, video').length === 0,
      );
    if (outer) see(outer, 'emptyWidth', scroller.scrollWidth - width, false);
  }

  // Running text in a region that scrolls sideways by itself has to be followed line by line.
  for (const { node, element } of texts) {
    const lines = layout.linesOf(node);
    if (lines.length < 2 || isVertical(element)) continue;
    const { scrolls } = placeOf(element);
    if (!scrolls || !/auto|scroll/.test(layout.styleOf(scrolls).overflowX)) continue;
    if (scrolls.scrollWidth <= scrolls.clientWidth + 1) continue;
    if (layout.within(element, wide) || isDataTable(element)) continue;
    const widest = Math.max(...lines.map((line) => line.width));
    if (widest > width) see(scrolls, 'wideRegion', widest - width, false);
  }
  return { hadSomething: texts.length > 0, seen: [...seen.values()] };
}
