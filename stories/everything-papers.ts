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
        { label: 'Insurer', name: 'insurer' },
        { label: 'Policy number', name: 'policy', width: '20' },
      ],
    },
    fr: {
      label: 'Votre assurance responsabilité',
      fields: [
        { label: 'Assureur', name: 'insurer' },
        { label: 'Numéro de police', name: 'policy', width: '20' },
      ],
    },
  },
  {
    kind: 'fileUpload',
    says: { name: 'documents', multiple: true, 'max-count': '5', 'max-size': '10485760' },
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
    says: { name: 'people', min: 1, max: 4, people: [{}] },
    en: { add: 'Add another person' },
    fr: { add: 'Ajouter une personne' },
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
