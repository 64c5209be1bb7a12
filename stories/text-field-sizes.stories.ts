import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { textField } from './writings.ts';

export default {
  title: 'Components/Text field: sizes and labels',
  component: 'tds-text-field',
  parameters: { writings: textField },
} satisfies Meta;

const widths = [
  ['2', 'Age', 'Âge', 'age'],
  ['3', 'Area code', 'Indicatif régional', 'area-code'],
  ['4', 'Year of birth', 'Année de naissance', 'birth-year'],
  ['5', 'Lot number', 'Numéro de lot', 'lot'],
  ['7', 'Postal code', 'Code postal', 'postal-code'],
  ['10', 'Phone', 'Téléphone', 'phone'],
  ['20', 'City or town', 'Ville ou village', 'city'],
  ['full', 'Street address', 'Adresse municipale', 'street'],
];

export const Widths: StoryObj = {
  parameters: {
    en: { each: widths.map(([width, label, , name]) => ({ label, name, width })) },
    fr: { each: widths.map(([width, , label, name]) => ({ label, name, width })) },
  },
};

const types = [
  ['text', 'Business name', 'Nom de l’entreprise', 'organization'],
  ['email', 'Business email', 'Courriel de l’entreprise', 'email'],
  ['tel', 'Business phone', 'Téléphone de l’entreprise', 'tel'],
  ['url', 'Website', 'Site Web', 'url'],
  ['number', 'Number of employees', 'Nombre d’employés', undefined, '0'],
  ['search', 'Find a permit', 'Chercher un permis'],
];

export const Types: StoryObj = {
  parameters: {
    en: {
      each: types.map(([type, label, , autocomplete, min]) => ({
        label,
        name: type,
        type,
        autocomplete,
        min,
      })),
    },
    fr: {
      each: types.map(([type, , label, autocomplete, min]) => ({
        label,
        name: type,
        type,
        autocomplete,
        min,
      })),
    },
  },
};

export const NumberWithSteps: StoryObj = {
  args: { name: 'minutes', type: 'number', min: '15', max: '240', step: '15', width: '5' },
  parameters: {
    en: {
      label: 'For how many minutes will you use the room?',
      hint: 'In steps of 15, from 15 to 240.',
    },
    fr: {
      label: 'Pendant combien de minutes utiliserez-vous la salle?',
      hint: 'Par tranches de 15, de 15 à 240.',
    },
  },
};

export const PatternAndLength: StoryObj = {
  args: {
    name: 'postal-code',
    pattern: '[A-Za-z]\\d[A-Za-z] ?\\d[A-Za-z]\\d',
    maxlength: '7',
    autocomplete: 'postal-code',
  },
  parameters: {
    en: {
      label: 'Postal code',
      hint: 'Six letters and digits, like M7A 1A1.',
      'error-pattern-mismatch': 'Enter a postal code like M7A 1A1.',
    },
    fr: {
      label: 'Code postal',
      hint: 'Six lettres et chiffres, comme M7A 1A1.',
      'error-pattern-mismatch': 'Entrez un code postal comme M7A 1A1.',
    },
  },
};

export const LargeLabel: StoryObj = {
  args: { name: 'city', 'label-size': 'large', autocomplete: 'address-level2' },
  parameters: {
    en: { label: 'Where do you live?', hint: 'A city, town or First Nation.' },
    fr: { label: 'Où habitez-vous?', hint: 'Une ville, un village ou une Première Nation.' },
  },
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'name', 'label-size': 'heading', 'label-heading': true, autocomplete: 'name' },
  parameters: {
    en: { label: 'What is your name?', hint: 'As it is on your birth certificate.' },
    fr: { label: 'Quel est votre nom?', hint: 'Tel qu’il figure sur votre acte de naissance.' },
  },
};

export const LongText: StoryObj = {
  args: { name: 'organization', required: true },
  parameters: {
    en: {
      label:
        'What is the full legal name of the organization that you are applying for, as it is in its articles of incorporation?',
      hint: 'If the organization has a name in English and a name in French, write both, with a slash between them. Include words like “Inc.” or “Ltd.”.',
      error:
        'Enter the full legal name of the organization, with the accents and the capital letters that it has in its articles of incorporation.',
    },
    fr: {
      label:
        'Quelle est la dénomination sociale complète de l’organisme au nom duquel vous présentez la demande, telle qu’elle figure dans ses statuts constitutifs?',
      hint: 'Si l’organisme a une dénomination en français et une autre en anglais, écrivez les deux en les séparant par une barre oblique. Écrivez aussi les mots comme « inc. » ou « ltée ».',
      error:
        'Entrez la dénomination sociale complète de l’organisme, avec les accents et les majuscules qu’elle comporte dans ses statuts constitutifs.',
    },
  },
};

export const OwnNativeElement: StoryObj = {
  args: { name: 'tel', type: 'tel', autocomplete: 'tel', width: '20', required: true },
  globals: { writing: 'own' },
  parameters: {
    en: {
      label: 'Phone',
      hint: 'We call only about your application.',
      error: 'Enter a phone number.',
    },
    fr: {
      label: 'Téléphone',
      hint: 'Nous appelons seulement au sujet de votre demande.',
      error: 'Entrez un numéro de téléphone.',
    },
  },
};
