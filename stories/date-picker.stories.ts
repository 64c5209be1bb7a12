import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DatePicker } from '../packages/components/src/index.ts';
import { datePicker } from './date-writings.ts';

export default {
  title: 'Components/Date picker',
  component: 'tds-date-picker',
  parameters: { writings: datePicker },
} satisfies Meta;

const visit = {
  en: { label: 'When would you like to visit?', hint: 'For example, 27 3 2025.' },
  fr: { label: 'Quand aimeriez-vous venir?', hint: 'Par exemple, 27 3 2025.' },
};

export const Default: StoryObj = {
  args: { name: 'visit' },
  parameters: visit,
};

export const Filled: StoryObj = {
  args: { name: 'visit', day: '4', month: '3', year: '2025' },
  parameters: visit,
};

export const YearFirst: StoryObj = {
  args: { name: 'visit', parts: 'year-month-day' },
  parameters: {
    en: { ...visit.en, hint: 'For example, 2025 03 27.' },
    fr: { ...visit.fr, hint: 'Par exemple, 2025 03 27.' },
  },
};

/** Opens the calendar, as a press on the button does. */
const open = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  const host = canvasElement.querySelector<DatePicker>('tds-date-picker');
  await host?.updateComplete;
  await host?.showPicker();
};

export const Open: StoryObj = {
  args: { name: 'visit', day: '4', month: '3', year: '2025' },
  parameters: visit,
  play: open,
};

export const OpenWithLimits: StoryObj = {
  args: {
    name: 'visit',
    min: '2025-03-03',
    max: '2025-03-28',
    'disabled-dates': 'saturday sunday 2025-03-17',
    day: '12',
    month: '3',
    year: '2025',
  },
  parameters: {
    en: { ...visit.en, hint: 'From 3 to 28 March 2025, Monday to Friday.' },
    fr: { ...visit.fr, hint: 'Du 3 au 28 mars 2025, du lundi au vendredi.' },
  },
  play: open,
};

export const WithError: StoryObj = {
  args: { name: 'visit', required: true },
  parameters: {
    en: { ...visit.en, error: 'Enter the day of your visit.' },
    fr: { ...visit.fr, error: 'Entrez le jour de votre visite.' },
  },
};

export const UnavailableDate: StoryObj = {
  args: { name: 'visit', 'disabled-dates': 'saturday sunday', day: '1', month: '3', year: '2025' },
  parameters: {
    en: {
      ...visit.en,
      error:
        '“When would you like to visit?” can’t be Saturday, March 1, 2025. Choose another date.',
    },
    fr: {
      ...visit.fr,
      error:
        '« Quand aimeriez-vous venir? » ne peut pas être le samedi 1er mars 2025. Choisissez une autre date.',
    },
  },
};

export const Optional: StoryObj = {
  args: { name: 'visit', optional: true },
  parameters: visit,
};

export const Disabled: StoryObj = {
  args: { name: 'visit', disabled: true, day: '4', month: '3', year: '2025' },
  parameters: visit,
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'visit', 'label-size': 'heading', 'label-heading': true },
  parameters: visit,
};

export const RichHintAndExpander: StoryObj = {
  args: { name: 'visit' },
  parameters: {
    en: {
      label: visit.en.label,
      content: `<p slot="hint">Read <a href="#open">when we are open</a> first.</p>
<details slot="hint-expander"><summary>How long a visit takes</summary><p>About an hour.</p></details>`,
    },
    fr: {
      label: visit.fr.label,
      content: `<p slot="hint">Lisez d’abord <a href="#open">nos heures d’ouverture</a>.</p>
<details slot="hint-expander"><summary>La durée d’une visite</summary><p>Environ une heure.</p></details>`,
    },
  },
};
