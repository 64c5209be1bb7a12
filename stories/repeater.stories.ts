import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Language } from '../packages/components/src/index.ts';
import { type Attributes, element, escapeText } from './markup.ts';
import { type Says, textField, type Writings } from './writings.ts';

const words = {
  en: {
    item: 'Person',
    name: 'Full name',
    remove: 'Remove person',
    up: 'Move up person',
    down: 'Move down person',
  },
  fr: {
    item: 'Personne',
    name: 'Nom complet',
    remove: 'Retirer la personne',
    up: 'Monter la personne',
    down: 'Descendre la personne',
  },
};

/** One item, as its author writes it: a fieldset and the buttons that do something with it. */
function item(index: number, says: Says, language: Language): string {
  const { item, name, ...texts } = words[language];
  const button = (action: 'remove' | 'up' | 'down') =>
    element(
      'button',
      { name: `people-${action}`, value: index, formnovalidate: true },
      `${texts[action]} ${index + 1}`,
    );
  const field: Attributes = { label: name, name: `people[${index}][name]`, ...says };
  return element(
    'fieldset',
    {},
    element('legend', {}, `${item} ${index + 1}`),
    textField.attributes(field, language),
    says.reorder && button('up'),
    says.reorder && button('down'),
    button('remove'),
  );
}

const repeater: Writings = {
  attributes: ({ people, reorder, ...attributes }, language) =>
    element(
      'tds-repeater',
      { name: 'people', ...attributes },
      ...people.map((says: Says, index: number) => item(index, { ...says, reorder }, language)),
      element('template', {}, item(0, { reorder }, language)),
    ),
  own: ({ people, reorder, 'add-label': add, ...attributes }, language) =>
    element(
      'tds-repeater',
      { name: 'people', ...attributes },
      ...people.map((says: Says, index: number) => item(index, { ...says, reorder }, language)),
      element('template', {}, item(0, { reorder }, language)),
      element(
        'button',
        { slot: 'add', name: 'people-add', formnovalidate: true },
        escapeText(add ?? words[language].item),
      ),
    ),
};

export default {
  title: 'Components/Repeater',
  component: 'tds-repeater',
  parameters: { writings: repeater },
} satisfies Meta;

const adding = {
  en: { 'add-label': 'Add another person' },
  fr: { 'add-label': 'Ajouter une personne' },
};

export const Default: StoryObj = {
  args: { people: [{ value: 'Ann Lee' }] },
  parameters: adding,
};

export const Several: StoryObj = {
  args: { people: [{ value: 'Ann Lee' }, { value: 'Bo Roy' }, {}] },
  parameters: adding,
};

export const Limits: StoryObj = {
  args: { people: [{}, {}], min: 1, max: 3 },
  parameters: adding,
};

export const AsManyAsCanBe: StoryObj = {
  args: { people: [{ value: 'Ann Lee' }, { value: 'Bo Roy' }], max: 2 },
  parameters: adding,
};

export const Reorder: StoryObj = {
  args: { people: [{ value: 'Ann Lee' }, { value: 'Bo Roy' }], reorder: true },
  parameters: adding,
};

export const WithErrors: StoryObj = {
  args: {},
  parameters: {
    en: { ...adding.en, people: [{ error: 'Enter the name of person 1.' }] },
    fr: { ...adding.fr, people: [{ error: 'Entrez le nom de la personne 1.' }] },
  },
};

export const None: StoryObj = { args: { people: [] }, parameters: adding };
