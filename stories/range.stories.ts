import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { range } from './writings.ts';

export default {
  title: 'Components/Range',
  component: 'tds-range',
  parameters: { writings: range },
} satisfies Meta;

const distance = {
  en: { label: 'How far can you travel?' },
  fr: { label: 'Jusqu’où pouvez-vous vous déplacer?' },
};

export const Default: StoryObj = { args: { name: 'distance', unit: 'km' }, parameters: distance };

export const LimitsAndSteps: StoryObj = {
  args: { name: 'distance', unit: 'km', min: '50', max: '2000', step: '50', value: '1200' },
  parameters: {
    en: { ...distance.en, hint: 'A rough distance is enough.' },
    fr: { ...distance.fr, hint: 'Une distance approximative suffit.' },
  },
};

export const Percent: StoryObj = {
  args: { name: 'share', unit: '%', step: '5', value: '35' },
  parameters: {
    en: { label: 'Share of the land that is forest' },
    fr: { label: 'Part du terrain qui est boisée' },
  },
};

export const WordsAtTheEnds: StoryObj = {
  args: { name: 'ease', min: '1', max: '5' },
  parameters: {
    en: {
      label: 'How easy was it?',
      'label-min': '1, very hard',
      'label-max': '5, very easy',
    },
    fr: {
      label: 'Était-ce facile?',
      'label-min': '1, très difficile',
      'label-max': '5, très facile',
    },
  },
};

const ticks = `<datalist>
  <option value="0"></option>
  <option value="25"></option>
  <option value="50"></option>
  <option value="75"></option>
  <option value="100"></option>
</datalist>`;

export const Ticks: StoryObj = {
  args: { name: 'distance', unit: 'km', step: '25' },
  parameters: {
    en: { ...distance.en, content: ticks },
    fr: { ...distance.fr, content: ticks },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: { name: 'distance', unit: 'km' },
  parameters: {
    en: {
      ...distance.en,
      content: `<p slot="hint">See <a href="#map">where our offices are</a>.</p>
<details slot="hint-expander">
  <summary>If you cannot travel</summary>
  <p>Choose 0 km. We will call you.</p>
</details>`,
    },
    fr: {
      ...distance.fr,
      content: `<p slot="hint">Voyez <a href="#carte">où se trouvent nos bureaux</a>.</p>
<details slot="hint-expander">
  <summary>Si vous ne pouvez pas vous déplacer</summary>
  <p>Choisissez 0 km. Nous vous appellerons.</p>
</details>`,
    },
  },
};

export const WithError: StoryObj = {
  args: { name: 'distance', unit: 'km', value: '0' },
  parameters: {
    en: { ...distance.en, error: 'No office is that near. Choose 5 km or more.' },
    fr: { ...distance.fr, error: 'Aucun bureau n’est aussi près. Choisissez 5 km ou plus.' },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'distance', unit: 'km', value: '30', disabled: true },
  parameters: distance,
};
