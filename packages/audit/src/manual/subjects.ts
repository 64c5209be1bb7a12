import { createHash } from 'node:crypto';
import { byText } from '../evidence/order.ts';
import type { Visit } from '../evidence/visit.ts';
import type { Target } from '../plan/target.ts';

/** What people are asked about: a component, or a page. */
export interface Subject {
  /** A component's tag, or a target's id. */
  readonly id: string;
  readonly kind: 'component' | 'page';
  /** Kinds of things in it, as `fingerprint.ts` counts them. */
  readonly kinds: readonly string[];
  /** Of what an answer would be about; `null` when no visit says it, so that nothing can be answered. */
  readonly fingerprint: string | null;
}

/** What one target showed in the first condition it was audited in. */
type Shown = Pick<
  Visit,
  'condition' | 'fingerprint' | 'kinds' | 'components' | 'componentPrints' | 'elements'
>;

/**
 * Gathers, while visits go by, what people are to be asked about. In a Storybook that is each component,
 * and each story that shows none; elsewhere each page in each of its states.
 */
export class Subjects {
  readonly #shown = new Map<string, Shown>();
  readonly #byCondition: (a: string, b: string) => number;

  constructor(byCondition: (a: string, b: string) => number) {
    this.#byCondition = byCondition;
  }

  add(visit: Visit) {
    const known = this.#shown.get(visit.target);
    if (known && this.#byCondition(known.condition, visit.condition) <= 0) return;
    const { condition, fingerprint, kinds, components, componentPrints, elements } = visit;
    // With kinds, elements add nothing: they need not be kept.
    const shown = { condition, fingerprint, kinds, components, componentPrints };
    this.#shown.set(visit.target, { ...shown, elements: kinds ? [] : elements });
  }

  toSubjects(targets: readonly Target[]): Subject[] {
    const pages: Subject[] = [];
    const components = new Map<string, { kinds: Set<string>; prints: Set<string> }>();
    for (const { id, kind } of targets) {
      const shown = this.#shown.get(id);
      if (!shown) continue;
      const tags = Object.keys(shown.components);
      if (kind !== 'story' || tags.length === 0) {
        const kinds = [...new Set(kindsOf(shown))].sort(byText);
        pages.push({ id, kind: 'page', kinds, fingerprint: shown.fingerprint ?? null });
        continue;
      }
      for (const tag of tags) {
        const component = components.get(tag) ?? { kinds: new Set(), prints: new Set() };
        components.set(tag, component);
        const print = shown.componentPrints?.[tag];
        for (const kind of print?.kinds ?? kindsOf(shown, tag)) component.kinds.add(kind);
        // Where a component was not read by itself, its answers are about the whole story.
        for (const form of print?.forms ?? [shown.fingerprint ?? '']) {
          if (form) component.prints.add(form);
        }
      }
    }
    const ofComponents = [...components].map(
      ([id, { kinds, prints }]): Subject => ({
        id,
        kind: 'component',
        kinds: [...kinds].sort(byText),
        fingerprint: prints.size > 0 ? hash([...prints].sort(byText)) : null,
      }),
    );
    return [...ofComponents, ...pages].sort((a, b) => byText(a.id, b.id));
  }
}

function kindsOf({ kinds, elements }: Shown, tag?: string): string[] {
  if (kinds && tag === undefined) return Object.keys(kinds);
  return elements
    .filter(({ component }) => tag === undefined || component === tag)
    .flatMap(({ role, html }) => [role, /^<([a-z0-9]+)/.exec(html)?.[1] ?? ''])
    .filter((kind) => kind !== '');
}

const hash = (prints: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(prints)).digest('hex').slice(0, 16);
