import type { Language } from '../language.js';
import type { Strings } from '../strings/strings.js';

/** `true` prints an empty attribute; `false`, `null`, `undefined` print none. */
export type AttributeValue = string | number | boolean | null | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Left out of a list: lets `condition && part` stand in one. */
export type Nothing = false | '' | null | undefined;

/** An element or a text inside a part that we print. */
export type Child =
  | string
  | Nothing
  | {
      readonly tag: string;
      readonly attributes?: Attributes;
      readonly children?: readonly Child[];
    };

/** One native node of a component's light DOM: a direct child of the host with a slot of its own. */
export interface Part {
  readonly slot: string;
  readonly tag: string;
  /** Set always, on an author's node too. `aria-describedby` keeps the author's tokens. */
  readonly own?: Attributes;
  /** Set on an author's node only where the author set none. */
  readonly soft?: Attributes;
  /** The content of a node that we print; an author's content is never touched. */
  readonly children?: readonly Child[];
  /**
   * Tags of the author's children that stand inside the node, behind `children`, which are elements
   * then; `*` stands for all. Those with a slot stay where they are.
   */
  readonly wraps?: readonly string[];
  /** Of a `<select>`: the value of the option to begin with, where the author chose none. */
  readonly chosen?: string | undefined;
}

/** What `light()` returns: attributes for the host and the parts in document order. */
export interface Light {
  readonly host?: Attributes;
  readonly parts: readonly (Part | Nothing)[];
}

/** The texts of a component by language. */
export type Texts = Readonly<Record<Language, object>>;

/** What a printer knows and properties do not; `Own` are the component's own texts. */
export interface LightContext<Own = object> {
  /** Unique in its tree; ids of the parts begin with it. */
  readonly id: string;
  /** The texts that most components need, in the language of the page. */
  readonly strings: Strings;
  /** The component's own (`static texts`), in the same language. */
  readonly texts: Own;
  /** The author's own node in a slot, if there is one. */
  author(slot: string): { readonly tag: string; readonly id: string } | undefined;
  /** The properties of the nearest group (`static group`), if there is one. */
  readonly group?: GroupProperties | undefined;
}

/** What a group passes down to its options. */
export interface GroupProperties {
  readonly name?: string | undefined;
  readonly formId?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly required?: boolean | undefined;
}

/** Marks a light node that we printed (empty), or names the attributes we added to an author's. */
export const MARK = 'data-tds';

/** Parts that get an id of their own: the base id, a hyphen and the slot's name. */
export const PARTS_WITH_ID = [
  'label',
  'hint',
  'error',
  'heading',
  'statement',
  'status',
  'hour',
  'line1',
  'year',
  'start-year',
  'limit',
  'requirements',
  'toggle',
  'decrease',
  'increase',
  'ticks',
  'least',
  'most',
  'select-all',
  'list',
  'input',
] as const;

export type PartWithId = (typeof PARTS_WITH_ID)[number];

/** Attributes that hold several ids, where the author's ids and ours stand side by side. */
export const ID_LISTS: ReadonlySet<string> = new Set(['aria-describedby']);

/** A text as an id: whatever is not safe in a selector or a list of ids becomes a hyphen. */
export const idFrom = (text: string): string => text.trim().replace(/[^\w\u0080-\uffff-]+/g, '-');

/** The tag of a heading; of a level that there is none of, that of level 2. */
export const headingTag = (level: string | undefined): string =>
  `h${/^[1-6]$/.test(level ?? '') ? level : 2}`;

/** The first of `base`, `base-2`, `base-3` … that is free, together with the ids of these parts. */
export function uniqueId(
  base: string,
  parts: readonly PartWithId[],
  taken: (id: string) => boolean,
): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken(id) && !parts.some((slot) => taken(`${id}-${slot}`))) return id;
  }
}

/** The id of a part: the author's, else ours. */
export const partId = (context: LightContext, slot: string): string =>
  context.author(slot)?.id || `${context.id}-${slot}`;

/** Joins ids for `aria-describedby` and the like; `undefined` when none is left. */
export const idList = (...ids: readonly (string | Nothing)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;

/** Adds our ids to an author's list and drops those of ours that no longer apply. */
export function mergeIdList(
  current: string | null,
  ours: string | undefined,
  id: string,
  slot?: string,
): string {
  const own = new Set(PARTS_WITH_ID.map((part) => `${id}-${part}`));
  // Of several controls, each may have an error of its own.
  if (slot) own.add(`${id}-${slot}-error`);
  const kept = (current ?? '').split(/\s+/).filter((token) => token && !own.has(token));
  return [...new Set([...kept, ...(ours ? ours.split(' ') : [])])].join(' ');
}
