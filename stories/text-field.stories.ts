import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { textField } from './writings.ts';

export default {
  title: 'Components/Text field',
  component: 'tds-text-field',
  parameters: { writings: textField },
} satisfies Meta;

export const Default: StoryObj = {
  args: { name: 'given-name', autocomplete: 'given-name' },
  parameters: { en: { label: 'First name' }, fr: { label: 'Prénom' } },
};

export const Hint: StoryObj = {
  args: { name: 'email', type: 'email', autocomplete: 'email' },
  parameters: {
    en: { label: 'Email', hint: 'We reply within two working days.' },
    fr: { label: 'Courriel', hint: 'Nous répondons dans un délai de deux jours ouvrables.' },
  },
};

export const RichHint: StoryObj = {
  args: { name: 'licence-plate', width: '10', autocapitalize: 'characters', spellcheck: 'false' },
  parameters: {
    en: {
      label: 'Licence plate number',
      content:
        '<p slot="hint">As it is on your permit. <a href="#find">Find your permit</a> first.</p>',
    },
    fr: {
      label: 'Numéro de plaque',
      content:
        '<p slot="hint">Tel qu’il figure sur votre permis. <a href="#find">Trouvez d’abord votre permis</a>.</p>',
    },
  },
};

export const HintExpander: StoryObj = {
  args: { name: 'health-card', inputmode: 'numeric', width: '20' },
  parameters: {
    en: {
      label: 'Health card number',
      hint: 'Ten digits, without the two letters.',
      content: `<details slot="hint-expander">
  <summary>Where to find the number</summary>
  <p>It is on the front of the card, under your name.</p>
</details>`,
    },
    fr: {
      label: 'Numéro de carte Santé',
      hint: 'Dix chiffres, sans les deux lettres.',
      content: `<details slot="hint-expander">
  <summary>Où trouver le numéro</summary>
  <p>Il est au recto de la carte, sous votre nom.</p>
</details>`,
    },
  },
};

export const WithError: StoryObj = {
  args: { name: 'email', type: 'email', autocomplete: 'email', value: 'alex.example.com' },
  parameters: {
    en: {
      label: 'Email',
      hint: 'We reply within two working days.',
      error: 'Enter an email address with an @, like name@example.com.',
    },
    fr: {
      label: 'Courriel',
      hint: 'Nous répondons dans un délai de deux jours ouvrables.',
      error: 'Entrez une adresse courriel avec un @, comme nom@exemple.com.',
    },
  },
};

export const OwnError: StoryObj = {
  args: { name: 'card-number', inputmode: 'numeric', value: '1234' },
  parameters: {
    en: {
      label: 'Fishing licence number',
      content:
        '<p slot="error">Error: Enter all 8 digits of the number. <a href="#help">Get help</a>.</p>',
    },
    fr: {
      label: 'Numéro de permis de pêche',
      content:
        '<p slot="error">Erreur : Entrez les 8 chiffres du numéro. <a href="#help">Obtenez de l’aide</a>.</p>',
    },
  },
};

export const Required: StoryObj = {
  args: { name: 'family-name', autocomplete: 'family-name', required: true },
  parameters: { en: { label: 'Last name' }, fr: { label: 'Nom de famille' } },
};

export const Optional: StoryObj = {
  args: { name: 'preferred-name', autocomplete: 'nickname', optional: true },
  parameters: { en: { label: 'Preferred name' }, fr: { label: 'Nom usuel' } },
};

export const Disabled: StoryObj = {
  args: { name: 'account', value: 'ON-2048-77', disabled: true },
  parameters: { en: { label: 'Account number' }, fr: { label: 'Numéro de compte' } },
};

export const ReadOnly: StoryObj = {
  args: { name: 'reference', value: 'A7-31905', readonly: true },
  parameters: {
    en: { label: 'Reference number', hint: 'Quote it when you call us.' },
    fr: { label: 'Numéro de référence', hint: 'Mentionnez-le si vous nous appelez.' },
  },
};

export const Prefix: StoryObj = {
  args: { name: 'permit', inputmode: 'numeric', prefix: 'ON-', width: '10' },
  parameters: {
    en: { label: 'Permit number, after the letters ON' },
    fr: { label: 'Numéro de permis, après les lettres ON' },
  },
};

export const Suffix: StoryObj = {
  args: { name: 'weight', inputmode: 'decimal', suffix: 'kg', width: '5' },
  parameters: {
    en: { label: 'Weight of the animal, in kilograms' },
    fr: { label: 'Poids de l’animal, en kilogrammes' },
  },
};

export const PrefixAndSuffixWithError: StoryObj = {
  args: { name: 'distance', inputmode: 'numeric', suffix: 'km', value: '-12' },
  parameters: {
    en: {
      label: 'About how far do you travel to work, in kilometres?',
      prefix: 'About',
      error: 'Enter a distance of 0 or more.',
    },
    fr: {
      label: 'Environ quelle distance parcourez-vous pour aller au travail, en kilomètres?',
      prefix: 'Environ',
      error: 'Entrez une distance de 0 ou plus.',
    },
  },
};
