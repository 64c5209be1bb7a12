import { version } from 'react';
import type { LightElement } from '../light/light-element.js';
import type { Attributes } from '../light/part.js';

/** What React is given for an element. */
export type ReactProps = Record<string, unknown>;

/** HTML's names that React spells otherwise. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  autocapitalize: 'autoCapitalize',
  autocomplete: 'autoComplete',
  colspan: 'colSpan',
  datetime: 'dateTime',
  enctype: 'encType',
  enterkeyhint: 'enterKeyHint',
  formaction: 'formAction',
  formenctype: 'formEncType',
  formmethod: 'formMethod',
  formnovalidate: 'formNoValidate',
  formtarget: 'formTarget',
  hreflang: 'hrefLang',
  inputmode: 'inputMode',
  maxlength: 'maxLength',
  minlength: 'minLength',
  novalidate: 'noValidate',
  readonly: 'readOnly',
  rowspan: 'rowSpan',
  spellcheck: 'spellCheck',
  tabindex: 'tabIndex',
};

/** Of these the attribute is only the default, which React has names of its own for. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  input: { value: 'defaultValue', checked: 'defaultChecked' },
  select: { value: 'defaultValue' },
  textarea: { value: 'defaultValue' },
};

// React 18 would write `true` on a custom element as the text "true".
const YES = Number.parseInt(version, 10) < 19 ? '' : true;

/** What an attribute of a native element is called in React. */
const reactName = (tag: string, name: string): string =>
  DEFAULTS[tag]?.[name] ?? REACT_NAMES[name] ?? name;

/** Whether an attribute with this value is printed. */
const isPrinted = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false;

/** Attributes of a native element as React takes them; `undefined` for those that are not printed. */
export function nativeProps(tag: string, attributes: Attributes = {}): ReactProps {
  const props: ReactProps = {};
  for (const [name, value] of Object.entries(attributes)) {
    props[reactName(tag, name)] = isPrinted(value) ? value : undefined;
  }
  return props;
}

/** Attributes of a custom element: React writes them under the names that they have in HTML. */
export function customProps(attributes: Readonly<ReactProps> = {}): ReactProps {
  const props: ReactProps = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (isPrinted(value)) props[name] = value === true ? YES : value;
  }
  return props;
}

/** The attributes of a component, property to attribute, in the order of its class. */
export function attributesOf(type: typeof LightElement): ReadonlyMap<string, string> {
  return new Map([...type.attributes].map(([name, { property }]) => [property, name]));
}

const camelCase = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());

/**
 * Whether an attribute stands on the host in React. Where the property has another name, the host's
 * member of the attribute's name is something else (`value` is live, `form` is an element), and
 * React 19 would set that. The native nodes carry these attributes.
 */
export const onHost = (property: string, attribute: string): boolean =>
  camelCase(attribute) === property;
