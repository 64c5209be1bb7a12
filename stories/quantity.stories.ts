import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { quantity } from './writings.ts';

export default {
  title: 'Components/Quantity',
  component: 'tds-quantity',
  parameters: { writings: quantity },
} satisfies Meta;

const adults = { en: { label: 'Adults' }, fr: { label: 'Adultes' } };

export const Default: StoryObj = { args: { name: 'adults' }, parameters: adults };

export const Filled: StoryObj = {
  args: { name: 'adults', value: '2', min: '1', max: '6' },
  parameters: {
    en: { ...adults.en, hint: 'From 1 to 6 on one campsite.' },
    fr: { ...adults.fr, hint: 'De 1 à 6 par emplacement.' },
  },
};

export const AtTheLimit: StoryObj = {
  args: { name: 'adults', value: '6', max: '6' },
  parameters: {
    en: { ...adults.en, hint: 'At most 6 on one campsite.' },
    fr: { ...adults.fr, hint: 'Au plus 6 par emplacement.' },
  },
};

export const Steps: StoryObj = {
  args: { name: 'copies', value: '50', min: '50', step: '25', max: '1000' },
  parameters: {
    en: { label: 'Copies', hint: 'In packs of 25, from 50 on.' },
    fr: { label: 'Exemplaires', hint: 'Par paquets de 25, à partir de 50.' },
  },
};

export const Unit: StoryObj = {
  args: { name: 'weight', step: '0.5', value: '2', suffix: 'kg', inputmode: 'decimal' },
  parameters: {
    en: { label: 'Weight, in kilograms' },
    fr: { label: 'Poids, en kilogrammes' },
  },
};

export const WithError: StoryObj = {
  args: { name: 'adults', value: '7', max: '6', required: true },
  parameters: {
    en: {
      ...adults.en,
      hint: 'At most 6 on one campsite.',
      error: '“Adults” must be 6 or less.',
    },
    fr: {
      ...adults.fr,
      hint: 'Au plus 6 par emplacement.',
      error: '« Adultes » doit être égal ou inférieur à 6.',
    },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: { name: 'plates', value: '1' },
  parameters: {
    en: {
      label: 'Licence plates',
      content: `<p slot="hint">Each costs $59, as the <a href="#fees">list of fees</a> says.</p>
<details slot="hint-expander">
  <summary>When you need two</summary>
  <p>Cars registered before 2000 have one in front, too.</p>
</details>`,
    },
    fr: {
      label: 'Plaques d’immatriculation',
      content: `<p slot="hint">Chacune coûte 59 $, selon la <a href="#frais">liste des droits</a>.</p>
<details slot="hint-expander">
  <summary>Quand il en faut deux</summary>
  <p>Les voitures immatriculées avant 2000 en ont aussi une à l’avant.</p>
</details>`,
    },
  },
};

export const ReadOnly: StoryObj = {
  args: { name: 'adults', value: '2', readonly: true },
  parameters: adults,
};

export const Disabled: StoryObj = {
  args: { name: 'adults', value: '2', disabled: true },
  parameters: adults,
};

export const FullWidth: StoryObj = {
  args: { name: 'adults', width: 'full', optional: true },
  parameters: adults,
};
