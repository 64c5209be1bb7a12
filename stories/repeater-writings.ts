import type { Language } from '../packages/components/src/index.ts';
import { type Attributes, element, escapeText } from './markup.ts';
import { type Says, textField, type Writings } from './writings.ts';

const words = {
  en: {
    item: 'Person',
    name: 'Full name',
    remove: (number: number) => `Remove person ${number}`,
    up: (number: number) => `Move person ${number} up`,
    down: (number: number) => `Move person ${number} down`,
  },
  fr: {
    item: 'Personne',
    name: 'Nom complet',
    remove: (number: number) => `Retirer la personne ${number}`,
    up: (number: number) => `Déplacer la personne ${number} vers le haut`,
    down: (number: number) => `Déplacer la personne ${number} vers le bas`,
  },
};

/** One item, as a server writes it: a fieldset and the buttons that do something with it. */
function item(index: number, says: Says, all: Says, language: Language): string {
  const { item, name, ...texts } = words[language];
  const button = (action: 'remove' | 'up' | 'down', isAllowed: boolean) =>
    element(
      'button',
      { name: `people-${action}`, value: index, formnovalidate: true, hidden: !isAllowed },
      texts[action](index + 1),
    );
  const field: Attributes = {
    label: name,
    name: `people[${index}][name]`,
    required: all.required,
    ...says,
  };
  const { length } = all.people;
  return element(
    'fieldset',
    {},
    element('legend', {}, `${item} ${index + 1}`),
    textField.attributes(field, language),
    all.reorder && button('up', index > 0),
    all.reorder && button('down', index < length - 1),
    button('remove', length > (all.min ?? 0)),
  );
}

/** The items and the buttons are the author's in either way of writing: one way is shown. */
export const repeater: Writings = {
  attributes: ({ people, reorder, required, add, ...attributes }, language) => {
    const all = { ...attributes, people, reorder, required };
    const isFull = people.length >= (attributes.max ?? Number.POSITIVE_INFINITY);
    return element(
      'tds-repeater',
      { name: 'people', ...attributes },
      ...people.map((says: Says, index: number) => item(index, says, all, language)),
      element('template', {}, item(0, {}, all, language)),
      element(
        'button',
        { name: 'people-add', formnovalidate: true, hidden: isFull },
        escapeText(add),
      ),
    );
  },
  own: () => '',
};
