import { expect } from '@open-wc/testing/pure';
import { accessible } from './browser.js';
import { press } from './keys.js';
import { mount, place, settled } from './mount.js';

/** What is so after keys were pressed; what is not named is not looked at. */
export interface After {
  /** Role and name of what has the focus, as assistive technology is told. */
  focus?: string;
  /** Its value and states. */
  value?: string | number;
  checked?: boolean | 'mixed';
  expanded?: boolean;
  /** What the form would submit: `name=value&…`. */
  answers?: string;
  /** What the form has submitted; `null` when it was not sent. */
  sent?: string | null;
  /** Which part of the page a link led to. */
  address?: string;
}

/** Keys pressed from the button before the control, and what that does. */
export type Walk = readonly [does: string, keys: string, after: After, source?: string];

/** The keyboard of a control in one state. */
export interface Keyboard {
  control: string;
  state: string;
  html: string;
  /** The pattern of the APG or the part of HTML which says that it works so. */
  source: string;
  direction?: 'rtl';
  /** What Tab stops at, one after the other; Shift+Tab the other way round. */
  stops: readonly string[];
  /** What Shift+Tab stops at, where it is not the same backwards. */
  stopsBack?: readonly string[];
  walks?: readonly Walk[];
  /** What a person did before, of which there is no attribute. */
  before?(root: HTMLElement): Promise<void>;
}

let sent: string | null = null;

const answersOf = (form: HTMLFormElement): string =>
  [...new FormData(form)]
    .map(([name, value]) => `${name}=${value instanceof File ? value.name : value}`)
    .join('&');

/** Puts a control on the page in a form, between two buttons, and goes to the first one. */
export async function begin({ html, direction, before }: Keyboard): Promise<void> {
  sent = null;
  document.documentElement.dir = direction ?? 'ltr';
  const around = `<button type="button">Before</button>${html}<button>After</button>`;
  const hasForm = /<form|<tds-search/.test(html);
  await mount(hasForm ? `<div>${around}</div>` : `<form action="#sent">${around}</form>`);
  place().addEventListener('submit', (event) => {
    if (!event.defaultPrevented) sent = answersOf(event.target as HTMLFormElement);
    event.preventDefault();
  });
  await before?.(place());
  await settled(place());
  place().querySelector('button')?.focus();
}

/** Role and name of what has the focus. */
export async function focus(): Promise<string> {
  const { role, name } = await accessible(document.activeElement ?? document.body);
  return name ? `${role} ${name}` : role;
}

export async function walk([, keys, after]: Walk): Promise<void> {
  await press(...keys.split(' '));
  await settled(place());
  const { role, name, value, checked, expanded } = await accessible(
    document.activeElement ?? document.body,
  );
  const form = place().querySelector('form');
  const now = {
    focus: name ? `${role} ${name}` : role,
    value,
    checked,
    expanded,
    answers: form && answersOf(form),
    sent,
    address: location.hash,
  };
  expect(now).to.include(after);
}

/** The stops of a key from where the focus is to the button at the other end. */
export async function stopsOf(key: string, end: string): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await press(key);
    const stop = await focus();
    if (stop === `button ${end}` || stops.length > 20) return stops;
    stops.push(stop);
  }
}
