import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { repeater } from './repeater-writings.ts';

export default {
  title: 'Components/Repeater',
  component: 'tds-repeater',
  parameters: { writings: repeater },
} satisfies Meta;

const adding = {
  en: { add: 'Add another person' },
  fr: { add: 'Ajouter une personne' },
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
