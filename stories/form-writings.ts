import type { Language } from '../packages/components/src/index.ts';
import { searchTexts } from '../packages/components/src/strings/search-texts.ts';
import { addressField } from './address-writings.ts';
import * as choices from './choice-writings.ts';
import * as dates from './date-writings.ts';
import { element, escapeText } from './markup.ts';
import { repeater } from './repeater-writings.ts';
import type { Says, Writings } from './writings.ts';
import * as fields from './writings.ts';

export const search: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-search', attributes, content),
  own: ({ label, action, name, value, 'button-label': send, content, ...host }, language) => {
    const { search: words } = searchTexts[language];
    const list = content && 'search-words';
    const type = content || host.lookup ? 'text' : 'search';
    return element(
      'tds-search',
      host,
      element(
        'form',
        { role: 'search', 'aria-label': label, action },
        element('label', { for: 'search' }, escapeText(label ?? words)),
        element('input', { type, id: 'search', name: name ?? 'q', value, list }),
        element('button', {}, escapeText(send ?? words)),
      ),
      content?.replace('<datalist', `<datalist id="${list}"`),
    );
  },
};

/** Questions of several kinds: each says by `kind` how it is written, where it is no text field. */
export const questions = (
  way: keyof Writings,
  all: readonly Says[],
  language: Language,
): string[] => {
  const named: Readonly<Record<string, unknown>> = {
    ...fields,
    ...choices,
    ...dates,
    addressField,
    fieldset,
    repeater,
  };
  return all.map(({ kind = 'textField', ...says }) =>
    (named[kind] as Writings)[way](says, language),
  );
};

export const fieldset: Writings = {
  attributes: ({ content, fields: asked, ...attributes }, language) =>
    element('tds-fieldset', attributes, content, ...questions('attributes', asked, language)),
  own: (
    { content, fields: asked, label, name, disabled, 'label-heading': heading, ...host },
    language,
  ) => {
    const text = escapeText(label);
    const legend = element('legend', {}, heading ? element('h1', {}, text) : text);
    return element(
      'tds-fieldset',
      host,
      content,
      element('fieldset', { name, disabled }, legend, ...questions('own', asked, language)),
    );
  },
};

/** The form is the author's in either way of writing: one way is shown. */
export const form: Writings = {
  attributes: ({ title, email, size, options, send, summary }, language) =>
    element(
      'tds-form',
      {},
      element(
        'form',
        { method: 'post', action: '#sent' },
        summary && element('tds-error-summary', {}),
        element('h1', {}, escapeText(title)),
        fields.textField.attributes(email, language),
        choices.radios.attributes({ ...size, options }, language),
        fields.button.attributes(send, language),
      ),
    ),
  own: () => '',
};
