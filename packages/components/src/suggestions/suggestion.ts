import { fold } from './fold.js';

/** An option to suggest. */
export interface ComboboxOption {
  /** What is submitted. */
  readonly value: string;
  /** What is shown. Default: the value. */
  readonly label?: string | undefined;
  /** Other words that find it, as "PQ" for Quebec. */
  readonly terms?: string | undefined;
  /** The group that it is shown in. */
  readonly group?: string | undefined;
  /** Is shown and can't be chosen. */
  readonly disabled?: boolean | undefined;
}

/** An option that can be looked for. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
  readonly group: string;
  readonly isDisabled: boolean;
  /** The label as it is compared, after a space, so that each word has one before it. */
  readonly folded: string;
  /** Other words that find it, in the same way; empty when there are none. */
  readonly terms: string;
  /** The native option, where there is one. */
  readonly native?: HTMLOptionElement | undefined;
}

const spaced = (text: string): string => ` ${fold(text)}`;

/** Other words, and the label as it is typed without its apostrophes: "St Johns". */
function termsOf(label: string, terms: string | undefined): string {
  const joined = /['’]/.test(label) ? spaced(label.replace(/['’]/g, '')) : '';
  return (terms ? spaced(terms) : '') + joined;
}

/** What the page's own search found, made ready to be looked for. */
export function suggestionOf(option: ComboboxOption): Suggestion {
  const value = String(option.value ?? '');
  const label = String(option.label ?? value);
  return {
    value,
    label,
    group: option.group ?? '',
    isDisabled: !!option.disabled,
    folded: spaced(label),
    terms: termsOf(label, option.terms),
  };
}

/** A native option that can be suggested: an empty value is no answer. */
export function suggestionOfNative(native: HTMLOptionElement): Suggestion | undefined {
  const { value } = native;
  if (value === '' || native.hidden) return undefined;
  const parent = native.parentElement as HTMLElement;
  const group = parent.localName === 'optgroup' ? (parent as HTMLOptGroupElement) : undefined;
  if (group?.hidden) return undefined;
  const label = native.label || value;
  return {
    value,
    label,
    group: group?.label ?? '',
    isDisabled: native.disabled || !!group?.disabled,
    folded: spaced(label),
    terms: termsOf(label, native.getAttribute('data-terms') ?? undefined),
    native,
  };
}
