import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { radios } from './choice-writings.ts';

const en = {
  label: 'How should we contact you?',
  options: [
    { value: 'email', label: 'By email' },
    { value: 'phone', label: 'By phone' },
    { value: 'post', label: 'By mail' },
  ],
};

const fr = {
  label: 'Comment devons-nous communiquer avec vous?',
  options: [
    { value: 'email', label: 'Par courriel' },
    { value: 'phone', label: 'Par téléphone' },
    { value: 'post', label: 'Par la poste' },
  ],
};

export default {
  title: 'Components/Radios',
  component: 'tds-radios',
  args: { name: 'contact' },
  parameters: { writings: radios, en, fr },
} satisfies Meta;

export const Default: StoryObj = {};

export const Chosen: StoryObj = { args: { value: 'phone' } };

export const Hint: StoryObj = {
  parameters: {
    en: { hint: 'We use it only for this application.' },
    fr: { hint: 'Nous nous en servons seulement pour cette demande.' },
  },
};

export const RichHint: StoryObj = {
  parameters: {
    en: { content: '<p slot="hint">Read <a href="#privacy">how we use your details</a>.</p>' },
    fr: {
      content:
        '<p slot="hint">Lisez <a href="#privacy">comment nous utilisons vos renseignements</a>.</p>',
    },
  },
};

export const HintExpander: StoryObj = {
  parameters: {
    en: {
      content: `<details slot="hint-expander">
  <summary>Why we ask</summary>
  <p>We must be able to reach you if a document is missing.</p>
</details>`,
    },
    fr: {
      content: `<details slot="hint-expander">
  <summary>Pourquoi nous posons cette question</summary>
  <p>Nous devons pouvoir vous joindre s’il manque un document.</p>
</details>`,
    },
  },
};

export const WithError: StoryObj = {
  args: { required: true },
  parameters: {
    en: { error: 'Choose how we should contact you.' },
    fr: { error: 'Choisissez comment nous devons communiquer avec vous.' },
  },
};

export const Required: StoryObj = { args: { required: true } };

export const Optional: StoryObj = { args: { optional: true } };

export const Disabled: StoryObj = { args: { disabled: true, value: 'post' } };

export const Inline: StoryObj = {
  args: { name: 'citizen', inline: true },
  parameters: {
    en: {
      label: 'Are you a Canadian citizen?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    fr: {
      label: 'Avez-vous la citoyenneté canadienne?',
      options: [
        { value: 'yes', label: 'Oui' },
        { value: 'no', label: 'Non' },
      ],
    },
  },
};

export const Tiles: StoryObj = { args: { tiles: true, value: 'phone' } };

const hints = {
  en: {
    options: [
      { value: 'email', label: 'By email', hint: 'Within one day.' },
      {
        value: 'phone',
        label: 'By phone',
        hint: 'We call between 9 a.m. and 5 p.m., and try twice.',
      },
      { value: 'post', label: 'By mail', hint: 'Within ten days.' },
      { value: 'none', label: 'Not at all', divider: 'or' },
    ],
  },
  fr: {
    options: [
      { value: 'email', label: 'Par courriel', hint: 'D’ici un jour.' },
      {
        value: 'phone',
        label: 'Par téléphone',
        hint: 'Nous appelons entre 9 h et 17 h, deux fois s’il le faut.',
      },
      { value: 'post', label: 'Par la poste', hint: 'D’ici dix jours.' },
      { value: 'none', label: 'Pas du tout', divider: 'ou' },
    ],
  },
};

export const TilesInlineWithHints: StoryObj = {
  args: { tiles: true, inline: true, value: 'phone' },
  parameters: hints,
};

export const TilesRevealChosen: StoryObj = {
  args: { tiles: true, value: 'other' },
  parameters: {
    en: {
      options: [
        ...en.options,
        {
          value: 'other',
          label: 'Another way',
          content:
            '<tds-text-field slot="reveal" label="Which way?" name="contact-other"></tds-text-field>',
        },
      ],
    },
    fr: {
      options: [
        ...fr.options,
        {
          value: 'other',
          label: 'D’une autre façon',
          content:
            '<tds-text-field slot="reveal" label="De quelle façon?" name="contact-other"></tds-text-field>',
        },
      ],
    },
  },
};

export const TilesWithError: StoryObj = {
  args: { tiles: true, required: true },
  parameters: {
    en: { error: 'Choose how we should contact you.' },
    fr: { error: 'Choisissez comment nous devons communiquer avec vous.' },
  },
};

export const TilesDisabled: StoryObj = {
  args: { tiles: true, inline: true, disabled: true, value: 'phone' },
  parameters: hints,
};

export const LargeLabel: StoryObj = { args: { 'label-size': 'large' } };

export const LabelAsPageHeading: StoryObj = {
  args: { 'label-size': 'heading', 'label-heading': true },
};

export const LongText: StoryObj = {
  args: { name: 'status' },
  parameters: {
    en: {
      label:
        'Which of these best describes your situation on the day that you filled in this application?',
      options: [
        {
          value: 'owner',
          label:
            'I own the land, alone or together with others, and no one else lives on it or uses it',
        },
        {
          value: 'tenant',
          label: 'I rent the land from someone who has agreed in writing that I may build on it',
        },
      ],
    },
    fr: {
      label:
        'Lequel de ces énoncés décrit le mieux votre situation le jour où vous avez rempli cette demande?',
      options: [
        {
          value: 'owner',
          label:
            'Le terrain m’appartient, en entier ou en partie, et personne d’autre n’y habite ni ne l’utilise',
        },
        {
          value: 'tenant',
          label:
            'Je loue le terrain à une personne qui a consenti par écrit à ce que j’y construise un bâtiment',
        },
      ],
    },
  },
};

export const OwnFieldset: StoryObj = {
  args: { required: true },
  globals: { writing: 'own' },
  parameters: {
    en: {
      hint: 'We use it only for this application.',
      error: 'Choose how we should contact you.',
    },
    fr: {
      hint: 'Nous nous en servons seulement pour cette demande.',
      error: 'Choisissez comment nous devons communiquer avec vous.',
    },
  },
};
