import type { Question } from './everything-question.ts';

/** What it costs, and what proves it. */
export const papers: readonly Question[] = [
  {
    kind: 'moneyField',
    says: { name: 'ticket', width: '10', optional: true },
    en: { label: 'Price of a ticket, in dollars' },
    fr: { label: 'Prix d’un billet, en dollars' },
  },
  {
    kind: 'checkbox',
    says: { name: 'charity', value: 'yes' },
    en: { label: 'All that we earn goes to a charity' },
    fr: { label: 'Tout ce que nous gagnons va à une œuvre de bienfaisance' },
  },
  {
    kind: 'codeField',
    says: {
      name: 'permit',
      characters: 'letters-and-digits',
      length: 7,
      group: 4,
      width: '10',
      optional: true,
      autocomplete: 'on',
    },
    en: { label: 'Number of your last permit', hint: 'For example, PARK 123.' },
    fr: { label: 'Numéro de votre dernier permis', hint: 'Par exemple, PARC 123.' },
  },
  {
    kind: 'fieldset',
    says: { name: 'insurance' },
    en: {
      label: 'Your liability insurance',
      fields: [
        {
          label: 'Insurer',
          name: 'insurer',
          required: true,
          error: 'Enter the name of your insurer.',
        },
        {
          label: 'Policy number',
          name: 'policy',
          width: '20',
          required: true,
          error: 'Enter the number of your policy.',
        },
      ],
    },
    fr: {
      label: 'Votre assurance responsabilité',
      fields: [
        {
          label: 'Assureur',
          name: 'insurer',
          required: true,
          error: 'Entrez le nom de votre assureur.',
        },
        {
          label: 'Numéro de police',
          name: 'policy',
          width: '20',
          required: true,
          error: 'Entrez le numéro de votre police.',
        },
      ],
    },
  },
  {
    kind: 'fileUpload',
    says: {
      name: 'documents',
      required: true,
      multiple: true,
      'max-count': '5',
      'max-size': '10485760',
    },
    en: {
      label: 'Proof of insurance, and a map of the place',
      hint: 'Photos are fine.',
      error: 'Choose a file that shows your insurance.',
    },
    fr: {
      label: 'Preuve d’assurance et plan des lieux',
      hint: 'Des photos conviennent.',
      error: 'Choisissez un fichier qui montre votre assurance.',
    },
  },
];

/** Who is there on the day, and who stands for what was written. */
export const people: readonly Question[] = [
  {
    kind: 'repeater',
    says: { name: 'people', min: 1, max: 4, required: true },
    en: {
      add: 'Add another person',
      people: [{ error: 'Enter the full name of person 1.' }],
    },
    fr: {
      add: 'Ajouter une personne',
      people: [{ error: 'Entrez le nom complet de la personne 1.' }],
    },
  },
  {
    kind: 'declaration',
    says: { name: 'truth', value: 'yes', 'heading-level': '2' },
    en: {
      heading: 'Declaration',
      statement: 'I declare that what I have written in this application is true and complete.',
      label: 'I declare that this is true',
      error: 'Select “I declare that this is true” to send your application.',
    },
    fr: {
      heading: 'Déclaration',
      statement: 'Je déclare que ce que j’ai écrit dans la présente demande est vrai et complet.',
      label: 'Je déclare que cela est vrai',
      error: 'Cochez « Je déclare que cela est vrai » pour envoyer votre demande.',
    },
  },
];
