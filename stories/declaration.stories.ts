import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { declaration } from './choice-writings.ts';

export default {
  title: 'Components/Declaration',
  component: 'tds-declaration',
  parameters: { writings: declaration },
} satisfies Meta;

const truth = {
  en: {
    heading: 'Declaration',
    statement:
      'I declare that what I have written in this application is true and complete. I know that a false statement may end the licence.',
    label: 'I declare that this is true',
  },
  fr: {
    heading: 'Déclaration',
    statement:
      'Je déclare que ce que j’ai écrit dans la présente demande est vrai et complet. Je sais qu’une fausse déclaration peut mettre fin au permis.',
    label: 'Je déclare que cela est vrai',
  },
};

export const Default: StoryObj = { args: { name: 'truth' }, parameters: truth };

export const Agreed: StoryObj = { args: { name: 'truth', checked: true }, parameters: truth };

export const WithError: StoryObj = {
  args: { name: 'truth' },
  parameters: {
    en: { ...truth.en, error: 'Select “I declare that this is true” to send your application.' },
    fr: {
      ...truth.fr,
      error: 'Cochez « Je déclare que cela est vrai » pour envoyer votre demande.',
    },
  },
};

export const Hint: StoryObj = {
  args: { name: 'truth' },
  parameters: {
    en: { ...truth.en, hint: 'This stands in place of your signature.' },
    fr: { ...truth.fr, hint: 'Cela tient lieu de signature.' },
  },
};

export const OptionalConsent: StoryObj = {
  args: { name: 'survey', optional: true },
  parameters: {
    en: { statement: 'We may ask you, once, how easy this was.', label: 'You may write to me' },
    fr: {
      statement: 'Nous pourrions vous demander, une fois, si cela a été facile.',
      label: 'Vous pouvez m’écrire',
    },
  },
};

export const RichStatement: StoryObj = {
  args: { name: 'terms', 'heading-level': '3' },
  parameters: {
    en: {
      heading: 'Consent',
      content: `<div>
  <p>I agree that the ministry may:</p>
  <ul>
    <li>ask my employer for my income</li>
    <li>keep it for 7 years, as <a href="#law">the law</a> says</li>
  </ul>
</div>`,
    },
    fr: {
      heading: 'Consentement',
      content: `<div>
  <p>J’accepte que le ministère puisse :</p>
  <ul>
    <li>demander mon revenu à mon employeur</li>
    <li>le conserver pendant 7 ans, comme le veut <a href="#law">la loi</a></li>
  </ul>
</div>`,
    },
  },
};

export const HintExpander: StoryObj = {
  args: { name: 'truth' },
  parameters: {
    en: {
      ...truth.en,
      content:
        '<details slot="hint-expander"><summary>What is a false statement?</summary><p>Anything that you know is not so.</p></details>',
    },
    fr: {
      ...truth.fr,
      content:
        '<details slot="hint-expander"><summary>Qu’est-ce qu’une fausse déclaration?</summary><p>Tout ce que vous savez inexact.</p></details>',
    },
  },
};

export const Disabled: StoryObj = { args: { name: 'truth', disabled: true }, parameters: truth };
