/** What has the focus in a document, as the walk of the keyboard needs it. */
export interface Focused {
  /** `frame`: what has it is inside; `none`: the page, or nothing in it. */
  readonly kind: 'element' | 'frame' | 'none';
  readonly ref: number;
  readonly tag: string;
  readonly type: string;
  readonly tabIndex: number;
  /** Of the window, in CSS pixels: the element, and what may show its focus beside it. */
  readonly boxes: readonly Box[];
  readonly around: Box;
  /** What lies before it in the order of the document. */
  readonly place: readonly number[];
  readonly scroll: { readonly x: number; readonly y: number };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of the window, and whether the element is covered there. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly covered: boolean;
  /** The element that covers it; -1: none. */
  readonly by: number;
  /** Whether that was in an open popover or dialog, which may be closed a moment later. */
  readonly isOpened: boolean;
}

export interface KeyboardInPage {
  /** No caret, no selection, no movement: two pictures differ by the focus alone. Points meet what lets them through, too. */
  calm(isCalm: boolean): void;
  /** Lets the next Tab go to the first element. */
  toStart(): void;
  focused(): Focused;
  /**
   * Takes the focus away from what has it, without the page noticing unless it `may`. False where it
   * stays: in a closed root that nobody told of, or as the page takes it back.
   */
  blur(may: boolean): boolean;
  /** Gives it back. */
  focusAgain(may: boolean): void;
  grid(ref: number): Point[];
  cover(ref: number, points: readonly { readonly x: number; readonly y: number }[]): Point[];
  /** Numbers of the elements that Tab should reach, by their markup. */
  reachable(): number[];
  /** Whether it takes the focus when it is given it. */
  takesFocus(ref: number): boolean;
  /** What has the focus, in whichever shadow root. */
  deepActive(): Element | null;
  isWithin(element: Element | null, other: Element): boolean;
}

declare global {
  interface Window {
    tdsKeyboard: KeyboardInPage;
  }
}

/** Runs in the page, in each document of it; what it puts there changes nothing until it is asked. */
export function installKeyboard() {
  if (window.tdsKeyboard) return;
  const audit = window.tdsAudit;
  const own = ':not(#tds-audit#tds-audit#tds-audit)';
  const sheetOf = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheet.disabled = true;
    return sheet;
  };
  const still =
    sheetOf(`*${own} { caret-color: transparent !important; scroll-behavior: auto !important }
    *${own}::selection { background: transparent !important; color: inherit !important }`);
  // One millisecond, not none: what waits for the end of a transition still hears of it.
  const quick = sheetOf(
    [own, `${own}::before`, `${own}::after`]
      .map(
        (part) => `*${part} { transition-duration: 1ms !important; transition-delay: 0s !important;
          animation-duration: 1ms !important; animation-delay: 0s !important;
          animation-iteration-count: 1 !important }`,
      )
      .join('\n'),
  );
  const allSolid = sheetOf(`*${own} { pointer-events: auto !important }`);
  const sheets = [still, quick, allSolid];
  const dress = (root: Document | ShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(still)) root.adoptedStyleSheets.push(...sheets);
  };
  const dressAll = () => {
    dress(document);
    for (const element of audit.everything()) {
      const root = audit.rootOf(element);
      if (root) dress(root);
    }
  };

  let isHushed = false;
  for (const type of ['focus', 'blur', 'focusin', 'focusout', 'change']) {
    window.addEventListener(type, (event) => isHushed && event.stopImmediatePropagation(), true);
  }
  const hushed = (may: boolean, work: () => void) => {
    isHushed = !may;
    try {
      work();
    } finally {
      isHushed = false;
    }
  };

  const deepActive = () => {
    let element = document.activeElement;
    for (let inner = element; inner; ) {
      element = inner;
      inner = audit.rootOf(inner)?.activeElement ?? null;
    }
    return element;
  };
  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root: Node = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const isWithin = (element: Element | null, other: Element) => {
    for (let node = element; node; node = parentOf(node)) if (node === other) return true;
    return false;
  };
  const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });
  const boxesOf = (element: Element) =>
    [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map(boxOf);
  const labelsOf = (element: Element): Element[] => [
    ...((element as HTMLInputElement).labels ?? []),
  ];
  const isFaint = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width < 4 || height < 4 || getComputedStyle(element).opacity === '0';
  };

  /** Where it stands in the tree as it is drawn: slots hold what is given to them. */
  const placeOf = (element: Element) => {
    const place: number[] = [];
    for (let node: Element | null = element; node; node = parentOf(node)) {
      const slot = node.assignedSlot;
      const siblings = slot
        ? slot.assignedElements()
        : node.parentNode
          ? window.tdsAudit.childrenOf(node.parentNode)
          : [];
      place.unshift(siblings.indexOf(node));
    }
    return place;
  };

  let last: Element | null = null;
  const focused = (): Focused => {
    const element = deepActive();
    const isNone =
      !element ||
      element === document.documentElement ||
      (element === document.body && !document.body.isContentEditable);
    const scroll = { x: scrollX, y: scrollY };
    const nowhere = { x: 0, y: 0, width: 0, height: 0 };
    if (isNone) {
      const nothing = { ref: -1, tag: '', type: '', tabIndex: -1, boxes: [], place: [] };
      return { kind: 'none', ...nothing, around: nowhere, scroll };
    }
    last = element;
    const root = element.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) dress(root);
    const current = (element as HTMLElement).ariaActiveDescendantElement;
    const parts = [element, ...labelsOf(element), ...(current ? [current] : [])];
    const all = parts.flatMap(boxesOf);
    const left = Math.min(...all.map(({ x }) => x));
    const top = Math.min(...all.map(({ y }) => y));
    const right = Math.max(...all.map(({ x, width }) => x + width));
    const bottom = Math.max(...all.map(({ y, height }) => y + height));
    return {
      kind: /^i?frame$/.test(element.localName) ? 'frame' : 'element',
      ref: audit.ref(element),
      tag: element.localName,
      type: element.getAttribute('type')?.toLowerCase() ?? '',
      tabIndex: (element as HTMLElement).tabIndex,
      boxes: boxesOf(element),
      around: all.length ? { x: left, y: top, width: right - left, height: bottom - top } : nowhere,
      place: placeOf(element),
      scroll,
    };
  };

  const opacityOf = (element: Element) => {
    let opacity = 1;
    for (let node: Element | null = element; node; node = parentOf(node)) {
      opacity *= Number(getComputedStyle(node).opacity);
    }
    return opacity;
  };
  const replaced = /^(img|video|canvas|iframe|object|embed|input|textarea|select)$/;
  const isSolid = (element: Element) => {
    const { backgroundColor, backgroundImage, visibility } = getComputedStyle(element);
    if (visibility !== 'visible' || opacityOf(element) < 0.95) return false;
    const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(backgroundColor);
    return (
      Number(alpha?.[1] ?? alpha?.[2] ?? 1) >= 0.95 ||
      backgroundImage !== 'none' ||
      replaced.test(element.localName)
    );
  };
  const stackAt = (x: number, y: number, root: Document | ShadowRoot = document): Element[] =>
    root.elementsFromPoint(x, y).flatMap((element) => {
      const inner = audit.rootOf(element);
      if (!inner || inner === root || element.getRootNode() !== root) return [element];
      return [...stackAt(x, y, inner).filter((one) => one.getRootNode() === inner), element];
    });
  const coverAt = (x: number, y: number, own: readonly Element[]) => {
    for (const element of new Set(stackAt(x, y))) {
      if (own.some((one) => isWithin(element, one) || isWithin(one, element))) return null;
      if (isSolid(element)) return element;
    }
    return null;
  };
  const cover: KeyboardInPage['cover'] = (ref, points) => {
    const element = audit.element(ref);
    if (!element) return [];
    const own = [element, ...labelsOf(element)];
    let layers: Element[] | undefined;
    const isOpened = (by: Element) => {
      layers ??= audit.everything().filter((one) => audit.matches(one, ':popover-open, :modal'));
      return layers.some((layer) => isWithin(by, layer));
    };
    // While the page is calm it stays on: each change of it styles the whole document anew.
    const { disabled } = allSolid;
    allSolid.disabled = false;
    try {
      return points
        .filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
        .map(({ x, y }) => {
          const by = coverAt(x, y, own);
          if (!by) return { x, y, covered: false, by: -1, isOpened: false };
          return { x, y, covered: true, by: audit.ref(by), isOpened: isOpened(by) };
        });
    } finally {
      allSolid.disabled = disabled;
    }
  };
  const grid = (ref: number) => {
    const element = audit.element(ref);
    if (!element) return [];
    // A hidden box with a drawn label beside it: the label is what people see.
    const seen = isFaint(element) ? labelsOf(element) : [element];
    const steps = [0.04, 0.27, 0.5, 0.73, 0.96];
    const points = seen
      .flatMap(boxesOf)
      .slice(0, 8)
      .flatMap(({ x, y, width, height }) =>
        steps.flatMap((down) =>
          steps.map((across) => ({ x: x + width * across, y: y + height * down })),
        ),
      );
    return cover(ref, points);
  };

  const isReachable = (element: Element) => {
    const { tabIndex, localName } = element as HTMLElement;
    if (tabIndex < 0 || element === document.body) return false;
    if (element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) {
      return false;
    }
    for (let node: Element | null = element; node; node = parentOf(node)) {
      if (node.hasAttribute('inert')) return false;
    }
    const { type, name, checked, form } = element as HTMLInputElement;
    if (localName !== 'input' || type !== 'radio' || !name || checked) return true;
    const root = element.getRootNode() as Document | ShadowRoot;
    const group = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return !group.some((one) => one.name === name && one.form === form && one.checked);
  };

  const tdsKeyboard: KeyboardInPage = {
    calm(isCalm) {
      dressAll();
      still.disabled = false;
      quick.disabled = !isCalm;
      allSolid.disabled = !isCalm;
    },
    toStart() {
      scrollTo({ left: 0, top: 0, behavior: 'instant' });
      hushed(false, () => {
        const { documentElement } = document;
        const before = documentElement.getAttribute('tabindex');
        documentElement.tabIndex = -1;
        documentElement.focus({ preventScroll: true });
        documentElement.blur();
        if (before === null) documentElement.removeAttribute('tabindex');
        else documentElement.setAttribute('tabindex', before);
      });
    },
    focused,
    blur(may) {
      last = deepActive();
      hushed(may, () => (last as HTMLElement | null)?.blur());
      return deepActive() !== last;
    },
    focusAgain(may) {
      const options = { preventScroll: true, focusVisible: true };
      hushed(may, () => (last as HTMLElement | null)?.focus(options));
    },
    deepActive,
    isWithin,
    grid,
    cover,
    reachable: () => audit.everything().filter(isReachable).map(audit.ref),
    takesFocus(ref) {
      const element = audit.element(ref) as HTMLElement | undefined;
      const before = deepActive() as HTMLElement | null;
      let took = false;
      hushed(false, () => {
        element?.focus({ preventScroll: true });
        const active = deepActive();
        took = Boolean(element && active && isWithin(active, element));
        before?.focus({ preventScroll: true });
      });
      return took;
    },
  };
  Object.defineProperty(window, 'tdsKeyboard', { value: tdsKeyboard });
}
