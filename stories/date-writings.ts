import type { Language } from '../packages/components/src/index.ts';
import { dateRangeTexts } from '../packages/components/src/strings/date-range-texts.ts';
import { type Attributes, element, escapeText } from './markup.ts';
import { question, type Says, type Writings } from './writings.ts';

const PARTS = ['day', 'month', 'year'] as const;
const ENDS = ['start', 'end'] as const;

/** The inputs of a date and their labels, written out. What they begin with is said by their slots. */
const inputs = (says: Says, language: Language, prefix = ''): string[] => {
  const asked = String(says.parts ?? 'day-month-year').split('-') as (typeof PARTS)[number][];
  return asked.flatMap((part) => {
    const slot = `${prefix}${part}`;
    const id = `${says.name}-${slot}`;
    const words = escapeText(dateRangeTexts[language][part]);
    const { required, disabled } = says;
    const value = says[slot];
    const input = { slot, id, name: id, inputmode: 'numeric', value, required, disabled };
    const labelledBy = prefix ? `${says.name}-${prefix}label ${id}-label` : undefined;
    return [
      element(
        'label',
        { slot: `${slot}-label`, id: prefix ? `${id}-label` : undefined, for: id },
        words,
      ),
      element('input', { ...input, 'aria-labelledby': labelledBy }),
    ];
  });
};

/** The attributes that stay on the host, and its own label. */
const host = (says: Says, slots: readonly string[]): Attributes => {
  const inside = ['label', 'required', 'optional', 'disabled', 'content', ...slots];
  return Object.fromEntries(Object.entries(says).filter(([name]) => !inside.includes(name)));
};
const label = (says: Says, language: Language): string =>
  element(says['label-heading'] ? 'h1' : 'p', { slot: 'label' }, question(says, language));

/** A component that is written like a date field. */
const likeDateField = (tag: string): Writings => ({
  attributes: ({ content, ...attributes }) => element(tag, attributes, content),
  own: (says, language) =>
    element(tag, host(says, PARTS), label(says, language), says.content, ...inputs(says, language)),
});

export const dateField = likeDateField('tds-date-field');
export const datePicker = likeDateField('tds-date-picker');

/** Each date has words of its own, which name its inputs together with theirs. */
export const dateRange: Writings = {
  attributes: ({ content, ...attributes }) => element('tds-date-range', attributes, content),
  own: (says, language) => {
    const slots = ENDS.flatMap((end) => PARTS.map((part) => `${end}-${part}`));
    const words = {
      start: dateRangeTexts[language].startDate,
      end: dateRangeTexts[language].endDate,
    };
    return element(
      'tds-date-range',
      { ...host(says, [...slots, 'start-label', 'end-label']), disabled: says.disabled },
      label(says, language),
      says.content,
      ...ENDS.flatMap((end) => [
        element(
          'p',
          { slot: `${end}-label`, id: `${says.name}-${end}-label` },
          escapeText(says[`${end}-label`] ?? words[end]),
        ),
        ...inputs(says, language, `${end}-`),
      ]),
    );
  },
};
