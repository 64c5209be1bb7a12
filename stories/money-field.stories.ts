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
  args: { name: 'rent', width: '10', value: '1234.50' },
  parameters: {
    en: { label: 'Monthly rent, in dollars', hint: 'Without heat and hydro.' },
    fr: { label: 'Loyer mensuel, en dollars', hint: 'Sans le chauffage ni l’électricité.' },
  },
};

export const WithError: StoryObj = {
  args: { name: 'rent', width: '10', value: 'a lot', required: true },
  parameters: {
    en: { label: 'Monthly rent, in dollars', error: 'Enter an amount, like 950 or 950.50.' },
    fr: { label: 'Loyer mensuel, en dollars', error: 'Entrez une somme, comme 950 ou 950,50.' },
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
  args: { name: 'fee', width: '10', value: '32.00', readonly: true },
  parameters: {
    en: { label: 'Fee, in dollars' },
    fr: { label: 'Frais, en dollars' },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'fee', width: '10', value: '32.00', disabled: true },
  parameters: {
    en: { label: 'Fee, in dollars' },
    fr: { label: 'Frais, en dollars' },
  },
};
