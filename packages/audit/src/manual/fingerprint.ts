import { createHash } from 'node:crypto';
import type { Frame, Page } from 'playwright-core';
import type { ComponentPrint, Visit } from '../evidence/visit.ts';

/** What `readPrint` returns. */
interface Print {
  readonly page: string;
  readonly kinds: Record<string, number>;
  readonly components: Record<string, { forms: string[]; kinds: string[] }>;
}

/**
 * Reads what was tested from a document: structure, roles, names, states and texts. Runs in the page, so it
 * can use nothing from outside itself. Looks and scripts are left out, and so is what is made anew on each
 * load: ids, and digits wherever they are (counters, times, prices).
 */
export function readPrint(): Print {
  const without = ['script', 'style', 'link', 'meta', 'template', 'noscript', 'base'];
  // Their values are ids: that something is named is what counts.
  const references =
    /^(for|list|form|headers|popovertarget|commandfor|aria-(labelledby|describedby|controls|owns|details|errormessage|flowto|activedescendant))$/;
  const told =
    /^(aria-.*|role|type|disabled|required|readonly|checked|selected|multiple|open|hidden|inert|tabindex|lang|dir|alt|title|placeholder|autocomplete|min|max|maxlength|pattern|popover|colspan|rowspan|scope|contenteditable|draggable|kind|srclang|controls|autoplay|loop|muted)$/;
  const steady = (text: string) => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
  const rootOf = (element: Element) =>
    window.tdsAudit?.rootOf(element) ?? element.shadowRoot ?? null;
  // A form's own properties are hidden by fields of their names: `<input name="attributes">`.
  const getter = <T>(prototype: object, name: string) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (node: Node): T => get?.call(node);
  };
  const attributesOf = getter<NamedNodeMap>(Element.prototype, 'attributes');
  const localNameOf = getter<string>(Element.prototype, 'localName');
  const childNodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
  const computedRoleOf = getter<string | undefined>(Element.prototype, 'computedRole');
  const computedNameOf = getter<string | undefined>(Element.prototype, 'computedName');
  const attributeOf = (element: Element, name: string) =>
    attributesOf(element).getNamedItem(name)?.value;

  /** Chromium gives an element without a meaning one of three roles, by what is in it. */
  const roleOf = (element: Element) => {
    const role = computedRoleOf(element) ?? '';
    return role === 'generic' || role === 'none' || role === 'presentation' ? '' : role;
  };

  const describe = (element: Element, isWithContent: boolean) => {
    const all = [...attributesOf(element)];
    const attributes = all
      .filter(({ name }) => told.test(name) || references.test(name))
      .map(({ name, value }) => `${name}=${references.test(name) ? '' : steady(value)}`)
      .sort();
    // Where it leads is not what was tested; that it leads somewhere is.
    if (all.some(({ name }) => name === 'href')) attributes.push('href');
    const described = [localNameOf(element), roleOf(element), ...attributes];
    if (!isWithContent) return JSON.stringify(described);
    const texts = [...childNodesOf(element)]
      .filter((node): node is Text => node instanceof Text)
      .map((node) => steady(node.data))
      .filter(Boolean);
    // Of what has no role the name is only its text, and takes long to compute where it nests deep.
    const name = roleOf(element) === '' ? '' : (computedNameOf(element) ?? '');
    return JSON.stringify([...described, steady(name), texts]);
  };

  const kindsOf = (element: Element) => {
    const localName = localNameOf(element);
    const has = (name: string) => attributeOf(element, name) !== undefined;
    const kinds = [localName, computedRoleOf(element) ?? attributeOf(element, 'role') ?? ''];
    if (/^h[1-6]$/.test(localName)) kinds.push('heading');
    if (element instanceof HTMLInputElement) kinds.push(`input-${element.type}`);
    if (has('tabindex') || has('contenteditable')) kinds.push('focusable');
    if (has('aria-expanded') || has('popover')) kinds.push('expandable');
    if (has('aria-live')) kinds.push('live');
    if (attributeOf(element, 'draggable') === 'true') kinds.push('draggable');
    if (Element.prototype.getAnimations.call(element).length > 0) kinds.push('animated');
    return new Set(kinds.filter((kind) => kind !== '' && kind !== 'generic' && kind !== 'none'));
  };

  interface Copy {
    readonly tag: string;
    readonly depth: number;
    readonly lines: string[];
  }
  const lines: string[] = [];
  const kinds: Record<string, number> = Object.create(null);
  const components = new Map<string, { copies: Copy[]; kinds: Set<string> }>();

  // A list of what is to be done, not recursion: trees may be deeper than the stack.
  interface Step {
    readonly element: Element;
    readonly depth: number;
    /** The component that made this node, and the nearest one around it. */
    readonly maker: Copy | null;
    readonly nearest: Copy | null;
  }
  const steps: Step[] = [
    { element: document.documentElement, depth: 0, maker: null, nearest: null },
  ];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { element, depth } = step;
    const localName = localNameOf(element);
    if (without.includes(localName)) continue;
    const isComponent = localName.includes('-');
    // Trillium marks what it printed into the page's own tree.
    const maker = attributeOf(element, 'data-tds') === '' ? step.nearest : step.maker;
    let { nearest } = step;
    const description = describe(element, true);
    lines.push(`${depth} ${description}`);
    maker?.lines.push(`${depth - maker.depth} ${description}`);
    if (isComponent) {
      // What its author put in it is not what it is.
      nearest = { tag: localName, depth, lines: [`0 ${describe(element, false)}`] };
      const known = components.get(localName) ?? { copies: [], kinds: new Set() };
      components.set(localName, known);
      known.copies.push(nearest);
    }
    for (const kind of kindsOf(element)) {
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (nearest) components.get(nearest.tag)?.kinds.add(kind);
    }
    const add = (parent: Node, by: Copy | null) => {
      for (const child of [...childNodesOf(parent)].reverse()) {
        if (child instanceof Element) {
          steps.push({ element: child, depth: depth + 1, maker: by, nearest });
        }
      }
    };
    add(element, maker);
    const root = rootOf(element);
    if (root) add(root, isComponent ? nearest : maker);
  }
  return {
    page: lines.join('\n'),
    kinds,
    components: Object.fromEntries(
      [...components].map(([tag, { copies, kinds: own }]) => [
        tag,
        { forms: [...new Set(copies.map((copy) => copy.lines.join('\n')))], kinds: [...own] },
      ]),
    ),
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a visit says of what was tested: the page and its frames of the same origin. */
export async function fingerprint(
  page: Page,
  frames: readonly Frame[] = page.frames(),
): Promise<Required<Pick<Visit, 'fingerprint' | 'kinds' | 'componentPrints'>>> {
  const pages: string[] = [];
  const kinds = new Map<string, number>();
  const components = new Map<string, { forms: Set<string>; kinds: Set<string> }>();
  const main = page.mainFrame();
  for (const frame of frames) {
    // What others put there (advertisements, maps) changes by itself.
    if (frame !== main && !isOfSameOrigin(frame.url(), main.url())) continue;
    const print = await frame.evaluate(readPrint).catch((error: unknown) => {
      // A frame may be gone by now; the page must not.
      if (frame === main) throw error;
    });
    if (!print) continue;
    pages.push(print.page);
    for (const [kind, count] of Object.entries(print.kinds)) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    }
    for (const [tag, own] of Object.entries(print.components)) {
      const component = components.get(tag) ?? { forms: new Set(), kinds: new Set() };
      components.set(tag, component);
      for (const form of own.forms) component.forms.add(hash(form));
      for (const kind of own.kinds) component.kinds.add(kind);
    }
  }
  return {
    fingerprint: hash(JSON.stringify(pages)),
    kinds: Object.fromEntries([...kinds].sort()),
    componentPrints: Object.fromEntries(
      [...components]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([tag, own]): [string, ComponentPrint] => [
          tag,
          { forms: [...own.forms].sort(), kinds: [...own.kinds].sort() },
        ]),
    ),
  };
}

function isOfSameOrigin(url: string, of: string): boolean {
  if (url === 'about:srcdoc' || url === 'about:blank') return true;
  try {
    const [a, b] = [new URL(url), new URL(of)];
    // Of a file the origin is "null".
    return a.protocol === b.protocol && a.host === b.host;
  } catch {
    return false;
  }
}
