import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { select } from './choice-writings.ts';

const en = {
  label: 'Province or territory',
  options: [
    { value: 'AB', label: 'Alberta' },
    { value: 'BC', label: 'British Columbia' },
    { value: 'MB', label: 'Manitoba' },
    { value: 'NB', label: 'New Brunswick' },
    { value: 'NL', label: 'Newfoundland and Labrador' },
    { value: 'NT', label: 'Northwest Territories' },
    { value: 'NS', label: 'Nova Scotia' },
    { value: 'NU', label: 'Nunavut' },
    { value: 'ON', label: 'Ontario' },
    { value: 'PE', label: 'Prince Edward Island' },
    { value: 'QC', label: 'Quebec' },
    { value: 'SK', label: 'Saskatchewan' },
    { value: 'YT', label: 'Yukon' },
  ],
};

const fr = {
  label: 'Province ou territoire',
  options: [
    { value: 'AB', label: 'Alberta' },
    { value: 'BC', label: 'Colombie-Britannique' },
    { value: 'PE', label: 'Île-du-Prince-Édouard' },
    { value: 'MB', label: 'Manitoba' },
    { value: 'NB', label: 'Nouveau-Brunswick' },
    { value: 'NS', label: 'Nouvelle-Écosse' },
    { value: 'NU', label: 'Nunavut' },
    { value: 'ON', label: 'Ontario' },
    { value: 'QC', label: 'Québec' },
    { value: 'SK', label: 'Saskatchewan' },
    { value: 'NL', label: 'Terre-Neuve-et-Labrador' },
    { value: 'NT', label: 'Territoires du Nord-Ouest' },
    { value: 'YT', label: 'Yukon' },
  ],
};

export default {
  title: 'Components/Select',
  component: 'tds-select',
  parameters: { writings: select, en, fr },
} satisfies Meta;

const province = { name: 'province', autocomplete: 'address-level1', placeholder: '' };

export const Default: StoryObj = { args: province };

export const Chosen: StoryObj = { args: { ...province, value: 'ON' } };

export const OwnPlaceholder: StoryObj = {
  args: { name: 'province', autocomplete: 'address-level1' },
  parameters: {
    en: { placeholder: 'Choose where you live' },
    fr: { placeholder: 'Choisissez où vous habitez' },
  },
};

export const Hint: StoryObj = {
  args: province,
  parameters: {
    en: { hint: 'Where you file your taxes.' },
    fr: { hint: 'Là où vous produisez votre déclaration de revenus.' },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: province,
  parameters: {
    en: {
      content: `<p slot="hint">Read <a href="#moved">what to choose if you moved</a>.</p>
<details slot="hint-expander">
  <summary>Why we ask</summary>
  <p>Some benefits are paid by your province.</p>
</details>`,
    },
    fr: {
      content: `<p slot="hint">Lisez <a href="#moved">ce qu’il faut choisir si vous avez déménagé</a>.</p>
<details slot="hint-expander">
  <summary>Pourquoi nous posons cette question</summary>
  <p>Certaines prestations sont versées par votre province.</p>
</details>`,
    },
  },
};

export const WithError: StoryObj = {
  args: { ...province, required: true },
  parameters: {
    en: { error: 'Choose your province or territory.' },
    fr: { error: 'Choisissez votre province ou territoire.' },
  },
};

export const Required: StoryObj = { args: { ...province, required: true } };

export const Optional: StoryObj = { args: { ...province, optional: true } };

export const Disabled: StoryObj = { args: { ...province, disabled: true, value: 'ON' } };

export const LabelAsPageHeading: StoryObj = {
  args: { ...province, 'label-size': 'heading', 'label-heading': true },
};

export const Groups: StoryObj = {
  args: { name: 'language', autocomplete: 'language', placeholder: '' },
  parameters: {
    en: {
      label: 'In which language should we write to you?',
      options: [
        {
          label: 'Official languages',
          options: [
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'French' },
          ],
        },
        {
          label: 'Indigenous languages',
          options: [
            { value: 'cr', label: 'Cree' },
            { value: 'iu', label: 'Inuktitut', disabled: true },
            { value: 'oj', label: 'Ojibwe' },
          ],
        },
        { line: true },
        { value: 'other', label: 'Another language' },
      ],
    },
    fr: {
      label: 'Dans quelle langue devons-nous vous écrire?',
      options: [
        {
          label: 'Langues officielles',
          options: [
            { value: 'en', label: 'Anglais' },
            { value: 'fr', label: 'Français' },
          ],
        },
        {
          label: 'Langues autochtones',
          options: [
            { value: 'cr', label: 'Cri' },
            { value: 'iu', label: 'Inuktitut', disabled: true },
            { value: 'oj', label: 'Ojibwé' },
          ],
        },
        { line: true },
        { value: 'other', label: 'Une autre langue' },
      ],
    },
  },
};

export const LongOptions: StoryObj = {
  args: { name: 'ministry', placeholder: '', width: '20' },
  parameters: {
    en: {
      label: 'Who made the decision?',
      options: [
        {
          value: '1',
          label:
            'Ministry of Public and Business Service Delivery and Procurement, Licensing Branch',
        },
        { value: '2', label: 'Another office' },
      ],
      value: '1',
    },
    fr: {
      label: 'Qui a pris la décision?',
      options: [
        {
          value: '1',
          label:
            'Ministère des Services au public et aux entreprises et de l’Approvisionnement, Direction des permis',
        },
        { value: '2', label: 'Un autre bureau' },
      ],
      value: '1',
    },
  },
};

/** No option is empty: the first is the answer until another is chosen. */
export const WithoutPlaceholder: StoryObj = {
  args: { name: 'sort', width: '20' },
  parameters: {
    en: {
      label: 'Sort by',
      options: [
        { value: 'new', label: 'Newest first' },
        { value: 'old', label: 'Oldest first' },
      ],
    },
    fr: {
      label: 'Trier par',
      options: [
        { value: 'new', label: 'Du plus récent au plus ancien' },
        { value: 'old', label: 'Du plus ancien au plus récent' },
      ],
    },
  },
};

const widths = ['2', '3', '4', '5', '7', '10', '20', 'full'];
const labels = {
  en: ['Floor', 'Copies', 'Page', 'Row', 'Adults', 'Children', 'Vehicles', 'Rooms'],
  fr: ['Étage', 'Copies', 'Page', 'Rangée', 'Adultes', 'Enfants', 'Véhicules', 'Pièces'],
};
const eachWidth = (language: 'en' | 'fr') =>
  widths.map((width, index) => ({
    width,
    label: labels[language][index],
    name: `width-${width}`,
    options: [{ label: '1' }, { label: '2' }],
  }));

export const Widths: StoryObj = {
  parameters: { en: { each: eachWidth('en') }, fr: { each: eachWidth('fr') } },
};
