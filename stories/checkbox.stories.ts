import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkbox } from './choice-writings.ts';

export default {
  title: 'Components/Checkbox',
  component: 'tds-checkbox',
  parameters: { writings: checkbox },
} satisfies Meta;

const consent = {
  en: { label: 'I agree to receive my renewal notice by email' },
  fr: { label: 'J’accepte de recevoir mon avis de renouvellement par courriel' },
};

export const Default: StoryObj = {
  args: { name: 'notice', value: 'email' },
  parameters: consent,
};

export const Checked: StoryObj = {
  args: { name: 'notice', value: 'email', checked: true },
  parameters: consent,
};

export const WithError: StoryObj = {
  args: { name: 'true', value: 'yes', required: true },
  parameters: {
    en: {
      label: 'What I have written is true',
      error: 'Confirm that what you have written is true.',
    },
    fr: {
      label: 'Ce que j’ai écrit est vrai',
      error: 'Confirmez que ce que vous avez écrit est vrai.',
    },
  },
};

export const Hint: StoryObj = {
  args: { name: 'notice', value: 'email' },
  parameters: {
    en: {
      ...consent.en,
      content: '<p slot="hint">We send one every 60 days. <a href="#stop">How to stop it</a></p>',
    },
    fr: {
      ...consent.fr,
      content:
        '<p slot="hint">Nous en envoyons un tous les 60 jours. <a href="#stop">Comment y mettre fin</a></p>',
    },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'notice', value: 'email', disabled: true, checked: true },
  parameters: consent,
};

export const LongText: StoryObj = {
  args: { name: 'truth', value: 'yes' },
  parameters: {
    en: {
      label:
        'I declare that the information in this application is true and complete, and I know that a false statement may end the licence',
    },
    fr: {
      label:
        'Je déclare que les renseignements de la présente demande sont véridiques et complets, et je sais qu’une fausse déclaration peut mettre fin au permis',
    },
  },
};

export const Required: StoryObj = {
  args: { name: 'notice', value: 'email', required: true },
  parameters: consent,
};

export const HintExpander: StoryObj = {
  args: { name: 'notice', value: 'email' },
  parameters: {
    en: {
      ...consent.en,
      content: `<details slot="hint-expander">
  <summary>What we send</summary>
  <p>One message, 60 days before your licence ends.</p>
</details>`,
    },
    fr: {
      ...consent.fr,
      content: `<details slot="hint-expander">
  <summary>Ce que nous envoyons</summary>
  <p>Un seul message, 60 jours avant la fin de votre permis.</p>
</details>`,
    },
  },
};

const address = {
  en: {
    label: 'Send my mail to another address',
    content:
      '<tds-text-area slot="reveal" label="Mailing address" name="mailing" rows="3"></tds-text-area>',
  },
  fr: {
    label: 'Envoyer mon courrier à une autre adresse',
    content:
      '<tds-text-area slot="reveal" label="Adresse postale" name="mailing" rows="3"></tds-text-area>',
  },
};

export const Reveal: StoryObj = { args: { name: 'elsewhere', value: 'yes' }, parameters: address };

export const RevealChosen: StoryObj = {
  args: { name: 'elsewhere', value: 'yes', checked: true },
  parameters: address,
};

export const OwnNativeElement: StoryObj = {
  args: { name: 'notice', value: 'email', checked: true },
  globals: { writing: 'own' },
  parameters: consent,
};
