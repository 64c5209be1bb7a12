import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { addressField } from './address-writings.ts';

export default {
  title: 'Components/Address field',
  component: 'tds-address-field',
  parameters: { writings: addressField },
} satisfies Meta;

const home = {
  en: { label: 'Where do you live?', hint: 'The place that is on your driver’s licence.' },
  fr: { label: 'Où habitez-vous ?', hint: 'Le lieu qui figure sur votre permis de conduire.' },
};

const typed = {
  unit: '4',
  line1: '12 King St W',
  city: 'Toronto',
  province: 'ON',
  'postal-code': 'M5V 1A1',
};

export const Default: StoryObj = { args: { name: 'home', required: true }, parameters: home };

export const Filled: StoryObj = { args: { name: 'home', ...typed }, parameters: home };

export const WithError: StoryObj = {
  args: { name: 'home', required: true },
  parameters: {
    en: {
      ...home.en,
      'error-line1': 'Enter the street, PO box or rural route.',
      'error-city': 'Enter the city or town.',
    },
    fr: {
      ...home.fr,
      'error-line1': 'Entrez la rue, la case postale ou la route rurale.',
      'error-city': 'Entrez la ville ou le village.',
    },
  },
};

export const ErrorAboutAllOfIt: StoryObj = {
  args: { name: 'home', ...typed },
  parameters: {
    en: { ...home.en, error: 'We know no such address. Check what you typed.' },
    fr: {
      ...home.fr,
      error: 'Nous ne connaissons pas cette adresse. Vérifiez ce que vous avez tapé.',
    },
  },
};

export const PostalCodeOfAnotherProvince: StoryObj = {
  args: { name: 'home', ...typed, province: 'QC', 'invalid-province': true },
  parameters: {
    en: { ...home.en, 'error-postal-code': 'M5V 1A1 is in Ontario. You chose Quebec. Check both.' },
    fr: {
      ...home.fr,
      'error-postal-code':
        'M5V 1A1 se trouve en Ontario. Vous avez choisi le Québec. Vérifiez les deux.',
    },
  },
};

export const FewerParts: StoryObj = {
  args: { name: 'bill', without: 'unit line2', autocomplete: 'billing' },
  parameters: {
    en: { label: 'Where do we send your bill?' },
    fr: { label: 'Où envoyons-nous votre facture ?' },
  },
};

export const Optional: StoryObj = {
  args: { name: 'other', optional: true, autocomplete: 'shipping' },
  parameters: {
    en: { label: 'Where do we send your mail?' },
    fr: { label: 'Où envoyons-nous votre courrier ?' },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'home', disabled: true, ...typed },
  parameters: home,
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'home', 'label-size': 'heading', 'label-heading': true },
  parameters: home,
};

export const RichHint: StoryObj = {
  args: { name: 'home', without: 'unit line2' },
  parameters: {
    en: {
      label: home.en.label,
      content: '<p slot="hint">If you have none, <a href="#none">read what to write</a>.</p>',
    },
    fr: {
      label: home.fr.label,
      content: '<p slot="hint">Si vous n’en avez pas, <a href="#none">lisez quoi écrire</a>.</p>',
    },
  },
};
