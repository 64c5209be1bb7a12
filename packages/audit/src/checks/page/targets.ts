/** A target smaller than 44 by 44 CSS pixels that no exception of 2.5.5 and 2.5.8 covers for sure. */
export interface SmallTarget {
  readonly ref: number;
  readonly width: number;
  readonly height: number;
  /** The target that it is too close to, where it is smaller than 24 by 24; else `null`. */
  readonly crowds: string | null;
  /** An exception that a person has to decide on. */
  readonly why: 'equivalent' | 'essential' | null;
}

/** Runs in the page, after `installLayout`. */
export function measureTargets(): { total: number; small: SmallTarget[] } {
  const layout = window.tdsLayout();
  const roles =
    'button link checkbox radio switch tab menuitem menuitemcheckbox menuitemradio option slider spinbutton combobox treeitem';
  const selector = [
    'a[href], button, input:not([type=hidden]), select, textarea, summary, label, area[href]',
    ...roles.split(' ').map((role) => `[role=${role}]`),
  ].join();
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  interface Found {
    element: Element;
    box: Box;
    width: number;
    height: number;
    href: string;
  }

  const controlOf = (label: Element) => (label instanceof HTMLLabelElement ? label.control : null);
  const isOff = (element: Element) =>
    element.matches(':disabled') ||
    layout.within(element, '[aria-disabled="true" i], [inert]') !== null ||
    layout.styleOf(element).pointerEvents === 'none';

  const add = (box: Box, other: Box) => {
    if (other.right <= other.left || other.bottom <= other.top) return;
    box.left = Math.min(box.left, other.left);
    box.top = Math.min(box.top, other.top);
    box.right = Math.max(box.right, other.right);
    box.bottom = Math.max(box.bottom, other.bottom);
  };
  const nothing = () => ({
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  });

  /** A drawn area that `::before` or `::after` adds, as many do to make a target larger. */
  const addPseudo = (box: Box, element: Element, pseudo: '::before' | '::after') => {
    const style = getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.position !== 'absolute') return;
    let holder: Element | null = element;
    while (holder) {
      const { position, transform } = layout.styleOf(holder);
      if (position !== 'static' || transform !== 'none') break;
      holder = layout.parentOf(holder);
    }
    if (!holder) return;
    const around = holder.getBoundingClientRect();
    const border = layout.styleOf(holder);
    const number = Number.parseFloat;
    const left = around.left + number(border.borderLeftWidth) + number(style.left);
    const top = around.top + number(border.borderTopWidth) + number(style.top);
    const isBorderBox = style.boxSizing === 'border-box';
    const extra = (...sides: string[]) =>
      isBorderBox ? 0 : sides.reduce((sum, side) => sum + (number(side) || 0), 0);
    const width = number(style.width) + extra(style.paddingLeft, style.paddingRight);
    const height = number(style.height) + extra(style.paddingTop, style.paddingBottom);
    if ([left, top, width, height].every(Number.isFinite)) {
      add(box, { left, top, right: left + width, bottom: top + height });
    }
  };

  const boxOf = (element: Element): Box => {
    const box = nothing();
    add(box, element.getBoundingClientRect());
    // What is drawn inside takes the pointer too, though it may be larger than an inline element.
    for (const inside of element.querySelectorAll('*')) {
      const { display, pointerEvents } = layout.styleOf(inside);
      if (display !== 'none' && pointerEvents !== 'none') add(box, inside.getBoundingClientRect());
    }
    addPseudo(box, element, '::before');
    addPseudo(box, element, '::after');
    for (const clipper of layout.clippersOf(element)) {
      if (clipper === element) continue;
      const { left, top, right, bottom } = clipper.getBoundingClientRect();
      box.left = Math.max(box.left, left);
      box.right = Math.min(box.right, right);
      box.top = Math.max(box.top, top);
      box.bottom = Math.min(box.bottom, bottom);
      // What a region scrolls can be scrolled into it.
      const { overflowX, overflowY } = layout.styleOf(clipper);
      if (
        /auto|scroll/.test(overflowX + overflowY) &&
        (box.right <= box.left || box.bottom <= box.top)
      ) {
        return { ...element.getBoundingClientRect().toJSON() };
      }
    }
    return box;
  };

  const found = new Map<Element, Found>();
  for (const element of window.tdsAudit.everything()) {
    if (!window.tdsAudit.matches(element, selector)) continue;
    const control = controlOf(element);
    if (element.localName === 'label' && (!control || control.matches('[type=hidden]'))) continue;
    const subject = control ?? element;
    if (isOff(subject) || !layout.isShown(element)) continue;
    const box = boxOf(element);
    if (!(box.right > box.left && box.bottom > box.top)) continue;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) continue;
    // A label belongs to its control: both do the same.
    const known = found.get(subject);
    if (known) add(known.box, box);
    else {
      const href = subject instanceof HTMLAnchorElement ? subject.href : '';
      found.set(subject, { element: subject, box, width: 0, height: 0, href });
    }
  }
  const targets = [...found.values()];
  for (const target of targets) {
    target.width = Math.round((target.box.right - target.box.left) * 10) / 10;
    target.height = Math.round((target.box.bottom - target.box.top) * 10) / 10;
  }
  const isBelow = ({ width, height }: Found, size: number) => width < size || height < size;

  /** Whether other text goes on in the same paragraph, without a break between. */
  const isAmongText = (element: Element, block: Element) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let hasText = false;
    let hasIt = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node === element) hasIt = true;
      else if (node instanceof Text) {
        const parent = node.parentElement;
        if (!/[\p{L}\p{N}]/u.test(node.data) || !parent) continue;
        if (!Element.prototype.closest.call(parent, selector)) hasText ||= layout.isShown(parent);
      } else if (node instanceof Element) {
        const isInFlow = /^(inline$|contents|none)/.test(layout.styleOf(node).display);
        if (isInFlow && node.localName !== 'br') continue;
        if (hasText && hasIt) return true;
        hasText = false;
        hasIt = false;
      }
    }
    return hasText && hasIt;
  };
  /** In a sentence, or on a line whose height other text makes. */
  const isInline = (element: Element) => {
    if (!layout.styleOf(element).display.startsWith('inline')) return false;
    if (element.matches('input, select, textarea, [role=slider]')) return false;
    let block = layout.parentOf(element);
    while (block && /^(inline|contents)/.test(layout.styleOf(block).display)) {
      block = layout.parentOf(block);
    }
    if (!block || /flex|grid/.test(layout.styleOf(block).display)) return false;
    if (layout.styleOf(element).display === 'inline' && isAmongText(element, block)) return true;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const own = element.getBoundingClientRect();
    const lines = [...element.getClientRects(), own];
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      // Marks between links ("|", "›") are no sentence.
      if (!/[\p{L}\p{N}]/u.test(node.data)) continue;
      const parent = node.parentElement;
      if (!parent || Element.prototype.closest.call(parent, selector) || !layout.isShown(parent))
        continue;
      const isBeside = layout
        .linesOf(node)
        .some((line) => lines.some(({ top, bottom }) => line.bottom > top && line.top < bottom));
      if (isBeside) return true;
    }
    return false;
  };

  /** As the browser draws it: the author changed nothing that its size comes from. */
  const natives = new Map<string, CSSStyleDeclaration>();
  const host = document.createElement('div');
  const isNative = (element: Element) => {
    if (!element.matches('button, input, select, textarea')) return false;
    const key = `${element.localName} ${element.getAttribute('type') ?? ''}`;
    let plain = natives.get(key);
    if (!plain) {
      const copy = document.createElement(element.localName);
      for (const name of ['type', 'multiple', 'size', 'rows']) {
        const value = element.getAttribute(name);
        if (value !== null) copy.setAttribute(name, value);
      }
      if (!host.shadowRoot) {
        host.style.cssText = 'all: initial; position: absolute; visibility: hidden';
        host.attachShadow({ mode: 'open' });
        document.documentElement.append(host);
      }
      host.shadowRoot?.append(copy);
      plain = getComputedStyle(copy);
      natives.set(key, plain);
    }
    const style = layout.styleOf(element);
    const sizes = element.computedStyleMap();
    const isFree = (name: string) => /^(auto|0px|none)$/.test(String(sizes.get(name) ?? 'auto'));
    const isCheck = element.matches('[type=checkbox], [type=radio]');
    const makers = [
      'appearance',
      'paddingTop',
      'paddingLeft',
      'borderTopWidth',
      'borderLeftWidth',
      'zoom',
      'transform',
      ...(isCheck ? ['width', 'height'] : ['fontSize', 'fontFamily', 'lineHeight']),
    ] as const;
    const same = makers.every(
      (name) => style[name as 'appearance'] === plain?.[name as 'appearance'],
    );
    return same && (isCheck || ['width', 'height', 'min-height', 'max-height'].every(isFree));
  };

  const inGrid = new Map<string, Found[]>();
  const cells = ({ left, top, right, bottom }: Box, margin: number) => {
    const keys: string[] = [];
    const cell = 200;
    // A target of a whole page would fill a grid of its own; it is asked by its edges.
    const lastX = Math.min(Math.floor((right + margin) / cell), Math.floor(left / cell) + 50);
    const lastY = Math.min(Math.floor((bottom + margin) / cell), Math.floor(top / cell) + 500);
    for (let x = Math.floor((left - margin) / cell); x <= lastX; x++) {
      for (let y = Math.floor((top - margin) / cell); y <= lastY; y++) keys.push(`${x} ${y}`);
    }
    return keys;
  };
  for (const target of targets) {
    for (const key of cells(target.box, 0)) {
      const list = inGrid.get(key) ?? [];
      inGrid.set(key, list);
      list.push(target);
    }
  }
  const middle = ({ left, top, right, bottom }: Box) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  });
  const holds = (one: Element, other: Element) => {
    for (let node: Element | null = other; node; node = layout.parentOf(node)) {
      if (node === one) return true;
    }
    return false;
  };
  /** Another target, or its circle, in the circle of 24 pixels around this one. */
  const crowdedBy = (target: Found) => {
    const { x, y } = middle(target.box);
    for (const key of cells(target.box, 24)) {
      for (const other of inGrid.get(key) ?? []) {
        if (other === target) continue;
        if (holds(other.element, target.element) || holds(target.element, other.element)) continue;
        const { left, top, right, bottom } = other.box;
        const across = Math.max(left - x, 0, x - right);
        const down = Math.max(top - y, 0, y - bottom);
        if (Math.hypot(across, down) < 11.9) return other;
        if (!isBelow(other, 24)) continue;
        const to = middle(other.box);
        if (Math.hypot(to.x - x, to.y - y) < 23.9) return other;
      }
    }
    return null;
  };

  const nameOf = (element: Element) =>
    (
      element.computedName ??
      element.getAttribute('aria-label') ??
      element.textContent ??
      ''
    ).trim();
  const whyUnsure = (target: Found, size: number): SmallTarget['why'] => {
    const { element, href } = target;
    const name = nameOf(element);
    const twin = targets.some(
      (other) =>
        other !== target &&
        !isBelow(other, size) &&
        (href ? other.href === href : name !== '' && nameOf(other.element) === name),
    );
    if (twin) return 'equivalent';
    return layout.within(element, 'svg, map, canvas, [role=application], [role=graphics-document]')
      ? 'essential'
      : null;
  };

  const small: SmallTarget[] = [];
  try {
    for (const target of targets) {
      const { element, width, height } = target;
      if (small.length >= 500) break;
      if (!isBelow(target, 44) || isInline(element) || isNative(element)) continue;
      const isTiny = isBelow(target, 24);
      const crowding = isTiny ? crowdedBy(target) : null;
      small.push({
        ref: window.tdsAudit.ref(element),
        width,
        height,
        crowds: crowding
          ? nameOf(crowding.element).slice(0, 80) || crowding.element.localName
          : null,
        why: whyUnsure(target, isTiny ? 24 : 44),
      });
    }
  } finally {
    host.remove();
  }
  return { total: targets.length, small };
}
