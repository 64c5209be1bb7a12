import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { radios } from './choice-writings.ts';

export default {
  title: 'Components/Radio',
  component: 'tds-radio',
  parameters: { writings: radios, controls: { disable: true } },
} satisfies Meta;

export const Hints: StoryObj = {
  args: { name: 'delivery' },
  parameters: {
    en: {
      label: 'How do you want to get your licence?',
      options: [
        { value: 'digital', label: 'On my phone', hint: 'Ready today.' },
        { value: 'card', label: 'As a card in the mail', hint: 'Arrives in six to eight weeks.' },
      ],
    },
    fr: {
      label: 'Comment voulez-vous recevoir votre permis?',
      options: [
        { value: 'digital', label: 'Sur mon téléphone', hint: 'Prêt aujourd’hui.' },
        { value: 'card', label: 'Sur carte, par la poste', hint: 'Arrive en six à huit semaines.' },
      ],
    },
  },
};

export const HintExpander: StoryObj = {
  args: { name: 'housing' },
  parameters: {
    en: {
      label: 'Where do you live?',
      options: [
        { value: 'home', label: 'In a home that I own or rent' },
        {
          value: 'care',
          label: 'In a care home',
          content: `<details slot="hint-expander">
  <summary>What a care home is</summary>
  <p>A place where staff help you with daily life, day and night.</p>
</details>`,
        },
      ],
    },
    fr: {
      label: 'Où habitez-vous?',
      options: [
        { value: 'home', label: 'Dans un logement que je possède ou que je loue' },
        {
          value: 'care',
          label: 'Dans un foyer de soins',
          content: `<details slot="hint-expander">
  <summary>Ce qu’est un foyer de soins</summary>
  <p>Un lieu où du personnel vous aide au quotidien, jour et nuit.</p>
</details>`,
        },
      ],
    },
  },
};

export const Divider: StoryObj = {
  args: { name: 'province' },
  parameters: {
    en: {
      label: 'Where was your last licence from?',
      options: [
        { value: 'on', label: 'Ontario' },
        { value: 'qc', label: 'Quebec' },
        { value: 'none', label: 'I have never had a licence', divider: 'or' },
      ],
    },
    fr: {
      label: 'D’où venait votre dernier permis?',
      options: [
        { value: 'on', label: 'De l’Ontario' },
        { value: 'qc', label: 'Du Québec' },
        { value: 'none', label: 'Je n’ai jamais eu de permis', divider: 'ou' },
      ],
    },
  },
};

export const DisabledOption: StoryObj = {
  args: { name: 'office', value: 'ottawa' },
  parameters: {
    en: {
      label: 'Which office will you visit?',
      options: [
        { value: 'ottawa', label: 'Ottawa' },
        { value: 'sudbury', label: 'Sudbury', hint: 'Closed until May.', disabled: true },
      ],
    },
    fr: {
      label: 'À quel bureau irez-vous?',
      options: [
        { value: 'ottawa', label: 'Ottawa' },
        { value: 'sudbury', label: 'Sudbury', hint: 'Fermé jusqu’en mai.', disabled: true },
      ],
    },
  },
};

const revealing = {
  en: {
    label: 'How should we contact you?',
    options: [
      {
        value: 'email',
        label: 'By email',
        content:
          '<tds-text-field slot="reveal" label="Email" name="email" type="email" autocomplete="email"></tds-text-field>',
      },
      {
        value: 'phone',
        label: 'By phone',
        hint: 'We call on weekdays.',
        content: `<div slot="reveal">
  <tds-phone-field label="Phone number" name="phone" autocomplete="tel"></tds-phone-field>
  <tds-radios label="When is a good time?" name="time" inline>
    <tds-radio label="Morning" value="morning"></tds-radio>
    <tds-radio label="Afternoon" value="afternoon"></tds-radio>
  </tds-radios>
</div>`,
      },
      { value: 'post', label: 'By mail' },
    ],
  },
  fr: {
    label: 'Comment devons-nous communiquer avec vous?',
    options: [
      {
        value: 'email',
        label: 'Par courriel',
        content:
          '<tds-text-field slot="reveal" label="Courriel" name="email" type="email" autocomplete="email"></tds-text-field>',
      },
      {
        value: 'phone',
        label: 'Par téléphone',
        hint: 'Nous appelons en semaine.',
        content: `<div slot="reveal">
  <tds-phone-field label="Numéro de téléphone" name="phone" autocomplete="tel"></tds-phone-field>
  <tds-radios label="Quel moment vous convient?" name="time" inline>
    <tds-radio label="Le matin" value="morning"></tds-radio>
    <tds-radio label="L’après-midi" value="afternoon"></tds-radio>
  </tds-radios>
</div>`,
      },
      { value: 'post', label: 'Par la poste' },
    ],
  },
};

export const Reveal: StoryObj = { args: { name: 'contact' }, parameters: revealing };

export const RevealChosen: StoryObj = {
  args: { name: 'contact', value: 'phone' },
  parameters: revealing,
};

export const OwnNativeElement: StoryObj = {
  args: { name: 'renewal', value: 'two' },
  globals: { writing: 'own' },
  parameters: {
    en: {
      label: 'For how long?',
      options: [
        { value: 'one', label: 'One year', hint: 'Costs $32.' },
        { value: 'two', label: 'Two years', hint: 'Costs $64.' },
      ],
    },
    fr: {
      label: 'Pour combien de temps?',
      options: [
        { value: 'one', label: 'Un an', hint: 'Coûte 32 $.' },
        { value: 'two', label: 'Deux ans', hint: 'Coûte 64 $.' },
      ],
    },
  },
};
