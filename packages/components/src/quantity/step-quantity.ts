import type { Limits } from '../field/limits.js';

/** As exact as a quantity is read and written. */
const rounded = (value: number): number => Number(value.toFixed(2));

/** The number of steps between the least and a number, which need not be whole. */
const stepsTo = (value: number, { least, step }: Limits): number =>
  Number(((value - least) / step).toFixed(6));

/** Whether a number is one that the steps lead to. */
export const isOnStep = (value: number, limits: Limits): boolean =>
  !limits.step || Number.isInteger(stepsTo(value, limits));

/** The greatest number that the steps lead to. */
export function greatest(limits: Limits): number {
  const { least, most, step } = limits;
  if (!step || !Number.isFinite(most)) return most;
  return rounded(least + Math.floor(stepsTo(most, limits)) * step);
}

/** The next number up or down that will do; from none, the first one. */
export function nextQuantity(now: number | undefined, by: 1 | -1, given: Limits): number {
  const limits = { ...given, step: given.step || 1 };
  const { least, step } = limits;
  const from = stepsTo(now ?? 0, limits);
  // A number between two steps goes to the nearer end of them.
  const steps = by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1;
  const next = given.step ? least + steps * step : (now ?? 0) + by;
  return rounded(Math.max(least, Math.min(greatest(given), next)));
}
