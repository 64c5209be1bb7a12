import { type Language, strings } from '../packages/components/src/index.ts';
import { radios, select } from './choice-writings.ts';
import { dateField } from './date-writings.ts';
import { element, escapeText } from './markup.ts';
import { button, type Says, textField, type Writings } from './writings.ts';

export const search: Writings = {
  attributes: (says) => element('tds-search', says),
  own: ({ label, action, name, value, 'button-label': send, ...host }, language) => {
    const { search: words } = strings[language];
    return element(
      'tds-search',
      host,
      element(
        'form',
        { role: 'search', action },
        element('label', { for: 'search' }, escapeText(label ?? words)),
        element('input', { type: 'search', id: 'search', name: name ?? 'q', value }),
        element('button', {}, escapeText(send ?? words)),
      ),
    );
  },
};

const NAMED: Readonly<Record<string, Writings>> = { textField, select, dateField, radios };

/** Questions of several kinds: each says by `kind` how it is written, where it is no text field. */
const questions = (way: keyof Writings, all: readonly Says[], language: Language): string[] =>
  all.map(({ kind = 'textField', ...says }) => NAMED[kind]?.[way](says, language) ?? '');

export const fieldset: Writings = {
  attributes: ({ content, fields, ...attributes }, language) =>
    element('tds-fieldset', attributes, content, ...questions('attributes', fields, language)),
  own: (
    { content, fields, label, name, disabled, 'label-heading': heading, ...host },
    language,
  ) => {
    const text = escapeText(label);
    const legend = element('legend', {}, heading ? element('h1', {}, text) : text);
    return element(
      'tds-fieldset',
      host,
      content,
      element('fieldset', { name, disabled }, legend, ...questions('own', fields, language)),
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
        textField.attributes(email, language),
        radios.attributes({ ...size, options }, language),
        button.attributes(send, language),
      ),
    ),
  own: () => '',
};
