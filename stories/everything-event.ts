import type { Question } from './everything-question.ts';
import { textArea } from './writings.ts';

/** What is going to happen, where, and when. */
export const event: readonly Question[] = [
  {
    kind: 'select',
    says: { name: 'kind', placeholder: '', required: true },
    en: {
      label: 'What kind of event is it?',
      error: 'Choose the kind of your event.',
      options: [
        { value: 'wedding', label: 'Wedding' },
        { value: 'race', label: 'Run or race' },
        { value: 'fair', label: 'Fair or market' },
        { value: 'other', label: 'Something else' },
      ],
    },
    fr: {
      label: 'De quel type d’événement s’agit-il?',
      error: 'Choisissez le type de votre événement.',
      options: [
        { value: 'wedding', label: 'Mariage' },
        { value: 'race', label: 'Course' },
        { value: 'fair', label: 'Foire ou marché' },
        { value: 'other', label: 'Autre chose' },
      ],
    },
  },
  {
    kind: 'combobox',
    says: {
      name: 'park',
      required: true,
      options: [
        { value: '11', label: 'Algonquin' },
        { value: '24', label: 'Bon Echo' },
        { value: '37', label: 'French River', 'data-terms': 'Rivière des Français' },
        { value: '42', label: 'Killarney' },
        { value: '58', label: 'Long Point' },
        { value: '63', label: 'Sandbanks' },
      ],
    },
    en: {
      label: 'Which park?',
      hint: 'Type a part of its name, and choose it from the list.',
      error: 'Choose a park from the list.',
    },
    fr: {
      label: 'Dans quel parc?',
      hint: 'Tapez une partie de son nom, puis choisissez-le dans la liste.',
      error: 'Choisissez un parc dans la liste.',
    },
  },
  {
    kind: 'datePicker',
    says: { name: 'day', required: true, min: '2027-05-01', max: '2027-10-31' },
    en: {
      label: 'On which day?',
      hint: 'From May to October 2027. For example, 17 7 2027.',
      error: 'Enter the day of the event.',
    },
    fr: {
      label: 'Quel jour?',
      hint: 'De mai à octobre 2027. Par exemple, 17 7 2027.',
      error: 'Entrez le jour de l’événement.',
    },
  },
  {
    kind: 'dateRange',
    says: {
      name: 'stay',
      required: true,
      picker: true,
      min: '2027-04-01',
      max: '2027-11-30',
      'max-days': 60,
    },
    en: {
      label: 'From when to when do you need the place?',
      hint: 'From April 1 to November 30, 2027, at most 60 days. Count the days to set up and to clear away.',
      error: 'Enter the start date and the end date.',
    },
    fr: {
      label: 'De quand à quand aurez-vous besoin du lieu?',
      hint: 'Du 1er avril au 30 novembre 2027, au plus 60 jours. Comptez les jours d’installation et de nettoyage.',
      error: 'Entrez la date de début et la date de fin.',
    },
  },
  {
    kind: 'quantity',
    says: { name: 'guests', min: '1', max: '5000', required: true },
    en: {
      label: 'How many people will come?',
      hint: 'From 1 to 5,000.',
      error: 'Enter how many people will come.',
    },
    fr: {
      label: 'Combien de personnes viendront?',
      hint: 'De 1 à 5 000.',
      error: 'Entrez le nombre de personnes.',
    },
  },
  {
    kind: 'range',
    says: { name: 'children', unit: '%', step: '5', value: '20' },
    en: { label: 'About what share of them are children?' },
    fr: { label: 'Environ quelle part d’entre elles sont des enfants?' },
  },
  {
    kind: 'combobox',
    says: { name: 'languages', multiple: true, optional: true },
    en: {
      label: 'Which languages will be spoken?',
      hint: 'So that we can send someone who speaks one of them.',
      options: [
        { value: 'ar', label: 'Arabic' },
        { value: 'zh', label: 'Chinese' },
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'French' },
        { value: 'oj', label: 'Ojibwe' },
        { value: 'pa', label: 'Punjabi' },
      ],
    },
    fr: {
      label: 'Quelles langues y parlera-t-on?',
      hint: 'Pour que nous puissions envoyer une personne qui en parle une.',
      options: [
        { value: 'en', label: 'Anglais' },
        { value: 'ar', label: 'Arabe' },
        { value: 'zh', label: 'Chinois' },
        { value: 'fr', label: 'Français' },
        { value: 'oj', label: 'Ojibwé' },
        { value: 'pa', label: 'Pendjabi' },
      ],
    },
  },
  {
    kind: 'checkboxes',
    says: { name: 'bring', required: true },
    en: {
      label: 'What will you bring?',
      hint: 'Choose all that apply.',
      error: 'Choose what you will bring, or “None of these”.',
      options: [
        { value: 'tents', label: 'Tents' },
        { value: 'stage', label: 'A stage or loudspeakers', hint: 'Until 9 p.m. only.' },
        {
          value: 'other',
          label: 'Something else',
          content: textArea.attributes(
            { slot: 'reveal', name: 'bring-other', label: 'What else?', rows: 3 },
            'en',
          ),
        },
        { value: 'none', label: 'None of these', exclusive: true, divider: 'or' },
      ],
    },
    fr: {
      label: 'Qu’apporterez-vous?',
      hint: 'Choisissez tout ce qui s’applique.',
      error: 'Choisissez ce que vous apporterez, ou « Rien de cela ».',
      options: [
        { value: 'tents', label: 'Des tentes' },
        {
          value: 'stage',
          label: 'Une scène ou des haut-parleurs',
          hint: 'Jusqu’à 21 h seulement.',
        },
        {
          value: 'other',
          label: 'Autre chose',
          content: textArea.attributes(
            { slot: 'reveal', name: 'bring-other', label: 'Quoi d’autre?', rows: 3 },
            'fr',
          ),
        },
        { value: 'none', label: 'Rien de cela', exclusive: true, divider: 'ou' },
      ],
    },
  },
  {
    kind: 'textArea',
    says: { name: 'plan', 'max-count': 2000, 'count-threshold': 75, required: true },
    en: { label: 'What will happen, from start to end?', error: 'Say what will happen.' },
    fr: { label: 'Comment se déroulera l’événement?', error: 'Dites ce qui se passera.' },
  },
];
