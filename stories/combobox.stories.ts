import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { combobox } from './choice-writings.ts';

const en = {
  label: 'Country of birth',
  options: [
    { value: 'BR', label: 'Brazil' },
    { value: 'CA', label: 'Canada' },
    { value: 'CI', label: 'Côte d’Ivoire', 'data-terms': 'Ivory Coast' },
    { value: 'FR', label: 'France' },
    { value: 'HT', label: 'Haiti' },
    { value: 'IN', label: 'India' },
    { value: 'GB', label: 'United Kingdom', 'data-terms': 'UK Britain England Scotland Wales' },
    { value: 'US', label: 'United States', 'data-terms': 'USA America' },
    { value: 'VN', label: 'Viet Nam' },
  ],
};

const fr = {
  label: 'Pays de naissance',
  options: [
    { value: 'BR', label: 'Brésil' },
    { value: 'CA', label: 'Canada' },
    { value: 'CI', label: 'Côte d’Ivoire' },
    { value: 'US', label: 'États-Unis', 'data-terms': 'USA Amérique' },
    { value: 'FR', label: 'France' },
    { value: 'HT', label: 'Haïti' },
    { value: 'IN', label: 'Inde' },
    { value: 'GB', label: 'Royaume-Uni', 'data-terms': 'Grande-Bretagne Angleterre Écosse' },
    { value: 'VN', label: 'Viet Nam' },
  ],
};

export default {
  title: 'Components/Combobox',
  component: 'tds-combobox',
  parameters: { writings: combobox, en, fr },
} satisfies Meta;

const country = { name: 'country' };

export const Default: StoryObj = { args: country };

export const Chosen: StoryObj = { args: { ...country, value: 'CI' } };

export const Hint: StoryObj = {
  args: country,
  parameters: {
    en: { hint: 'Type a part of its name, and choose it from the list.' },
    fr: { hint: 'Tapez une partie de son nom, puis choisissez-le dans la liste.' },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: country,
  parameters: {
    en: {
      content: `<p slot="hint">Read <a href="#changed">what to choose if its name changed</a>.</p>
<details slot="hint-expander">
  <summary>Why we ask</summary>
  <p>Some countries have an agreement with Canada.</p>
</details>`,
    },
    fr: {
      content: `<p slot="hint">Lisez <a href="#changed">quoi choisir si son nom a changé</a>.</p>
<details slot="hint-expander">
  <summary>Pourquoi nous posons cette question</summary>
  <p>Certains pays ont une entente avec le Canada.</p>
</details>`,
    },
  },
};

export const Placeholder: StoryObj = {
  args: country,
  parameters: {
    en: { placeholder: 'For example, Canada' },
    fr: { placeholder: 'Par exemple, Canada' },
  },
};

export const WithError: StoryObj = {
  args: { ...country, required: true },
  parameters: {
    en: { error: 'Choose your country of birth from the list.' },
    fr: { error: 'Choisissez votre pays de naissance dans la liste.' },
  },
};

export const Required: StoryObj = { args: { ...country, required: true } };

export const Optional: StoryObj = { args: { ...country, optional: true } };

export const Disabled: StoryObj = { args: { ...country, disabled: true, value: 'CA' } };

export const LabelAsPageHeading: StoryObj = {
  args: { ...country, 'label-size': 'heading', 'label-heading': true },
};

export const Groups: StoryObj = {
  args: { name: 'office' },
  parameters: {
    en: {
      label: 'Nearest office',
      options: [
        { label: 'North', options: [{ label: 'Kenora' }, { label: 'Thunder Bay' }] },
        { label: 'East', options: [{ label: 'Cornwall' }, { label: 'Ottawa', disabled: true }] },
        { line: true },
        { label: 'None of these' },
      ],
    },
    fr: {
      label: 'Bureau le plus proche',
      options: [
        { label: 'Nord', options: [{ label: 'Kenora' }, { label: 'Thunder Bay' }] },
        { label: 'Est', options: [{ label: 'Cornwall' }, { label: 'Ottawa', disabled: true }] },
        { line: true },
        { label: 'Aucun de ceux-ci' },
      ],
    },
  },
};

/** What is submitted is the text; the options help to write it as others do. */
export const FreeText: StoryObj = {
  args: { name: 'occupation', 'free-text': true },
  parameters: {
    en: {
      label: 'Occupation',
      hint: 'Choose the nearest, or write your own.',
      options: [
        { label: 'Carpenter' },
        { label: 'Cook' },
        { label: 'Nurse' },
        { label: 'Teacher' },
      ],
    },
    fr: {
      label: 'Profession',
      hint: 'Choisissez la plus proche, ou écrivez la vôtre.',
      options: [
        { label: 'Charpentière ou charpentier' },
        { label: 'Cuisinière ou cuisinier' },
        { label: 'Enseignante ou enseignant' },
        { label: 'Infirmière ou infirmier' },
      ],
    },
  },
};

/** Each choice is submitted under the same name. */
export const Multiple: StoryObj = {
  args: { name: 'languages', multiple: true },
  parameters: {
    en: {
      label: 'Languages that you speak',
      options: [
        { value: 'ar', label: 'Arabic' },
        { value: 'cr', label: 'Cree' },
        { value: 'en', label: 'English', selected: true },
        { value: 'fr', label: 'French', selected: true },
        { value: 'iu', label: 'Inuktitut' },
        { value: 'pa', label: 'Punjabi' },
      ],
    },
    fr: {
      label: 'Langues que vous parlez',
      options: [
        { value: 'en', label: 'Anglais', selected: true },
        { value: 'ar', label: 'Arabe' },
        { value: 'cr', label: 'Cri' },
        { value: 'fr', label: 'Français', selected: true },
        { value: 'iu', label: 'Inuktitut' },
        { value: 'pa', label: 'Pendjabi' },
      ],
    },
  },
};

const lots = (name: string) =>
  Array.from({ length: 2340 }, (_each, index) => ({ label: `${name} ${index + 1}` }));

/** A hundred are drawn at once. */
export const ManyOptions: StoryObj = {
  args: { name: 'lot' },
  parameters: {
    en: { label: 'Lot of land', options: lots('Lot') },
    fr: { label: 'Lot', options: lots('Lot') },
  },
};

export const Widths: StoryObj = {
  parameters: {
    en: { each: eachWidth('Floor', 'Region') },
    fr: { each: eachWidth('Étage', 'Région') },
  },
};

function eachWidth(...labels: readonly string[]) {
  return ['10', '20', 'full'].map((width, index) => ({
    width,
    label: labels[index] ?? 'Code',
    name: `width-${width}`,
    options: [{ label: '1' }, { label: '2' }],
  }));
}
