import { inBoth } from '../../strings/keyboard-texts.ts';
import type { Seen } from '../rule-result.ts';
import { type GridPoint, isAllCovered, type Walk } from './walk.ts';

/** 2.4.7: whether anything shows that an element has the focus. */
export function judgeVisible({ documents, stops }: Walk): Seen[] {
  return [...stops.values()].flatMap((stop): Seen[] => {
    const element = documents.number(stop);
    const { indicator } = stop;
    // What is hidden by something else, 2.4.11 speaks of; a plugin shows its focus inside.
    if (indicator.seen === 'clear' || isAllCovered(stop.grid)) return [];
    if (stop.kind === 'frame' || /^(object|embed)$/.test(stop.tag)) return [];
    if (indicator.seen === 'faint' || indicator.seen === 'unknown') {
      const { seen, contrast } = indicator;
      const message = [
        inBoth((t) => (seen === 'faint' ? t.visible.faint(contrast) : t.visible.kept())),
      ];
      return [{ outcome: 'cannot-tell', element, message }];
    }
    const isAway = stop.grid.length === 0;
    const message = [
      inBoth((t) => t.visible.none()),
      ...(isAway ? [inBoth((t) => t.visible.away())] : []),
    ];
    return [{ outcome: 'failed', element, message }];
  });
}

/** How an element's own outline is made, as far as 2.4.13 asks. */
interface Shape {
  /** The area of a line of two pixels around it. */
  readonly needed: number;
  readonly isBrowsers: boolean;
  readonly isUnclear: boolean;
}

/** 2.4.13: whether what shows the focus is large and strong enough. */
export async function judgeAppearance({ documents, stops }: Walk): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const stop of stops.values()) {
    const { indicator, frame, ref } = stop;
    if (indicator.seen !== 'clear' || stop.kind === 'frame') continue;
    const shape = await frame.evaluate(shapeOf, ref).catch(() => null);
    // Corners and the smoothing of lines cost a little.
    if (!shape || indicator.strong >= shape.needed * 0.95) continue;
    seen.push({
      outcome: shape.isBrowsers || shape.isUnclear ? 'cannot-tell' : 'failed',
      element: documents.number(stop),
      message: [
        inBoth((t) => t.appearance.small(indicator.strong, Math.round(shape.needed))),
        ...(shape.isBrowsers ? [inBoth((t) => t.appearance.browser())] : []),
        ...(shape.isUnclear ? [inBoth((t) => t.appearance.unclear())] : []),
      ],
    });
  }
  return seen;
}

/** Runs in the page. */
function shapeOf(ref: number): Shape | null {
  const element = window.tdsAudit.element(ref);
  if (!element) return null;
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width * height > 0);
  // Of the line inside the edge: the smallest that surrounds it.
  const needed = boxes.reduce((sum, { width, height }) => {
    const style = getComputedStyle(element);
    const corners = [
      style.borderTopLeftRadius,
      style.borderTopRightRadius,
      style.borderBottomLeftRadius,
      style.borderBottomRightRadius,
    ].map((value) => {
      const length = Number.parseFloat(value) || 0;
      const pixels = value.endsWith('%') ? (Math.min(width, height) * length) / 100 : length;
      return Math.min(pixels, width / 2, height / 2);
    });
    const cut = corners.reduce((all, radius) => all + radius * (2 - Math.PI / 2), 0);
    return sum + 2 * Math.max(0, 2 * (width + height) - cut - 8);
  }, 0);
  const { outlineStyle, opacity } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return {
    needed,
    isBrowsers: outlineStyle === 'auto',
    isUnclear: boxes.length === 0 || opacity === '0' || width < 4 || height < 4,
  };
}

/** 2.4.11 and 2.4.12: whether other content lies on what has the focus. */
export async function judgeObscured(walk: Walk): Promise<{ whole: Seen[]; part: Seen[] }> {
  const { documents, stops, coveredBackward } = walk;
  const whole: Seen[] = [];
  const part: Seen[] = [];
  for (const stop of stops.values()) {
    const element = documents.number(stop);
    const isForward = isAllCovered(stop.grid);
    const points = isForward ? stop.grid : coveredBackward.get(stop.key);
    if (points) {
      const by = await nameOfCover(points);
      const isOpened = points.some((point) => point.isOpened);
      const message = [
        inBoth((t) => t.obscured.whole(by)),
        ...(isForward ? [] : [inBoth((t) => t.obscured.backward())]),
        ...(isOpened ? [inBoth((t) => t.obscured.opened())] : []),
      ];
      // Note 2 of the criterion: what a person opened may cover it, where it can be closed.
      whole.push({ outcome: isOpened ? 'cannot-tell' : 'failed', element, message });
      continue;
    }
    const covered = stop.grid.filter(({ covered }) => covered);
    if (covered.length === 0) continue;
    const percent = Math.round((covered.length / stop.grid.length) * 100);
    const by = await nameOfCover(covered);
    part.push({
      outcome: 'failed',
      element,
      message: [inBoth((t) => t.obscured.part(percent, by))],
    });
  }
  return { whole, part };
}

/** Enough of what covers an element to find it: `<header class="top">`. */
async function nameOfCover(points: readonly GridPoint[]): Promise<string> {
  const point = points.find(({ by }) => by >= 0);
  const found = await point?.in
    .evaluate((ref) => {
      const clone = window.tdsAudit.element(ref)?.cloneNode(false) as Element | undefined;
      return clone?.outerHTML.replace(/<\/[^<]*>$/, '').slice(0, 120);
    }, point.by)
    .catch(() => undefined);
  return found ?? '?';
}
