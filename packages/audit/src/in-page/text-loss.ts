/** A text that was whole before a change of the page, and is not any more. */
export interface TextLoss {
  readonly ref: number;
  readonly text: string;
  /** `down`, `across`: cut in that direction. `shortened`: by an ellipsis. `overlaps`: by another text. */
  readonly kind: 'down' | 'across' | 'shortened' | 'overlaps';
  /** CSS pixels that are cut. */
  readonly pixels: number;
  /** The other text, where two lie on each other. */
  readonly other: string;
  /** Whether it is certain: no opaque layer and no moved one is part of it. */
  readonly isSure: boolean;
}

/** Compares the texts of the page before and after a change of it. */
export interface TextWatch {
  keep(): number;
  compare(): TextLoss[];
}

declare global {
  interface Window {
    tdsTextWatch: TextWatch;
  }
}

/** Runs in the page, after `installElements` and `installLayout`. */
export function installTextWatch() {
  if (window.tdsTextWatch) return;
  interface Measured {
    element: Element;
    /** Widest cut in each direction; `null` when nothing of it is to be seen. */
    cut: { down: number; across: number } | null;
    isShortened: boolean;
    lines: DOMRect[];
    size: number;
  }
  let before = new Map<Text, Measured>();
  let pairsBefore = new Map<Text, Set<Text>>();

  const measure = () => {
    const layout = window.tdsLayout();
    const all = new Map<Text, Measured>();
    for (const { node, element } of layout.texts()) {
      if (layout.within(element, '[aria-hidden="true" i]')) continue;
      const lines = layout.linesOf(node);
      if (lines.length === 0) continue;
      const size = Number.parseFloat(layout.styleOf(element).fontSize);
      let cut: Measured['cut'] = { down: 0, across: 0 };
      let isShortened = false;
      let areaSeen = 0;
      const clippers = layout.clippersOf(element).map((clipper) => {
        const style = layout.styleOf(clipper);
        const rect = clipper.getBoundingClientRect();
        const clamp = style.getPropertyValue('-webkit-line-clamp');
        if (style.textOverflow !== 'clip' || (clamp && clamp !== 'none')) isShortened = true;
        return { rect, x: style.overflowX, y: style.overflowY };
      });
      for (const line of lines) {
        let { left, right, top, bottom } = line;
        // Beyond the start of the page, where nobody can scroll.
        if (right + scrollX <= 0 && document.dir !== 'rtl') continue;
        if (bottom + scrollY <= 0) continue;
        let isLeft = true;
        let isTop = true;
        for (const { rect, x, y } of clippers) {
          if (isLeft && /auto|scroll/.test(x)) isLeft = false;
          if (isTop && /auto|scroll/.test(y)) isTop = false;
          if (isLeft && x !== 'visible') {
            left = Math.max(left, rect.left);
            right = Math.min(right, rect.right);
          }
          if (isTop && y !== 'visible') {
            top = Math.max(top, rect.top);
            bottom = Math.min(bottom, rect.bottom);
          }
        }
        areaSeen += Math.max(0, right - left) * Math.max(0, bottom - top);
        const lost = (all: number, seen: number) => Math.min(all, all - seen);
        cut.across = Math.max(cut.across, lost(line.width, right - left));
        cut.down = Math.max(cut.down, lost(line.height, bottom - top));
      }
      if (areaSeen <= 1) cut = null;
      all.set(node, { element, cut, isShortened, lines, size });
    }
    return { all, layout };
  };

  /** Texts that lie on each other, in the order of the tree. */
  const pairsOf = (all: Map<Text, Measured>) => {
    const rows = new Map<number, { node: Text; box: DOMRect }[]>();
    const pairs = new Map<Text, Set<Text>>();
    for (const [node, { cut, lines }] of all) {
      if (!cut || cut.down > 1 || cut.across > 1) continue;
      for (const { left, top, width, height } of lines) {
        // Only the middle, where the letters are: the boxes of two lines often meet.
        const box = new DOMRect(left, top + height * 0.25, width, height * 0.5);
        const last = Math.floor(box.bottom / 50);
        for (let row = Math.floor(box.top / 50); row <= last; row++) {
          const inRow = rows.get(row) ?? [];
          rows.set(row, inRow);
          for (const other of inRow) {
            if (other.node === node) continue;
            const across =
              Math.min(other.box.right, box.right) - Math.max(other.box.left, box.left);
            const down = Math.min(other.box.bottom, box.bottom) - Math.max(other.box.top, box.top);
            if (across < 4 || down < 2) continue;
            const others = pairs.get(other.node) ?? new Set();
            pairs.set(other.node, others.add(node));
          }
          inRow.push({ node, box });
        }
      }
    }
    return pairs;
  };

  const textOf = (node: Text) => node.data.trim().replace(/\s+/g, ' ').slice(0, 80);

  const tdsTextWatch: TextWatch = {
    keep() {
      before = measure().all;
      pairsBefore = pairsOf(before);
      return before.size;
    },
    compare() {
      const losses: TextLoss[] = [];
      const seen = new Set<string>();
      const { all, layout } = measure();
      const lose = (node: Text, element: Element, loss: Omit<TextLoss, 'ref' | 'text'>) => {
        const ref = window.tdsAudit.ref(element);
        const key = `${ref} ${loss.kind}`;
        if (seen.has(key) || losses.length >= 200) return;
        seen.add(key);
        losses.push({ ref, text: textOf(node), ...loss, pixels: Math.round(loss.pixels) });
      };
      for (const [node, now] of all) {
        const then = before.get(node)?.cut;
        // What was cut from the start is not this change's fault.
        if (!then || then.down > now.size * 0.25 || then.across > now.size * 0.25) continue;
        const cut = now.cut ?? { down: now.lines[0]?.height ?? 0, across: 0 };
        for (const kind of ['down', 'across'] as const) {
          const pixels = cut[kind];
          if (pixels - then[kind] <= now.size * 0.3) continue;
          lose(node, now.element, {
            kind: now.isShortened ? 'shortened' : kind,
            pixels,
            other: '',
            isSure: !now.isShortened,
          });
        }
      }
      /** Layers, and what is taken out of the flow, may cover others on purpose. */
      const isLayer = (element: Element | null): boolean => {
        for (let node = element; node; node = layout.parentOf(node)) {
          const { position, transform } = layout.styleOf(node);
          if (/fixed|sticky|absolute/.test(position) || transform !== 'none') return true;
        }
        return false;
      };
      /** An open dialog or popover covers what is below until it is closed. */
      const topOf = (element: Element) => layout.within(element, ':popover-open, :modal');
      for (const [node, others] of pairsOf(all)) {
        for (const other of others) {
          if (pairsBefore.get(node)?.has(other)) continue;
          const [one, two] = [all.get(node), all.get(other)];
          if (!one || !two || !before.get(node)?.cut || !before.get(other)?.cut) continue;
          if (topOf(one.element) !== topOf(two.element)) continue;
          lose(node, one.element, {
            kind: 'overlaps',
            pixels: 0,
            other: textOf(other),
            isSure: !isLayer(one.element) && !isLayer(two.element),
          });
        }
      }
      return losses;
    },
  };
  Object.defineProperty(window, 'tdsTextWatch', { value: tdsTextWatch });
}
