/** What is in sight now and was not when `remember` looked. */
export interface Appeared {
  /** The outermost element of it that stays in the document; the trigger where none does. */
  readonly ref: number;
  readonly text: string;
  /** Where a pointer meets it, in the window; `null` where it does not reach. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** Something else that it lies on; `null` when there is nothing. */
  readonly covers: string | null;
  /** Text that a style sheet writes (`::before`, `::after`): where it lies cannot be found out. */
  readonly isGenerated: boolean;
  /** An alert, or what a field names as its error. */
  readonly isError: boolean;
}

/** Watches what a pointer or the focus brings into sight. */
export interface Hover {
  /** Elements that style sheets show something for, while a pointer or the focus is on them. */
  styled(): number[];
  /** In this order, and of elements of one kind a few only. */
  choose(refs: readonly number[], most: number): number[];
  /** The middle of an element in the window, which is scrolled to it; `null` where a pointer cannot reach it. */
  pointOf(ref: number): { x: number; y: number } | null;
  /** A place in the window where nothing is. */
  away(): { x: number; y: number };
  /** Puts the focus on it; false where it takes none. */
  focus(ref: number): boolean;
  /** Takes the focus away from whatever has it. */
  blur(): void;
  hasFocus(ref: number): boolean;
  remember(ref: number): void;
  appeared(): Appeared | null;
}

declare global {
  interface Window {
    tdsHover: Hover;
  }
}

/** Runs in the page, after `installLayout`. */
export function installHover() {
  if (window.tdsHover) return;
  const { tdsAudit } = window;
  const states = /:(?:hover|focus(?:-within|-visible)?)(?![\w-])/;
  const showing =
    /(?:^|[;\s])(?:display|visibility|opacity|transform|translate|scale|clip|clip-path|height|max-height|width|max-width|top|left|right|bottom|inset[\w-]*|content)\s*:/;

  const partsOf = (selector: string): string[] => {
    const parts = [''];
    let depth = 0;
    for (const letter of selector) {
      if (letter === '(' || letter === '[') depth++;
      if (letter === ')' || letter === ']') depth--;
      if (letter === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] += letter;
    }
    return parts.map((part) => part.trim());
  };

  /** What has to be pointed at, where something else than that is shown; else nothing. */
  const triggerOf = (selector: string): string | undefined => {
    const found = states.exec(selector);
    if (!found || /:not\([^)]*$/.test(selector.slice(0, found.index))) return undefined;
    const rest = selector.slice(found.index + found[0].length);
    const isHost = /:host\([^)]*$/.test(selector.slice(0, found.index));
    // What follows the element itself is another element, or text that the style sheet writes.
    if (!/[\s>+~]\S|::/.test(rest)) return undefined;
    if (isHost) return ':host';
    const compound = /^[^\s>+~:]*/.exec(rest)?.[0] ?? '';
    return `${selector.slice(0, found.index)}${compound}`.trim() || undefined;
  };

  const styled = (): number[] => {
    const refs = new Set<number>();
    const read = (rules: CSSRuleList, root: Document | ShadowRoot, around: string) => {
      for (const rule of rules) {
        let own = around;
        if (rule instanceof CSSStyleRule) {
          const text = rule.selectorText;
          own = around ? text.replaceAll('&', `:is(${around})`) : text;
          if (states.test(own) && showing.test(rule.style.cssText)) {
            for (const selector of partsOf(own)) {
              const trigger = triggerOf(selector);
              if (!trigger) continue;
              if (trigger === ':host') {
                if (root instanceof ShadowRoot) refs.add(tdsAudit.ref(root.host));
                continue;
              }
              try {
                for (const one of root.querySelectorAll(trigger)) refs.add(tdsAudit.ref(one));
              } catch {
                // A selector that makes no sense without what follows it.
              }
            }
          }
        }
        const inner = (rule as CSSGroupingRule).cssRules;
        if (inner) read(inner, root, own);
      }
    };
    const roots = [document, ...tdsAudit.everything().flatMap((one) => tdsAudit.rootOf(one) ?? [])];
    for (const root of roots) {
      for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
        try {
          read(sheet.cssRules, root, '');
        } catch {
          // Of another origin: what it does shows only where a listener is, too.
        }
      }
    }
    return [...refs];
  };

  const choose = (refs: readonly number[], most: number): number[] => {
    const layout = window.tdsLayout();
    const kinds = new Map<string, number>();
    const chosen: number[] = [];
    for (const ref of new Set(refs)) {
      const element = tdsAudit.element(ref);
      if (!element || chosen.length >= most || !layout.isShown(element)) continue;
      const { width, height } = element.getBoundingClientRect();
      // The page itself is no trigger.
      if (width * height > 0.5 * innerWidth * innerHeight) continue;
      const kind = `${tdsAudit.tagOf(element)} ${element.getAttribute('class') ?? ''} ${element.hasAttribute('aria-describedby')}`;
      const count = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, count);
      if (count <= 3) chosen.push(ref);
    }
    return chosen;
  };

  const hit = (x: number, y: number): Element | null => {
    let element = document.elementFromPoint(x, y);
    for (let root = element && tdsAudit.rootOf(element); root; ) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
      root = tdsAudit.rootOf(inner);
    }
    return element;
  };
  const parentOf = (node: Node): Node | null =>
    node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  const holds = (outer: Node, inner: Node | null) => {
    for (let node = inner; node; node = parentOf(node)) if (node === outer) return true;
    return false;
  };

  const pointOf = (ref: number) => {
    const element = tdsAudit.element(ref);
    if (!element?.isConnected) return null;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const [box] = element.getClientRects();
    if (!box || box.width < 1 || box.height < 1) return null;
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const at = hit(x, y);
    return at && (holds(element, at) || holds(at, element)) ? { x, y } : null;
  };

  const away = () => {
    const corners = [1, innerWidth - 2].flatMap((x) => [1, innerHeight - 2].map((y) => ({ x, y })));
    const isGround = ({ x, y }: { x: number; y: number }) => {
      const at = hit(x, y);
      return !at || /^(html|body|main)$/.test(tdsAudit.tagOf(at));
    };
    return corners.find(isGround) ?? { x: 1, y: 1 };
  };

  const active = () => {
    let element = document.activeElement;
    for (let root = element && tdsAudit.rootOf(element); root?.activeElement; ) {
      element = root.activeElement;
      root = tdsAudit.rootOf(element);
    }
    return element;
  };
  const hasFocus = (ref: number) => {
    const element = tdsAudit.element(ref);
    return !!element && holds(element, active());
  };

  let trigger: Element | undefined;
  let before = new Set<Element>();
  let existed = new Set<Element>();
  let wrote = false;

  const inSight = (layout: ReturnType<Window['tdsLayout']>, element: Element) => {
    if (!layout.isShown(element)) return false;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return (
      width > 2 &&
      height > 2 &&
      right > 0 &&
      left < document.documentElement.scrollWidth &&
      bottom + scrollY > 0 &&
      top + scrollY < document.documentElement.scrollHeight
    );
  };
  const generated = () =>
    !!trigger &&
    ['::before', '::after'].some((part) => {
      const { content, display, visibility, opacity } = getComputedStyle(trigger as Element, part);
      return (
        /\p{L}{2}/u.test(/^["']/.test(content) ? content : '') &&
        display !== 'none' &&
        visibility === 'visible' &&
        Number(opacity) > 0
      );
    });

  const remember = (ref: number) => {
    trigger = tdsAudit.element(ref);
    const layout = window.tdsLayout();
    const all = tdsAudit.everything();
    existed = new Set(all);
    before = new Set(all.filter((element) => inSight(layout, element)));
    wrote = generated();
  };

  const isSubstance = (element: Element) =>
    /^(img|svg|video|canvas|input|select|textarea|button)$/.test(tdsAudit.tagOf(element)) ||
    /\S/.test(element.textContent ?? '');

  /** The text or the thing that a box lies on, of what it neither holds nor is held by. */
  const coveredBy = (layout: ReturnType<Window['tdsLayout']>, content: Element): string | null => {
    const box = content.getBoundingClientRect();
    const meets = (other: DOMRect) =>
      Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 &&
      Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2;
    const isOther = (element: Element) =>
      before.has(element) && !holds(content, element) && !(trigger && holds(trigger, element));
    for (const { node, element } of layout.texts()) {
      if (isOther(element) && layout.linesOf(node).some(meets))
        return node.data.trim().slice(0, 60);
    }
    for (const element of before) {
      const tag = tdsAudit.tagOf(element);
      if (!/^(img|svg|video|canvas|input|select|textarea|button|iframe)$/.test(tag)) continue;
      if (isOther(element) && meets(element.getBoundingClientRect())) return `<${tag}>`;
    }
    return null;
  };

  const appeared = (): Appeared | null => {
    const layout = window.tdsLayout();
    for (const element of tdsAudit.everything()) {
      // What holds the trigger did not come up beside it.
      if (before.has(element) || (trigger && holds(element, trigger))) continue;
      if (!inSight(layout, element) || !isSubstance(element)) continue;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const lasting = existed.has(element) ? element : trigger;
      const { id } = element;
      return {
        ref: tdsAudit.ref(lasting ?? element),
        text: (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 80),
        point: x1 - x0 > 2 && y1 - y0 > 2 ? { x: (x0 + x1) / 2, y: (y0 + y1) / 2 } : null,
        covers: coveredBy(layout, element),
        isGenerated: false,
        isError:
          element.matches('[role=alert]') ||
          (id !== '' && !!document.querySelector(`[aria-errormessage="${CSS.escape(id)}"]`)),
      };
    }
    if (!wrote && trigger && generated()) {
      const ref = tdsAudit.ref(trigger);
      return { ref, text: '', point: null, covers: null, isGenerated: true, isError: false };
    }
    return null;
  };

  const tdsHover: Hover = {
    ...{ styled, choose, pointOf, away, hasFocus, remember, appeared },
    focus(ref) {
      const element = tdsAudit.element(ref);
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
      element.focus({ preventScroll: true });
      return hasFocus(ref);
    },
    blur() {
      const element = active();
      if (element instanceof HTMLElement || element instanceof SVGElement) element.blur();
    },
  };
  Object.defineProperty(window, 'tdsHover', { value: tdsHover });
}
