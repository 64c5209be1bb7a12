import { createHash } from 'node:crypto';
import { byText } from './order.ts';
import type { Place } from './places.ts';

/** Places that are one element, or one node of a component. */
export interface Group {
  /** What its id is made of: neither role, name, language, theme nor engine is in it. */
  readonly seed: string;
  readonly places: readonly Place[];
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Which places are the same element:
 * - Within a target, frames and path decide (`Places` has seen to that): names and attributes differ from
 *   language to language and theme to theme, and the element stays one.
 * - In a Storybook, a node that a component makes is the same in every copy of the component: its tag and the
 *   way to it from there decide. It is mended once, so it is one finding, seen in many stories.
 * - All other elements are the same in two targets when frames and path are, and role, name and opening tag
 *   are the same in some condition: what a site's template repeats. What only looks alike to a selector,
 *   such as the one image of each page, stays apart.
 * - What is said of a target itself is never the same as what is said of another one.
 *
 * The seed of a group is the least hash of its places: a page that comes to a group of n changes the id in
 * one of n + 1 cases, and nothing else does.
 */
export function groupPlaces(sorted: readonly [string, Place][], isStorybook: boolean): Group[] {
  const groups = new Map<string, { seed: string; places: Place[] }>();
  const templates = new Templates();
  const add = (key: string, seed: string, place: Place) => {
    const group = groups.get(key) ?? { seed, places: [] };
    groups.set(key, group);
    group.places.push(place);
    if (seed < group.seed) group.seed = seed;
  };
  for (const [key, place] of sorted) templates.add(key, place);
  for (const [key, place] of sorted) {
    const inside = isStorybook ? insideOf(place) : null;
    if (inside) add(inside, inside, place);
    else add(templates.find(key), hash(key), place);
  }
  return [...groups.values()].sort((a, b) => byText(a.seed, b.seed));
}

/** A component's tag and the way from it to a node that it makes; `null` for all other elements. */
export function insideOf({ element }: Place): string | null {
  if (!element?.component || element.part === null || element.part === 'authors') return null;
  const way = element.part === 'host' ? '' : (element.inside ?? element.path.at(-1));
  return JSON.stringify([element.component, way]);
}

/** Sets of places that share a path and a look, directly or through others. */
class Templates {
  readonly #parents = new Map<string, string>();
  readonly #firsts = new Map<string, string>();

  add(key: string, { element, looks }: Place) {
    this.#parents.set(key, key);
    if (!element) return;
    for (const look of looks) {
      const known = JSON.stringify([element.frames, element.path, look]);
      const first = this.#firsts.get(known);
      if (first === undefined) this.#firsts.set(known, key);
      else this.#parents.set(this.find(key), this.find(first));
    }
  }

  find(key: string): string {
    let root = key;
    for (let next = this.#parents.get(root); next !== root; next = this.#parents.get(root)) {
      if (next === undefined) return root;
      root = next;
    }
    this.#parents.set(key, root);
    return root;
  }
}
