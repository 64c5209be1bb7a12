import type { ElementRecord } from '../evidence/observation.ts';

/** In every document of an audited page, out of the way of its own names. */
export interface AuditInPage {
  /** The number of an element; the same one for the same element until the next `begin()`. */
  ref(element: Element): number;
  element(ref: number): Element | undefined;
  /** Describes the elements that have a number, in the order of the numbers. */
  describe(): Omit<ElementRecord, 'frames'>[];
  /** Forgets all numbers, and goes on with this one: no two documents of a visit share any. */
  begin(first: number): void;
  readonly first: number;
  /** One selector per shadow root, from the document inwards. */
  pathOf(element: Element): string[];
  /** Its local name, also where a control of a form is called `localName`. */
  tagOf(element: Element): string;
  /** What `parentNode`, `getRootNode`, `matches` and `getAttribute` say, also of such a form. */
  parentNodeOf(node: Node): Node | null;
  rootNodeOf(node: Node): Node;
  matches(element: Element, selector: string): boolean;
  attributeOf(element: Element, name: string): string | null;
  /** The elements in it that fit, in its own tree. */
  find(element: Element, selector: string): NodeListOf<Element>;
  rectangleOf(element: Element): DOMRect;
  firstChildOf(node: Node): ChildNode | null;
  /** The child elements of an element or a root, also of a form with a control called `children`. */
  childrenOf(parent: Node): Element[];
  /** Every element of the document, in tree order, through shadow roots, the closed ones too. */
  everything(): Element[];
  /** The shadow root of an element, also a closed one that script made or that it was told of. */
  rootOf(element: Element): ShadowRoot | null;
  /** Tells of a closed root that the parser made. */
  learnRoot(root: ShadowRoot): void;
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

  let first = 0;
  let elements: Element[] = [];
  let refs = new Map<Element, number>();
  const ref = (element: Element) => {
    let known = refs.get(element);
    if (known === undefined) {
      known = first + elements.push(element) - 1;
      refs.set(element, known);
    }
    return known;
  };

  // A form's members are its controls where these have such names ("id", "children"), and a page may
  // replace what prototypes hold: all is asked of the prototypes as they were in the beginning.
  const reader = <T>(prototype: object, name: string) => {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (node: Node): T => getter?.call(node);
  };
  const caller = <Arguments extends unknown[], T>(prototype: object, name: string) => {
    const method = (prototype as Record<string, (...given: unknown[]) => T>)[name];
    return (node: Node, ...given: Arguments): T => method?.apply(node, given) as T;
  };
  const tagOf = reader<string>(Element.prototype, 'localName');
  const idOf = reader<string>(Element.prototype, 'id');
  const parentOf = reader<Element | null>(Node.prototype, 'parentElement');
  const rootElementOf = reader<Element | null>(Document.prototype, 'documentElement');
  const parentNodeOf = reader<Node | null>(Node.prototype, 'parentNode');
  const firstChildOf = reader<ChildNode | null>(Node.prototype, 'firstChild');
  const matches = caller<[string], boolean>(Element.prototype, 'matches');
  const find = caller<[string], NodeListOf<Element>>(Element.prototype, 'querySelectorAll');
  const nextOf = reader<Element | null>(Element.prototype, 'nextElementSibling');
  const previousOf = reader<Element | null>(Element.prototype, 'previousElementSibling');
  const firstOf = reader<Element | null>(Element.prototype, 'firstElementChild');
  const firstOfRoot = reader<Element | null>(DocumentFragment.prototype, 'firstElementChild');
  const rootNodeOf = caller<[], Node>(Node.prototype, 'getRootNode');
  const attributeOf = caller<[string], string | null>(Element.prototype, 'getAttribute');
  const cloneOf = caller<[boolean], Element>(Node.prototype, 'cloneNode');
  const rectangleOf = caller<[], DOMRect>(Element.prototype, 'getBoundingClientRect');
  const outerOf = reader<string>(Element.prototype, 'outerHTML');
  const findInRoot = caller<[string], NodeListOf<Element>>(
    DocumentFragment.prototype,
    'querySelectorAll',
  );
  const findInDocument = caller<[string], NodeListOf<Element>>(
    Document.prototype,
    'querySelectorAll',
  );
  const computed = (name: string) =>
    name in Element.prototype ? reader<string>(Element.prototype, name) : undefined;
  const roleOf = computed('computedRole');
  const nameOf = computed('computedName');

  /** What a style sheet would call it: the shortest of id, then tag and place that is its own there. */
  const selectorOf = (element: Element): string => {
    const root = rootNodeOf(element);
    const find = root instanceof DocumentFragment ? findInRoot : findInDocument;
    const isAlone = (selector: string) =>
      root.nodeType === Node.ELEMENT_NODE || find(root, selector).length === 1;
    const steps: string[] = [];
    for (let node: Element | null = element; node; node = parentOf(node)) {
      // Ids with digits are often made anew at each visit.
      const id = idOf(node) && !/\d/.test(idOf(node)) ? `#${CSS.escape(idOf(node))}` : '';
      const byId = [id, ...steps].join(' > ');
      if (id && isAlone(byId)) return byId;
      steps.unshift(CSS.escape(tagOf(node)) + placeOf(node));
      const soFar = steps.join(' > ');
      if (parentOf(node) && isAlone(soFar)) return soFar;
    }
    return steps.join(' > ');
  };

  /** Which one it is among siblings of its tag; nothing where it is the only one. */
  const placeOf = (element: Element): string => {
    let place = 1;
    let isOnly = true;
    for (let other = previousOf(element); other; other = previousOf(other)) {
      if (tagOf(other) === tagOf(element)) place++;
    }
    for (let other = nextOf(element); other && isOnly; other = nextOf(other)) {
      isOnly = tagOf(other) !== tagOf(element);
    }
    return isOnly && place === 1 ? '' : `:nth-of-type(${place})`;
  };

  const pathOf = (element: Element): string[] => {
    const path: string[] = [];
    for (let node: Element | undefined = element; node; ) {
      path.unshift(selectorOf(node));
      const root = rootNodeOf(node);
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    return path;
  };

  const openingTag = (element: Element): string => {
    const html = outerOf(cloneOf(element, false));
    const end = html.lastIndexOf(`</${tagOf(element)}>`);
    return (end > 0 ? html.slice(0, end) : html).slice(0, 300);
  };

  const boxOf = (element: Element): ElementRecord['box'] => {
    const { x, y, width, height } = rectangleOf(element);
    if (width === 0 && height === 0) return null;
    const round = (value: number) => Math.round(value * 10) / 10;
    return {
      x: round(x + scrollX),
      y: round(y + scrollY),
      width: round(width),
      height: round(height),
    };
  };

  /** Trillium marks what it printed into the page's own tree, where others have shadow roots. */
  const PRINTED = 'data-tds';

  const componentOf = (element: Element) => {
    if (tagOf(element).includes('-')) return { component: tagOf(element), part: 'host' as const };
    let isMade = false;
    const steps: string[] = [];
    for (let node: Element = element; ; ) {
      if (attributeOf(node, PRINTED) === '') isMade = true;
      steps.unshift(CSS.escape(tagOf(node)) + placeOf(node));
      const root = rootNodeOf(node);
      const outer: Element | null =
        parentOf(node) ?? (root instanceof ShadowRoot ? root.host : null);
      if (!outer) return { component: null, part: null };
      if (!parentOf(node)) {
        isMade = true;
        steps.unshift('>>>');
      }
      if (tagOf(outer).includes('-')) {
        const component = tagOf(outer);
        if (!isMade) return { component, part: 'authors' as const };
        return { component, part: 'made' as const, inside: steps.join(' ') };
      }
      node = outer;
    }
  };

  const describe = () =>
    elements.map((element) => ({
      path: pathOf(element),
      role: roleOf?.(element) ?? attributeOf(element, 'role') ?? '',
      name: (nameOf?.(element) ?? attributeOf(element, 'aria-label') ?? '').slice(0, 200),
      html: openingTag(element),
      box: boxOf(element),
      ...componentOf(element),
    }));

  const childrenOf = (parent: Node) => {
    const first = parent instanceof DocumentFragment ? firstOfRoot : firstOf;
    const found: Element[] = [];
    if (parent instanceof Document) {
      const root = rootElementOf(parent);
      return root ? [root] : [];
    }
    for (let child = first(parent); child; child = nextOf(child)) found.push(child);
    return found;
  };

  const everything = () => {
    const found: Element[] = [];
    // Without recursion: pages nest deeper than the stack.
    const waiting: (Element | null)[] = [rootElementOf(document)];
    while (waiting.length > 0) {
      const node = waiting.pop();
      if (!node) continue;
      found.push(node);
      waiting.push(nextOf(node), firstOf(node));
      const root = rootOf(node);
      if (root) waiting.push(firstOfRoot(root));
    }
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
    element: (number) => elements[number - first],
    describe,
    begin(number) {
      first = number;
      elements = [];
      refs = new Map();
    },
    get first() {
      return first;
    },
    pathOf,
    tagOf,
    parentNodeOf,
    rootNodeOf,
    matches,
    attributeOf,
    find,
    rectangleOf,
    firstChildOf,
    childrenOf,
    everything,
    rootOf,
    learnRoot: (root) => closed.set(root.host, root),
    withOpenRoots,
  };
  Object.defineProperty(window, 'tdsAudit', { value: tdsAudit });
}
