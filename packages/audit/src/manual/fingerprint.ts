import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
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

  const describe = (element: Element) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => told.test(name) || references.test(name))
      .map(({ name, value }) => `${name}=${references.test(name) ? '' : steady(value)}`)
      .sort();
    // Where it leads is not what was tested; that it leads somewhere is.
    if (element.hasAttribute('href')) attributes.push('href');
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return JSON.stringify([
      element.localName,
      element.computedRole ?? '',
      steady(element.computedName ?? ''),
      ...attributes,
      texts.map(({ data }: Node & { data?: string }) => steady(data ?? '')).filter(Boolean),
    ]);
  };

  const kindsOf = (element: Element) => {
    const { localName } = element;
    const kinds = [localName, element.computedRole ?? element.getAttribute('role') ?? ''];
    if (/^h[1-6]$/.test(localName)) kinds.push('heading');
    if (localName === 'input') kinds.push(`input-${(element as HTMLInputElement).type}`);
    if (element.hasAttribute('tabindex') || element.hasAttribute('contenteditable')) {
      kinds.push('focusable');
    }
    if (element.hasAttribute('aria-expanded') || element.hasAttribute('popover')) {
      kinds.push('expandable');
    }
    if (element.hasAttribute('aria-live')) kinds.push('live');
    if (element.getAttribute('draggable') === 'true') kinds.push('draggable');
    if (element.getAnimations?.().length) kinds.push('animated');
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
    const { depth } = step;
    const element = window.tdsAudit?.plain(step.element) ?? step.element;
    if (without.includes(element.localName)) continue;
    // Trillium marks what it printed into the page's own tree.
    const maker = element.getAttribute('data-tds') === '' ? step.nearest : step.maker;
    let { nearest } = step;
    const description = describe(element);
    lines.push(`${depth} ${description}`);
    maker?.lines.push(`${depth - maker.depth} ${description}`);
    if (element.localName.includes('-')) {
      nearest = { tag: element.localName, depth, lines: [`0 ${description}`] };
      const known = components.get(nearest.tag) ?? { copies: [], kinds: new Set() };
      components.set(nearest.tag, known);
      known.copies.push(nearest);
    }
    for (const kind of kindsOf(element)) {
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (nearest) components.get(nearest.tag)?.kinds.add(kind);
    }
    const root = rootOf(step.element);
    const own = root && element.localName.includes('-') ? nearest : maker;
    const add = (parent: ParentNode, by: Copy | null) => {
      const children = [...parent.children].reverse();
      for (const child of children) {
        steps.push({ element: child, depth: depth + 1, maker: by, nearest });
      }
    };
    add(element, maker);
    if (root) add(root, own);
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
): Promise<Required<Pick<Visit, 'fingerprint' | 'kinds' | 'componentPrints'>>> {
  const pages: string[] = [];
  const kinds = new Map<string, number>();
  const components = new Map<string, { forms: Set<string>; kinds: Set<string> }>();
  const main = page.mainFrame();
  for (const frame of page.frames()) {
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
