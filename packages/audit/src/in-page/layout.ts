/** What the drawn page looks like at one moment; made anew for each look, as it remembers. */
export interface Layout {
  /** The element around it as drawn: through slots and shadow roots, the closed ones too. */
  parentOf(element: Element): Element | null;
  /** Drawn, not transparent, and not hidden from the eye in one of the usual ways. */
  isShown(element: Element): boolean;
  /** Elements that cut its content off or scroll it, from the inside out; not the window. */
  clippersOf(element: Element): readonly Element[];
  styleOf(element: Element): CSSStyleDeclaration;
  /** Texts that are drawn, in tree order, at most `limit` of them. */
  texts(limit?: number): { node: Text; element: Element }[];
  linesOf(node: Text): DOMRect[];
  /** Whether it or an element around it fits the selector. */
  within(element: Element, selector: string): Element | null;
}

declare global {
  interface Window {
    tdsLayout: () => Layout;
  }
}

/** Runs in the page, after `installElements`. */
export function installLayout() {
  if ('tdsLayout' in window) return;
  const silent = new Set('script style noscript template option textarea title'.split(' '));

  const look = (): Layout => {
    const styles = new Map<Element, CSSStyleDeclaration>();
    const drawn = new Map<Element, boolean>();
    const clippers = new Map<Element, readonly Element[]>();
    const slots = new Map<Element, Element>();
    const withSlots = new Set<Element>();

    const styleOf = (element: Element) => {
      let style = styles.get(element);
      if (!style) {
        style = getComputedStyle(element);
        styles.set(element, style);
      }
      return style;
    };

    const parentOf = (element: Element): Element | null => {
      const parent = window.tdsAudit.parentNodeOf(element);
      if (parent instanceof ShadowRoot) return parent.host;
      if (!(parent instanceof Element)) return null;
      const root = window.tdsAudit.rootOf(parent);
      if (!root) return parent;
      // `assignedSlot` does not tell of slots in closed roots.
      if (!withSlots.has(parent)) {
        withSlots.add(parent);
        for (const slot of root.querySelectorAll('slot')) {
          for (const one of slot.assignedElements()) slots.set(one, slot);
        }
      }
      return slots.get(element) ?? parent;
    };

    /** Cut to nothing: what style sheets call "visually hidden". */
    const isCutAway = (element: Element) => {
      const style = styleOf(element);
      if (style.clip !== 'auto' && style.clip !== '' && /absolute|fixed/.test(style.position)) {
        if (/rect\((?:[01]px,? ?){4}\)/.test(style.clip)) return true;
      }
      if (/inset\((?:50|100)%|circle\(0/.test(style.clipPath)) return true;
      if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
      const { width, height } = window.tdsAudit.rectangleOf(element);
      return style.display !== 'contents' && (width <= 2 || height <= 2);
    };

    const isDrawn = (element: Element): boolean => {
      let is = drawn.get(element);
      if (is === undefined) {
        const parent = parentOf(element);
        is = !parent || isDrawn(parent);
        // An element without a box of its own is as its parent.
        if (is && styleOf(element).display !== 'contents') {
          is =
            Element.prototype.checkVisibility.call(element) &&
            styleOf(element).opacity !== '0' &&
            !isCutAway(element);
        }
        drawn.set(element, is);
      }
      return is;
    };
    const isShown = (element: Element) =>
      isDrawn(element) && styleOf(element).visibility === 'visible';

    const holdsAbsolute = (element: Element) =>
      styleOf(element).position !== 'static' || holdsFixed(element);
    const holdsFixed = (element: Element) => {
      const { transform, filter, perspective, contain, willChange } = styleOf(element);
      return (
        transform !== 'none' ||
        filter !== 'none' ||
        perspective !== 'none' ||
        /paint|layout|strict|content/.test(contain) ||
        /transform|filter/.test(willChange)
      );
    };

    const clippersOf = (element: Element): readonly Element[] => {
      const known = clippers.get(element);
      if (known) return known;
      const { position, overflowX, overflowY, display } = styleOf(element);
      let outer = parentOf(element);
      const holds = { absolute: holdsAbsolute, fixed: holdsFixed }[position];
      while (outer && holds && !holds(outer)) outer = parentOf(outer);
      const around = outer ? clippersOf(outer) : [];
      const isWindow =
        element === document.documentElement ||
        (element === document.body && styleOf(document.documentElement).overflowX === 'visible');
      const clips =
        !isWindow &&
        display !== 'inline' &&
        display !== 'contents' &&
        (overflowX !== 'visible' || overflowY !== 'visible');
      const all = clips ? [element, ...around] : around;
      clippers.set(element, all);
      return all;
    };

    const texts = (limit = 30_000) => {
      const found: { node: Text; element: Element }[] = [];
      for (const element of window.tdsAudit.everything()) {
        if (silent.has(window.tdsAudit.tagOf(element))) continue;
        for (let node = window.tdsAudit.firstChildOf(element); node; node = node.nextSibling) {
          if (!(node instanceof Text) || !/\S/.test(node.data)) continue;
          if (!isShown(element)) break;
          // Text that its host has no slot for is not drawn, and has no lines.
          found.push({ node, element });
          if (found.length >= limit) return found;
        }
      }
      return found;
    };

    const linesOf = (node: Text) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    };

    const within = (element: Element, selector: string) => {
      let node: Element | null = element;
      while (node && !window.tdsAudit.matches(node, selector)) node = parentOf(node);
      return node;
    };

    return { parentOf, isShown, clippersOf, styleOf, texts, linesOf, within };
  };
  Object.defineProperty(window, 'tdsLayout', { value: look });
}
