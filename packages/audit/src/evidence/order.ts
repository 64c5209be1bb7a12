/** As code points are, in every locale: evidence is to be the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** 1.4.3 before 1.4.10; what is no number of a criterion comes after, by its text. */
export function byCriterion(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('.').map(Number)) as [
    number[],
    number[],
  ];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (Number.isNaN(difference)) return byText(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Compares ids by their place in a list; those that are not in it come after, by their text. */
export function byPlaceIn(ids: readonly string[]): (a: string, b: string) => number {
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = (id: string) => places.get(id) ?? ids.length;
  return (a, b) => place(a) - place(b) || byText(a, b);
}
