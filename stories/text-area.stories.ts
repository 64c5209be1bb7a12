import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { textArea } from './writings.ts';

export default {
  title: 'Components/Text area',
  component: 'tds-text-area',
  parameters: { writings: textArea },
} satisfies Meta;

const question = {
  en: { label: 'What happened?' },
  fr: { label: 'Que s’est-il passé?' },
};

const answer = {
  en: {
    value:
      'A tree fell across the road on Tuesday night.\nNobody was hurt, but the power line is down.',
  },
  fr: {
    value:
      'Un arbre est tombé sur la route mardi soir.\nIl n’y a pas de blessé, mais la ligne électrique est à terre.',
  },
};

export const Default: StoryObj = {
  args: { name: 'event' },
  parameters: question,
};

export const Hint: StoryObj = {
  args: { name: 'event' },
  parameters: {
    en: { ...question.en, hint: 'Leave out names and health information.' },
    fr: { ...question.fr, hint: 'N’écrivez ni noms ni renseignements sur la santé.' },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: { name: 'reasons' },
  parameters: {
    en: {
      label: 'Why do you ask for a review?',
      content: `<p slot="hint">Before you write, read <a href="#how">how we do a review</a>.</p>
<details slot="hint-expander">
  <summary>What a good reason is</summary>
  <p>A fact that we did not know, or a rule that we did not follow.</p>
</details>`,
    },
    fr: {
      label: 'Pourquoi demandez-vous une révision?',
      content: `<p slot="hint">Avant d’écrire, lisez <a href="#how">comment se fait une révision</a>.</p>
<details slot="hint-expander">
  <summary>Ce qu’est une bonne raison</summary>
  <p>Un fait que nous ne savions pas, ou une règle que nous n’avons pas suivie.</p>
</details>`,
    },
  },
};

export const WithError: StoryObj = {
  args: { name: 'event', required: true },
  parameters: {
    en: { ...question.en, error: 'Say in a few words what happened.' },
    fr: { ...question.fr, error: 'Dites en quelques mots ce qui s’est passé.' },
  },
};

export const Answered: StoryObj = {
  args: { name: 'event', rows: '3' },
  parameters: {
    en: { ...question.en, ...answer.en },
    fr: { ...question.fr, ...answer.fr },
  },
};

export const CharacterCount: StoryObj = {
  args: { name: 'event', 'max-count': '200' },
  parameters: question,
};

export const WordCount: StoryObj = {
  args: { name: 'statement', 'max-count': '1500', count: 'words', rows: '8' },
  parameters: {
    en: { label: 'Your statement', hint: 'Write it as you would tell it.' },
    fr: { label: 'Votre déclaration', hint: 'Écrivez-la comme vous la raconteriez.' },
  },
};

export const CountFromThreshold: StoryObj = {
  args: { name: 'event', 'max-count': '120', 'count-threshold': '75' },
  parameters: {
    en: { ...question.en, ...answer.en },
    fr: { ...question.fr, ...answer.fr },
  },
};

export const OverTheLimit: StoryObj = {
  args: { name: 'event', 'max-count': '40' },
  parameters: {
    en: {
      ...question.en,
      ...answer.en,
      error: '“What happened?” must have 40 characters or fewer. You typed 90.',
    },
    fr: {
      ...question.fr,
      ...answer.fr,
      error: '« Que s’est-il passé? » doit compter au plus 40 caractères. Vous en avez tapé 105.',
    },
  },
};

export const OwnLimit: StoryObj = {
  args: { name: 'summary', 'max-count': '50', count: 'words' },
  parameters: {
    en: {
      label: 'Summary',
      content: '<p slot="limit">Fifty words at most: it is read out in the meeting.</p>',
    },
    fr: {
      label: 'Résumé',
      content: '<p slot="limit">Cinquante mots au plus : il est lu à la réunion.</p>',
    },
  },
};

export const Required: StoryObj = {
  args: { name: 'event', required: true },
  parameters: question,
};

export const Optional: StoryObj = {
  args: { name: 'remarks', optional: true, rows: '3' },
  parameters: {
    en: { label: 'Anything else' },
    fr: { label: 'Autres précisions' },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'event', disabled: true },
  parameters: {
    en: { ...question.en, ...answer.en },
    fr: { ...question.fr, ...answer.fr },
  },
};

export const ReadOnly: StoryObj = {
  args: { name: 'event', readonly: true },
  parameters: {
    en: { ...question.en, ...answer.en },
    fr: { ...question.fr, ...answer.fr },
  },
};

export const Heading: StoryObj = {
  args: { name: 'event', 'label-size': 'heading', 'label-heading': true },
  parameters: question,
};

const widths = ['20', '40', '60', 'full'];
const labels = {
  en: ['Street and number', 'Directions', 'Message', 'Description'],
  fr: ['Rue et numéro', 'Indications', 'Message', 'Description'],
};
const eachWidth = (language: 'en' | 'fr') =>
  widths.map((width, index) => ({
    width,
    rows: '2',
    label: labels[language][index],
    name: `width-${width}`,
  }));

export const Widths: StoryObj = {
  parameters: { en: { each: eachWidth('en') }, fr: { each: eachWidth('fr') } },
};
