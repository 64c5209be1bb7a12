import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { timeField } from './writings.ts';

export default {
  title: 'Components/Time field',
  component: 'tds-time-field',
  parameters: { writings: timeField },
} satisfies Meta;

const call = {
  en: { label: 'When can we call you?', hint: 'For example, 9:30 a.m.' },
  fr: { label: 'Quand pouvons-nous vous appeler?', hint: 'Par exemple, 9 h 30.' },
};

export const Default: StoryObj = { args: { name: 'call' }, parameters: call };

export const Filled: StoryObj = {
  args: { name: 'call', value: '15:30' },
  parameters: call,
};

export const TwelveHourClock: StoryObj = {
  args: { name: 'call', 'hour-cycle': 'h12' },
  parameters: call,
};

export const TwentyFourHourClock: StoryObj = {
  args: { name: 'sailing', 'hour-cycle': 'h23' },
  parameters: {
    en: { label: 'When does your ferry leave?', hint: 'As on your ticket, like 15:40.' },
    fr: {
      label: 'À quelle heure part votre traversier?',
      hint: 'Comme sur votre billet, par exemple 15 h 40.',
    },
  },
};

export const LimitsAndSteps: StoryObj = {
  args: { name: 'visit', min: '09:00', max: '17:00', step: 15, required: true },
  parameters: {
    en: {
      label: 'When will you come?',
      hint: 'Between 9:00 a.m. and 5:00 p.m., every quarter of an hour.',
    },
    fr: { label: 'Quand viendrez-vous?', hint: 'Entre 9 h et 17 h, tous les quarts d’heure.' },
  },
};

export const WithError: StoryObj = {
  args: { name: 'call', required: true },
  parameters: {
    en: { ...call.en, error: 'Enter a time when we can call you.' },
    fr: { ...call.fr, error: 'Entrez une heure à laquelle nous pouvons vous appeler.' },
  },
};

export const ErrorInOnePart: StoryObj = {
  args: { name: 'call', hour: '9', minute: '75', period: 'am', 'invalid-minute': true },
  parameters: {
    en: { ...call.en, error: 'Enter minutes from 00 to 59.' },
    fr: { ...call.fr, error: 'Entrez des minutes de 00 à 59.' },
  },
};

export const Optional: StoryObj = { args: { name: 'call', optional: true }, parameters: call };

export const Disabled: StoryObj = {
  args: { name: 'call', disabled: true, hour: '9', minute: '30', period: 'am' },
  parameters: call,
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'call', 'label-size': 'heading', 'label-heading': true },
  parameters: call,
};

export const RichHint: StoryObj = {
  args: { name: 'call' },
  parameters: {
    en: {
      label: call.en.label,
      content: '<p slot="hint">See <a href="#hours">when our lines are open</a>.</p>',
    },
    fr: {
      label: call.fr.label,
      content: '<p slot="hint">Voyez <a href="#hours">quand nos lignes sont ouvertes</a>.</p>',
    },
  },
};
