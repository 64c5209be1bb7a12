import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { phoneField } from './writings.ts';

export default {
  title: 'Components/Phone field',
  component: 'tds-phone-field',
  parameters: { writings: phoneField },
} satisfies Meta;

export const Default: StoryObj = {
  args: { name: 'phone' },
  parameters: {
    en: {
      label: 'Phone number',
      hint: 'With the area code. Begin with + for a number outside Canada.',
    },
    fr: {
      label: 'Numéro de téléphone',
      hint: 'Avec l’indicatif régional. Commencez par + pour un numéro hors du Canada.',
    },
  },
};

export const Filled: StoryObj = {
  args: { name: 'phone', value: '416-555-0123', optional: true },
  parameters: {
    en: { label: 'Phone number' },
    fr: { label: 'Numéro de téléphone' },
  },
};

export const WithError: StoryObj = {
  args: { name: 'phone', value: '555-0123', required: true },
  parameters: {
    en: { label: 'Phone number', error: 'Enter the area code too, like 416-555-0123.' },
    fr: {
      label: 'Numéro de téléphone',
      error: 'Entrez aussi l’indicatif régional, comme 416-555-0123.',
    },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'phone', value: '416-555-0123', disabled: true },
  parameters: {
    en: { label: 'Phone number' },
    fr: { label: 'Numéro de téléphone' },
  },
};
