import type { ElementRecord } from '../evidence/observation.ts';

/** In every document of an audited page, out of the way of its own names. */
export interface AuditInPage {
  /** The number of an element; the same one for the same element until `forget()`. */
  ref(element: Element): number;
  element(ref: number): Element | undefined;
  /** Describes the elements that have a number, in the order of the numbers. */
  describe(): Omit<ElementRecord, 'frames'>[];
  forget(): void;
  /** Every element of the document, in tree order, through shadow roots, the closed ones too. */
  everything(): Element[];
  /** The shadow root of an element, also a closed one that script made. */
  rootOf(element: Element): ShadowRoot | null;
  /** While it runs, `shadowRoot` gives closed roots away, for engines that look there. */
  withOpenRoots<T>(work: () => Promise<T> | T): Promise<T>;
}

declare global {
  interface Window {
    tdsAudit: AuditInPage;
  }
  interface Element {
    /** Chromium, with `--enable-blink-features=ComputedAccessibilityInfo`. */
    readonly computedRole?: string;
    readonly computedName?: string;
  }
}

/** Runs in the page before its own scripts, so it can use nothing from outside itself. */
export function installElements() {
  const closed = new WeakMap<Element, ShadowRoot>();
  let areOpen = 0;
  const { attachShadow } = Element.prototype;
  const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  const openRoot = (element: Element): ShadowRoot | null => shadowRoot?.get?.call(element);
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attachShadow.call(this, init);
    if (root.mode === 'closed') closed.set(this, root);
    return root;
  };
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    ...shadowRoot,
    get(this: Element) {
      return openRoot(this) ?? (areOpen > 0 ? (closed.get(this) ?? null) : null);
    },
  });
  const rootOf = (element: Element) => openRoot(element) ?? closed.get(element) ?? null;

  let elements: Element[] = [];
  let refs = new Map<Element, number>();
  const ref = (element: Element) => {
    let known = refs.get(element);
    if (known === undefined) {
      known = elements.push(element) - 1;
      refs.set(element, known);
    }
    return known;
  };

  /** What a style sheet would call it: the shortest of id, then tag and place that is its own there. */
  const selectorOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const isAlone = (selector: string) => root.querySelectorAll(selector).length === 1;
    const steps: string[] = [];
    for (let node: Element | null = element; node; node = node.parentElement) {
      // Ids with digits are often made anew at each visit.
      const id = node.id && !/\d/.test(node.id) ? `#${CSS.escape(node.id)}` : '';
      if (id && isAlone([id, ...steps].join(' > '))) return [id, ...steps].join(' > ');
      const twins = [...(node.parentNode?.children ?? [])].filter(
        ({ localName }) => localName === node?.localName,
      );
      const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(node) + 1})` : '';
      steps.unshift(CSS.escape(node.localName) + place);
      const sofar = steps.join(' > ');
      if (node.parentElement && isAlone(sofar)) return sofar;
    }
    return steps.join(' > ');
  };

  const pathOf = (element: Element): string[] => {
    const path: string[] = [];
    for (let node: Element | undefined = element; node; ) {
      path.unshift(selectorOf(node));
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    return path;
  };

  const openingTag = (element: Element): string => {
    const clone = element.cloneNode(false) as Element;
    const html = clone.outerHTML;
    const end = html.lastIndexOf(`</${element.localName}>`);
    return (end > 0 ? html.slice(0, end) : html).slice(0, 300);
  };

  const boxOf = (element: Element): ElementRecord['box'] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 && height === 0) return null;
    const round = (value: number) => Math.round(value * 10) / 10;
    return {
      x: round(x + scrollX),
      y: round(y + scrollY),
      width: round(width),
      height: round(height),
    };
  };

  const componentOf = (element: Element) => {
    let inShadow = false;
    for (let node: Element | null = element; node; ) {
      if (node.localName.includes('-')) {
        if (node === element) return { component: node.localName, part: 'host' as const };
        // Trillium marks what it printed into the page's own tree.
        const isMade =
          inShadow || element.closest('[data-tds=""]')?.closest(node.localName) === node;
        return {
          component: node.localName,
          part: isMade ? ('made' as const) : ('authors' as const),
        };
      }
      if (node.parentElement) node = node.parentElement;
      else {
        const root: Node = node.getRootNode();
        if (!(root instanceof ShadowRoot)) break;
        inShadow = true;
        node = root.host;
      }
    }
    return { component: null, part: null };
  };

  /** The way from a component to a node that it made, step by step, through shadow roots. */
  const insideOf = (element: Element, component: string): string => {
    const steps: string[] = [];
    for (let node: Element = element; node.localName !== component; ) {
      const twins = [...(node.parentNode?.children ?? [])].filter(
        ({ localName }) => localName === node.localName,
      );
      const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(node) + 1})` : '';
      steps.unshift(CSS.escape(node.localName) + place);
      const root: Node = node.getRootNode();
      const outer = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      if (!outer) break;
      if (!node.parentElement) steps.unshift('>>>');
      node = outer;
    }
    return steps.join(' ');
  };

  const describe = () =>
    elements.map((element) => {
      const where = componentOf(element);
      return {
        path: pathOf(element),
        role: element.computedRole ?? element.getAttribute('role') ?? '',
        name: (element.computedName ?? element.getAttribute('aria-label') ?? '').slice(0, 200),
        html: openingTag(element),
        box: boxOf(element),
        ...where,
        ...(where.part === 'made' && { inside: insideOf(element, where.component) }),
      };
    });

  const everything = () => {
    const found: Element[] = [];
    const walk = (parent: ParentNode) => {
      for (const child of parent.children) {
        found.push(child);
        const root = rootOf(child);
        if (root) walk(root);
        walk(child);
      }
    };
    walk(document);
    return found;
  };

  const withOpenRoots = async <T>(work: () => Promise<T> | T): Promise<T> => {
    areOpen++;
    try {
      return await work();
    } finally {
      areOpen--;
    }
  };

  const tdsAudit: AuditInPage = {
    ref,
    element: (number) => elements[number],
    describe,
    forget() {
      elements = [];
      refs = new Map();
    },
    everything,
    rootOf,
    withOpenRoots,
  };
  Object.defineProperty(window, 'tdsAudit', { value: tdsAudit });
}
