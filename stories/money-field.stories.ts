import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { moneyField } from './writings.ts';

export default {
  title: 'Components/Money field',
  component: 'tds-money-field',
  parameters: { writings: moneyField },
} satisfies Meta;

export const Default: StoryObj = {
  args: { name: 'rent', width: '10' },
  parameters: {
    en: { label: 'Monthly rent, in dollars' },
    fr: { label: 'Loyer mensuel, en dollars' },
  },
};

export const Filled: StoryObj = {
  args: { name: 'rent', width: '10', optional: true },
  parameters: {
    en: { label: 'Monthly rent, in dollars', hint: 'Without heat and hydro.', value: '1,234.50' },
    fr: {
      label: 'Loyer mensuel, en dollars',
      hint: 'Sans le chauffage ni l’électricité.',
      value: '1 234,50',
    },
  },
};

export const WithError: StoryObj = {
  args: { name: 'rent', width: '10', required: true },
  parameters: {
    en: {
      label: 'Monthly rent, in dollars',
      value: 'a lot',
      error: 'Enter an amount, like 950 or 950.50.',
    },
    fr: {
      label: 'Loyer mensuel, en dollars',
      value: 'beaucoup',
      error: 'Entrez une somme, comme 950 ou 950,50.',
    },
  },
};

export const Limits: StoryObj = {
  args: { name: 'deposit', width: '10', min: '0', max: '500' },
  parameters: {
    en: { label: 'Deposit, in dollars', hint: 'At most $500.' },
    fr: { label: 'Acompte, en dollars', hint: 'Au plus 500 $.' },
  },
};

export const ReadOnly: StoryObj = {
  args: { name: 'fee', width: '10', readonly: true },
  parameters: {
    en: { label: 'Fee, in dollars', value: '32' },
    fr: { label: 'Frais, en dollars', value: '32' },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'fee', width: '10', disabled: true },
  parameters: {
    en: { label: 'Fee, in dollars', value: '32' },
    fr: { label: 'Frais, en dollars', value: '32' },
  },
};
