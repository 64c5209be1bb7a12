import { type Language, strings } from '../packages/components/src/index.ts';
import { errorSummaryTexts } from '../packages/components/src/strings/error-summary-texts.ts';
import { languageToggleTexts } from '../packages/components/src/strings/language-toggle-texts.ts';
import { skipLinkTexts } from '../packages/components/src/strings/skip-link-texts.ts';
import { timeTexts } from '../packages/components/src/strings/time-texts.ts';
import { type Attributes, element, escapeText, verbatim } from './markup.ts';

/**
 * What a story says: attributes of its element in one language, and whatever the component takes
 * beside attributes (`content`, `options`, `fields`).
 */
// biome-ignore lint/suspicious/noExplicitAny: each component takes its own, and Storybook checks none.
export type Says = Readonly<Record<string, any>>;

/** The two ways of writing a component. An empty text means that this way there is none. */
export interface Writings {
  attributes(says: Says, language: Language): string;
  own(says: Says, language: Language): string;
}

/** The attributes that an author's own control has in place of the host. */
const CONTROL = new Set(
  (
    'name type value autocomplete inputmode pattern min max step minlength maxlength required ' +
    'disabled readonly spellcheck autocapitalize rows href form formaction accept multiple capture'
  ).split(' '),
);

export const split = (attributes: Attributes): { control: Attributes; host: Attributes } => {
  const entries = Object.entries(attributes);
  return {
    control: Object.fromEntries(entries.filter(([name]) => CONTROL.has(name))),
    host: Object.fromEntries(entries.filter(([name]) => !CONTROL.has(name))),
  };
};

export const question = ({ label, required, optional }: Says, language: Language): string => {
  const { required: must, optional: may } = strings[language];
  const mark = required ? must : optional ? may : '';
  return `${escapeText(label)}${mark && ` <span>${mark}</span>`}`;
};

export const button: Writings = {
  attributes: ({ content, ...attributes }) => (content ? '' : element('tds-button', attributes)),
  own: ({ label, content, ...attributes }) => {
    const { control, host } = split(attributes);
    const text = content ?? escapeText(label);
    const { href, disabled } = control;
    if (!href) return element('tds-button', host, element('button', control, text));
    // A link has no `disabled`: it is one that leads nowhere.
    const link = disabled ? { role: 'link', 'aria-disabled': 'true' } : { href };
    return element('tds-button', host, element('a', link, text));
  },
};

/** A component that is written like a text field. */
const likeTextField = (tag: string, type?: string): Writings => ({
  attributes: ({ content, ...attributes }) => element(tag, attributes, content),
  own: ({ label, optional, content, 'label-heading': heading, ...attributes }, language) => {
    const { control, host } = split(attributes);
    const id = heading && control.name;
    const text = question({ label, optional, required: control.required }, language);
    const native = element('label', { for: id }, text);
    return element(
      tag,
      // What the buttons of a quantity are called stands on the element.
      tag === 'tds-quantity' ? { ...host, step: control.step } : host,
      heading ? element('h1', { slot: 'label' }, native) : native,
      content,
      element('input', { id, type, ...control }),
    );
  },
});

export const textField = likeTextField('tds-text-field');
export const codeField = likeTextField('tds-code-field');
export const moneyField = likeTextField('tds-money-field');
export const passwordField = likeTextField('tds-password-field', 'password');
export const quantity = likeTextField('tds-quantity');
export const range = likeTextField('tds-range', 'range');
export const phoneField = likeTextField('tds-phone-field');

export const fileUpload: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-file-upload', attributes, content),
  own: ({ label, optional, content, 'label-heading': heading, ...attributes }, language) => {
    const { control, host } = split(attributes);
    const id = heading && control.name;
    const text = question({ label, optional, required: control.required }, language);
    const native = element('label', { for: id }, text);
    // What the limits are said from stands on the host, too.
    const { accept, multiple } = control;
    return element(
      'tds-file-upload',
      { accept, multiple, ...host },
      heading ? element('h1', { slot: 'label' }, native) : native,
      content,
      element('input', { type: 'file', id, ...control }),
    );
  },
};

const TIME_PARTS = ['hour', 'minute', 'period'] as const;

export const timeField: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-time-field', attributes, content),
  own: ({ label, required, optional, disabled, name, content, ...host }, language) => {
    const texts = timeTexts[language];
    const { period, beforeNoon, afterNoon } = texts;
    const { choose } = strings[language];
    const cycle = host['hour-cycle'] ?? (language === 'fr' ? 'h23' : 'h12');
    const [hours, minutes] = String(host.value ?? '').split(':');
    const isAfternoon = Number(hours) >= 12;
    const given: Says = {
      hour: host.hour ?? (hours && (cycle === 'h12' ? Number(hours) % 12 || 12 : hours)),
      minute: host.minute ?? minutes,
      period: host.period ?? (hours && (isAfternoon ? 'pm' : 'am')),
    };
    const part = (slot: 'hour' | 'minute') => {
      const id = `${name}-${slot}`;
      const must = slot === 'hour' ? { required } : { 'aria-required': required && 'true' };
      const attributes = { slot, id, name: id, inputmode: 'numeric', value: given[slot], ...must };
      return [
        element('label', { slot: `${slot}-label`, for: id }, escapeText(texts[slot])),
        element('input', { ...attributes, disabled }),
      ];
    };
    const half = (value: string, text: string) =>
      element('option', { value, selected: given.period === value }, escapeText(text));
    const id = `${name}-period`;
    const list = [
      element('label', { slot: 'period-label', for: id }, escapeText(period)),
      element(
        'select',
        { slot: 'period', id, name: id, 'aria-required': required && 'true', disabled },
        half('', choose),
        half('am', beforeNoon),
        half('pm', afterNoon),
      ),
    ];
    const attributes = Object.fromEntries(
      Object.entries(host).filter(
        ([key]) => key !== 'value' && !TIME_PARTS.some((slot) => slot === key),
      ),
    );
    return element(
      'tds-time-field',
      { name, required, ...attributes },
      element(
        host['label-heading'] ? 'h1' : 'p',
        { slot: 'label' },
        question({ label, required, optional }, language),
      ),
      content,
      ...part('hour'),
      ...part('minute'),
      ...(cycle === 'h12' ? list : []),
    );
  },
};

export const textArea: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-text-area', attributes, content),
  own: ({ label, optional, content, 'label-heading': heading, ...attributes }, language) => {
    const { control, host } = split(attributes);
    const { value = '', ...native } = control;
    const id = heading && control.name;
    const text = question({ label, optional, required: control.required }, language);
    const own = element('label', { for: id }, text);
    return element(
      'tds-text-area',
      host,
      heading ? element('h1', { slot: 'label' }, own) : own,
      content,
      element('textarea', { id, ...native }, verbatim(value)),
    );
  },
};

export const alert: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-alert', attributes, content),
  own: ({ heading, 'heading-level': level, content, ...host }) => {
    const own = heading && element(`h${level ?? 2}`, { slot: 'heading' }, escapeText(heading));
    return element('tds-alert', host, own, content);
  },
};

export const errorSummary: Writings = {
  attributes: ({ fields, ...attributes }) => element('tds-error-summary', attributes),
  own: ({ fields, heading, 'heading-level': level, ...host }, language) => {
    const items = fields.map(({ name, control = name, error }: Says) =>
      element('li', {}, element('a', { href: `#${control}` }, escapeText(error))),
    );
    const title = heading ?? errorSummaryTexts[language].errorSummaryHeading;
    return element(
      'tds-error-summary',
      host,
      element(`h${level ?? 2}`, {}, escapeText(title)),
      element('ul', {}, ...items),
    );
  },
};

export const header: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-header', attributes, content),
  own: ({ content, ...attributes }) => {
    const { 'home-href': home, 'home-label': label, 'service-href': href } = attributes;
    const { 'service-name': service } = attributes;
    const link = (slot: string, to: unknown, text: unknown) =>
      element(to ? 'a' : 'span', { slot, href: to }, escapeText(text));
    return element(
      'tds-header',
      {},
      link('logo', home, label ?? 'Ontario'),
      content,
      service && link('service', href, service),
    );
  },
};

export const footer: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-footer', attributes, content),
  own: ({ content, copyright }) => {
    const own = copyright && element('p', { slot: 'copyright' }, escapeText(copyright));
    return element('tds-footer', {}, content, own);
  },
};

export const skipLink: Writings = {
  attributes: ({ page, more, ...attributes }) => element('tds-skip-link', attributes),
  own: ({ label, href = '#main' }, language) =>
    element(
      'tds-skip-link',
      {},
      element('a', { href }, escapeText(label ?? skipLinkTexts[language].skipLink)),
    ),
};

export const languageToggle: Writings = {
  attributes: ({ name, ...attributes }) => (name ? '' : element('tds-language-toggle', attributes)),
  own: ({ href, name }, language) => {
    const { otherLanguage, otherLanguageTag: lang } = languageToggleTexts[language];
    const control = name
      ? element('button', { name, value: lang, lang }, otherLanguage)
      : element('a', { href, lang, hreflang: lang }, otherLanguage);
    return element('tds-language-toggle', {}, control);
  },
};
