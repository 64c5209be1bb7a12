/** Every success criterion of WCAG 2.2. 4.1.1, which engines still name, left it with this version. */
const numbers = {
  demanded: `
    1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
    1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
    2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
    3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
    4.1.2 4.1.3`,
  enhanced: `
    1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9
    2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6
    3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9`,
};

const split = (list: string) => list.trim().split(/\s+/);
/** In the order of the recommendation. */
const demanded = split(numbers.demanded);
const enhanced = split(numbers.enhanced);

/** The criteria that a rule is about, and whether level A and AA have no need of it. */
export interface RuleCriteria {
  readonly criteria: readonly string[];
  readonly isAdvice: boolean;
}

/**
 * What an engine's own list of numbers comes to. Those that WCAG 2.2 does not have are left out. A rule
 * for level A or AA is not also one for AAA, where the same fault fails the stricter criterion as well.
 */
export function criteriaOf(named: Iterable<string>): RuleCriteria {
  const all = new Set(named);
  const first = demanded.filter((number) => all.has(number));
  return first.length > 0
    ? { criteria: first, isAdvice: false }
    : { criteria: enhanced.filter((number) => all.has(number)), isAdvice: true };
}

/** The number in a tag of axe: `wcag1412` is 1.4.12. */
export const numberOfTag = (tag: string) => tag.replace(/^wcag(\d)(\d)(\d+)$/, '$1.$2.$3');
