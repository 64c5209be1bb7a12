import { warn } from '../warn.js';

/** What limits a number, as the attributes of the same names. */
export interface LimitAttributes {
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | undefined;
}

/** The numbers that limit another. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  /** 0 where any number between the limits will do. */
  readonly step: number;
}

/** A number as HTML's attributes write it; without one, the other. */
const numberOf = (given: string | number | undefined, other: number): number => {
  const value = Number(String(given ?? '').trim() || Number.NaN);
  return Number.isFinite(value) ? value : other;
};

/** Reads what limits a number. As in HTML, what is no number limits nothing. */
export function limitsOf({ min, max, step }: LimitAttributes, usualMost: number): Limits {
  const steps = numberOf(step, 1);
  return {
    least: numberOf(min, 0),
    most: numberOf(max, usualMost),
    step: step === 'any' ? 0 : steps > 0 ? steps : 1,
  };
}

/** Warns of limits that no number meets, in development builds only. */
export function checkLimits(element: Element & LimitAttributes, usualMost: number): void {
  if (!__DEV__) return;
  const { min, max, step } = element;
  const { least, most } = limitsOf(element, usualMost);
  const isNumber = (given: string | number | undefined) =>
    given === undefined || !Number.isNaN(numberOf(given, Number.NaN));
  const isStep = step === 'any' || (isNumber(step) && numberOf(step, 1) > 0);
  if (isNumber(min) && isNumber(max) && isStep && least <= most) return;
  warn(
    element,
    'limits-invalid',
    'needs numbers in min, max and step, as 0.5, with min not above max and step above 0.',
  );
}
