import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkboxes } from './choice-writings.ts';

export default {
  title: 'Components/Checkboxes',
  component: 'tds-checkboxes',
  parameters: { writings: checkboxes },
} satisfies Meta;

const species = {
  en: {
    label: 'Which fish do you want to catch?',
    options: [
      { label: 'Bass', value: 'bass' },
      { label: 'Pike', value: 'pike' },
      { label: 'Walleye', value: 'walleye' },
    ],
  },
  fr: {
    label: 'Quels poissons voulez-vous pêcher?',
    options: [
      { label: 'L’achigan', value: 'bass' },
      { label: 'Le brochet', value: 'pike' },
      { label: 'Le doré', value: 'walleye' },
    ],
  },
};

export const Default: StoryObj = { args: { name: 'species' }, parameters: species };

export const Chosen: StoryObj = {
  args: { name: 'species' },
  parameters: {
    en: {
      ...species.en,
      options: species.en.options.map((it) => ({ ...it, checked: it.value !== 'pike' })),
    },
    fr: {
      ...species.fr,
      options: species.fr.options.map((it) => ({ ...it, checked: it.value !== 'pike' })),
    },
  },
};

export const Hints: StoryObj = {
  args: { name: 'zone' },
  parameters: {
    en: {
      label: 'Where will you fish?',
      hint: 'Choose all that apply.',
      options: [
        { label: 'North', value: 'north', hint: 'Zones 1 to 9.' },
        { label: 'South', value: 'south', hint: 'Zones 10 to 20.' },
      ],
    },
    fr: {
      label: 'Où pêcherez-vous?',
      hint: 'Choisissez tout ce qui s’applique.',
      options: [
        { label: 'Au nord', value: 'north', hint: 'Zones 1 à 9.' },
        { label: 'Au sud', value: 'south', hint: 'Zones 10 à 20.' },
      ],
    },
  },
};

const withNone = {
  en: {
    ...species.en,
    options: [
      ...species.en.options,
      { label: 'None of these', value: 'none', exclusive: true, divider: 'or' },
    ],
  },
  fr: {
    ...species.fr,
    options: [
      ...species.fr.options,
      { label: 'Aucun de ceux-là', value: 'none', exclusive: true, divider: 'ou' },
    ],
  },
};

export const NoneOfThese: StoryObj = { args: { name: 'species' }, parameters: withNone };

export const SelectAll: StoryObj = {
  args: { name: 'species', 'select-all': true },
  parameters: withNone,
};

export const SomeSelected: StoryObj = {
  args: { name: 'species', value: 'pike', 'select-all': true },
  parameters: {
    en: { ...species.en, 'select-all-label': 'Select all fish' },
    fr: { ...species.fr, 'select-all-label': 'Sélectionner tous les poissons' },
  },
};

export const SelectAllDisabled: StoryObj = {
  args: { name: 'species', value: 'pike', 'select-all': true, disabled: true },
  parameters: species,
};

export const WithError: StoryObj = {
  args: { name: 'species', required: true },
  parameters: {
    en: { ...species.en, error: 'Choose at least one fish.' },
    fr: { ...species.fr, error: 'Choisissez au moins un poisson.' },
  },
};

export const Inline: StoryObj = { args: { name: 'species', inline: true }, parameters: species };

export const Tiles: StoryObj = {
  args: { name: 'species', tiles: true },
  parameters: {
    en: {
      ...withNone.en,
      options: withNone.en.options.map((it) =>
        it.value === 'pike' ? { ...it, hint: 'From May to November.', checked: true } : it,
      ),
    },
    fr: {
      ...withNone.fr,
      options: withNone.fr.options.map((it) =>
        it.value === 'pike' ? { ...it, hint: 'De mai à novembre.', checked: true } : it,
      ),
    },
  },
};

export const TilesSelectAll: StoryObj = {
  args: { name: 'species', tiles: true, inline: true, 'select-all': true },
  parameters: withNone,
};

export const Disabled: StoryObj = {
  args: { name: 'species', disabled: true },
  parameters: species,
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'species', 'label-size': 'heading', 'label-heading': true },
  parameters: species,
};

export const Required: StoryObj = {
  args: { name: 'species', required: true },
  parameters: species,
};

export const Optional: StoryObj = {
  args: { name: 'species', optional: true },
  parameters: species,
};

export const LargeLabel: StoryObj = {
  args: { name: 'species', 'label-size': 'large' },
  parameters: species,
};

export const RichHint: StoryObj = {
  args: { name: 'species' },
  parameters: {
    en: {
      ...species.en,
      content: '<p slot="hint">Read <a href="#limits">how many you may keep</a>.</p>',
    },
    fr: {
      ...species.fr,
      content: '<p slot="hint">Lisez <a href="#limits">combien vous pouvez en garder</a>.</p>',
    },
  },
};

export const HintExpander: StoryObj = {
  args: { name: 'species' },
  parameters: {
    en: {
      ...species.en,
      content: `<details slot="hint-expander">
  <summary>Why we ask</summary>
  <p>Some fish may be caught in some months only.</p>
</details>`,
    },
    fr: {
      ...species.fr,
      content: `<details slot="hint-expander">
  <summary>Pourquoi nous posons cette question</summary>
  <p>Certains poissons ne se pêchent qu’à certains mois.</p>
</details>`,
    },
  },
};

export const DisabledOption: StoryObj = {
  args: { name: 'species' },
  parameters: {
    en: {
      ...species.en,
      options: species.en.options.map((it) =>
        it.value === 'pike' ? { ...it, hint: 'Opens in May.', disabled: true } : it,
      ),
    },
    fr: {
      ...species.fr,
      options: species.fr.options.map((it) =>
        it.value === 'pike' ? { ...it, hint: 'Ouvre en mai.', disabled: true } : it,
      ),
    },
  },
};

export const RevealChosen: StoryObj = {
  args: { name: 'gear' },
  parameters: {
    en: {
      label: 'What will you fish with?',
      options: [
        { label: 'A rod', value: 'rod' },
        {
          label: 'Something else',
          value: 'other',
          checked: true,
          content:
            '<tds-text-field slot="reveal" label="What is it?" name="gear-other"></tds-text-field>',
        },
      ],
    },
    fr: {
      label: 'Avec quoi pêcherez-vous?',
      options: [
        { label: 'Une canne', value: 'rod' },
        {
          label: 'Autre chose',
          value: 'other',
          checked: true,
          content:
            '<tds-text-field slot="reveal" label="De quoi s’agit-il?" name="gear-other"></tds-text-field>',
        },
      ],
    },
  },
};

export const OwnFieldset: StoryObj = {
  args: { name: 'species', required: true },
  globals: { writing: 'own' },
  parameters: {
    en: { ...species.en, hint: 'Choose all that apply.', error: 'Choose at least one fish.' },
    fr: {
      ...species.fr,
      hint: 'Choisissez tout ce qui s’applique.',
      error: 'Choisissez au moins un poisson.',
    },
  },
};
