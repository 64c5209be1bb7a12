import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { dateField } from './date-writings.ts';

export default {
  title: 'Components/Date field',
  component: 'tds-date-field',
  parameters: { writings: dateField },
} satisfies Meta;

const birth = {
  en: { label: 'What is your date of birth?', hint: 'For example, 27 3 1987.' },
  fr: { label: 'Quelle est votre date de naissance?', hint: 'Par exemple, 27 3 1987.' },
};

export const Default: StoryObj = {
  args: { name: 'birth', autocomplete: 'bday' },
  parameters: birth,
};

export const Filled: StoryObj = {
  args: { name: 'birth', day: '4', month: 'mars', year: '2001' },
  parameters: birth,
};

export const YearFirst: StoryObj = {
  args: { name: 'issued', parts: 'year-month-day' },
  parameters: {
    en: { label: 'When was your permit issued?', hint: 'It is on the back, like 2021 03 27.' },
    fr: {
      label: 'Quand votre permis a-t-il été délivré?',
      hint: 'La date est au verso, comme 2021 03 27.',
    },
  },
};

export const MonthAndYear: StoryObj = {
  args: { name: 'expiry', parts: 'month-year' },
  parameters: {
    en: { label: 'When does your card expire?' },
    fr: { label: 'Quand votre carte expire-t-elle?' },
  },
};

export const YearAndMonth: StoryObj = {
  args: { name: 'moved', parts: 'year-month' },
  parameters: {
    en: { label: 'When did you move to Ontario?' },
    fr: { label: 'Quand avez-vous emménagé en Ontario?' },
  },
};

export const YearOnly: StoryObj = {
  args: { name: 'built', parts: 'year' },
  parameters: {
    en: { label: 'In what year was the house built?' },
    fr: { label: 'En quelle année la maison a-t-elle été construite?' },
  },
};

export const WithError: StoryObj = {
  args: { name: 'birth', required: true },
  parameters: {
    en: { ...birth.en, error: 'Enter your date of birth.' },
    fr: { ...birth.fr, error: 'Entrez votre date de naissance.' },
  },
};

export const ErrorInOnePart: StoryObj = {
  args: { name: 'birth', day: '31', month: '2', year: '1987', 'invalid-day': true },
  parameters: {
    en: { ...birth.en, error: 'February 1987 had 28 days. Check the day.' },
    fr: { ...birth.fr, error: 'Février 1987 avait 28 jours. Vérifiez le jour.' },
  },
};

export const Optional: StoryObj = {
  args: { name: 'birth', optional: true },
  parameters: birth,
};

export const Disabled: StoryObj = {
  args: { name: 'birth', disabled: true, day: '4', month: '3', year: '2001' },
  parameters: birth,
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'birth', 'label-size': 'heading', 'label-heading': true },
  parameters: birth,
};

export const RichHint: StoryObj = {
  args: { name: 'issued', max: '2026-12-31' },
  parameters: {
    en: {
      label: 'When was your permit issued?',
      content: '<p slot="hint">See <a href="#find">where to find the date</a>.</p>',
    },
    fr: {
      label: 'Quand votre permis a-t-il été délivré?',
      content: '<p slot="hint">Voyez <a href="#find">où trouver la date</a>.</p>',
    },
  },
};

export const HintExpander: StoryObj = {
  args: { name: 'issued' },
  parameters: {
    en: {
      label: 'When was your permit issued?',
      content:
        '<details slot="hint-expander"><summary>Where to find the date</summary><p>It is on the back of the permit.</p></details>',
    },
    fr: {
      label: 'Quand votre permis a-t-il été délivré?',
      content:
        '<details slot="hint-expander"><summary>Où trouver la date</summary><p>Elle est au verso du permis.</p></details>',
    },
  },
};
