/** The index of the first number of a sorted list that is not less than `low`. */
export function firstFrom(numbers: readonly number[], low: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) < low) from = middle + 1;
    else to = middle;
  }
  return from;
}
