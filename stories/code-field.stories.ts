import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { codeField } from './writings.ts';

export default {
  title: 'Components/Code field',
  component: 'tds-code-field',
  parameters: { writings: codeField },
} satisfies Meta;

export const Default: StoryObj = {
  args: { name: 'code', length: 6, group: 3, width: '7' },
  parameters: {
    en: { label: 'Security code', hint: 'The 6 digits that we sent to your phone.' },
    fr: {
      label: 'Code de sécurité',
      hint: 'Les 6 chiffres que nous avons envoyés à votre téléphone.',
    },
  },
};

export const LettersAndDigits: StoryObj = {
  args: { name: 'key', characters: 'letters-and-digits', length: 8, group: 4, width: '10' },
  parameters: {
    en: {
      label: 'Access key',
      hint: 'The 8 letters and digits in our letter. For example, 7K4M 2XQB.',
    },
    fr: {
      label: 'Clé d’accès',
      hint: 'Les 8 lettres et chiffres dans notre lettre. Par exemple, 7K4M 2XQB.',
    },
  },
};

export const Shape: StoryObj = {
  args: { name: 'plate', shape: 'AAAA 000', width: '10' },
  parameters: {
    en: { label: 'Licence plate number', hint: 'Four letters and three digits, like ABCD 123.' },
    fr: { label: 'Numéro de plaque', hint: 'Quatre lettres et trois chiffres, comme ABCD 123.' },
  },
};

export const WithError: StoryObj = {
  args: { name: 'code', length: 6, group: 3, width: '7', value: '12345', required: true },
  parameters: {
    en: { label: 'Security code', error: 'The code has 6 digits. You typed 5.' },
    fr: { label: 'Code de sécurité', error: 'Le code compte 6 chiffres. Vous en avez tapé 5.' },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'code', length: 6, width: '7', value: '123456', disabled: true },
  parameters: {
    en: { label: 'Security code' },
    fr: { label: 'Code de sécurité' },
  },
};
