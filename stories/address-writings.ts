import { strings } from '../packages/components/src/index.ts';
import { addressTexts } from '../packages/components/src/strings/address-texts.ts';
import { provinceTexts } from '../packages/components/src/strings/province-texts.ts';
import { type Attributes, element, escapeText } from './markup.ts';
import type { Says, Writings } from './writings.ts';

const PARTS = ['unit', 'line1', 'line2', 'city', 'province', 'postal-code'];
const MAY_BE_EMPTY = ['unit', 'line2'];
const TOKENS: Readonly<Record<string, string>> = {
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  province: 'address-level1',
  'postal-code': 'postal-code',
};

/** A Canadian address: of your own, every control and its label is written out. */
export const addressField: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-address-field', attributes, content),
  own: (
    { label, content, name, required, optional, disabled, autocomplete, ...says },
    language,
  ) => {
    const texts = { ...strings[language], ...addressTexts[language] };
    const words: Says = { ...texts, 'postal-code': texts.postalCode };
    const without = String(says.without ?? '').split(' ');
    const part = (slot: string) => {
      const id = `${name}-${slot}`;
      const mayBeEmpty = MAY_BE_EMPTY.includes(slot);
      const mark = mayBeEmpty && !optional ? ` <span>${texts.optional}</span>` : '';
      const token = TOKENS[slot] && [autocomplete, TOKENS[slot]].filter(Boolean).join(' ');
      const attributes: Attributes = {
        slot,
        id,
        name: id,
        required: required && !mayBeEmpty,
        disabled,
        autocomplete: token,
      };
      const options = [
        element('option', { value: '' }, texts.choose),
        ...Object.entries(provinceTexts[language]).map(([value, text]) =>
          element('option', { value, selected: value === says[slot] }, text),
        ),
      ];
      return [
        element('label', { slot: `${slot}-label`, for: id }, `${escapeText(words[slot])}${mark}`),
        slot === 'province'
          ? element('select', attributes, ...options)
          : element('input', { ...attributes, value: says[slot] }),
      ];
    };
    const isWritten = (key: string) => PARTS.includes(key);
    const host = Object.fromEntries(Object.entries(says).filter(([key]) => !isWritten(key)));
    const mark = required ? texts.required : optional ? texts.optional : '';
    return element(
      'tds-address-field',
      { name, required, optional, autocomplete, ...host },
      element(
        says['label-heading'] ? 'h1' : 'p',
        { slot: 'label' },
        `${escapeText(label)}${mark && ` <span>${mark}</span>`}`,
      ),
      content,
      ...PARTS.filter((slot) => !without.includes(slot)).flatMap(part),
    );
  },
};
