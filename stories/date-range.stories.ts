import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DateRange } from '../packages/components/src/index.ts';
import { dateRange } from './date-writings.ts';

export default {
  title: 'Components/Date range',
  component: 'tds-date-range',
  parameters: { writings: dateRange },
} satisfies Meta;

const away = {
  en: { label: 'When were you out of the country?', hint: 'For example, 27 3 2025.' },
  fr: { label: 'Quand étiez-vous à l’étranger?', hint: 'Par exemple, 27 3 2025.' },
};
const start = { 'start-day': '4', 'start-month': '3', 'start-year': '2025' };
const end = { 'end-day': '11', 'end-month': '3', 'end-year': '2025' };
const endIsWrong = {
  'invalid-end-day': true,
  'invalid-end-month': true,
  'invalid-end-year': true,
};

export const Default: StoryObj = {
  args: { name: 'away' },
  parameters: away,
};

export const Filled: StoryObj = {
  args: { name: 'away', ...start, ...end },
  parameters: away,
};

export const WithCalendars: StoryObj = {
  args: { name: 'away', picker: true, ...start, ...end },
  parameters: away,
};

export const OpenCalendar: StoryObj = {
  args: { name: 'away', picker: true, ...start },
  parameters: away,
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector<DateRange>('tds-date-range');
    await host?.updateComplete;
    await host?.showPicker('end');
  },
};

export const LengthOfTime: StoryObj = {
  args: { name: 'stay', 'min-days': '2', 'max-days': '14', min: '2025', max: '2025' },
  parameters: {
    en: {
      label: 'When will you camp?',
      hint: 'In 2025, for 2 to 14 days.',
      'start-label': 'First day',
      'end-label': 'Last day',
    },
    fr: {
      label: 'Quand camperez-vous?',
      hint: 'En 2025, pendant 2 à 14 jours.',
      'start-label': 'Premier jour',
      'end-label': 'Dernier jour',
    },
  },
};

export const YearFirst: StoryObj = {
  args: { name: 'away', parts: 'year-month-day', picker: true },
  parameters: {
    en: { ...away.en, hint: 'For example, 2025 03 27.' },
    fr: { ...away.fr, hint: 'Par exemple, 2025 03 27.' },
  },
};

export const MonthAndYear: StoryObj = {
  args: { name: 'lease', parts: 'month-year' },
  parameters: {
    en: { label: 'How long is your lease?', 'start-label': 'Begins', 'end-label': 'Ends' },
    fr: {
      label: 'Quelle est la durée de votre bail?',
      'start-label': 'Début',
      'end-label': 'Fin',
    },
  },
};

export const YearOnly: StoryObj = {
  args: { name: 'study', parts: 'year' },
  parameters: {
    en: { label: 'In which years did you study?', 'start-label': 'First', 'end-label': 'Last' },
    fr: {
      label: 'En quelles années avez-vous étudié?',
      'start-label': 'Première',
      'end-label': 'Dernière',
    },
  },
};

export const WithError: StoryObj = {
  args: { name: 'away', required: true },
  parameters: {
    en: { ...away.en, error: 'Enter the dates of your trip.' },
    fr: { ...away.fr, error: 'Entrez les dates de votre voyage.' },
  },
};

export const EndBeforeStart: StoryObj = {
  args: { name: 'away', picker: true, ...start, ...end, 'end-month': '2', ...endIsWrong },
  parameters: {
    en: {
      ...away.en,
      error:
        '“When were you out of the country? – End date” can’t be before “Start date”. Enter March 4, 2025 or later.',
    },
    fr: {
      ...away.fr,
      error:
        '« Quand étiez-vous à l’étranger? – Date de fin » ne peut pas être avant « Date de début ». Entrez le 4 mars 2025 ou une date qui suit.',
    },
  },
};

export const ErrorInOnePart: StoryObj = {
  args: { name: 'away', ...start, ...end, 'start-day': '41', 'invalid-start-day': true },
  parameters: {
    en: { ...away.en, error: 'March has 31 days. Check the day of the start date.' },
    fr: { ...away.fr, error: 'Mars a 31 jours. Vérifiez le jour de la date de début.' },
  },
};

export const Optional: StoryObj = {
  args: { name: 'away', optional: true },
  parameters: away,
};

export const Disabled: StoryObj = {
  args: { name: 'away', disabled: true, picker: true, ...start, ...end },
  parameters: away,
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'away', 'label-size': 'heading', 'label-heading': true },
  parameters: away,
};

export const RichHintAndExpander: StoryObj = {
  args: { name: 'away', 'max-days': '30' },
  parameters: {
    en: {
      label: away.en.label,
      content: `<p slot="hint">Up to 30 days: see <a href="#rules">the rules</a>.</p>
<details slot="hint-expander"><summary>What counts as a day</summary><p>The day you leave and the day you come back count, too.</p></details>`,
    },
    fr: {
      label: away.fr.label,
      content: `<p slot="hint">Jusqu’à 30 jours : voyez <a href="#rules">les règles</a>.</p>
<details slot="hint-expander"><summary>Ce qui compte comme un jour</summary><p>Le jour du départ et celui du retour comptent aussi.</p></details>`,
    },
  },
};
