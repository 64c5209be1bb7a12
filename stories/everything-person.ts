import type { Question } from './everything-question.ts';
import { timeField } from './writings.ts';

/** Who applies, where they live, and how they are reached. */
export const person: readonly Question[] = [
  {
    kind: 'textField',
    says: { name: 'name', autocomplete: 'name', required: true },
    en: {
      label: 'Full name',
      hint: 'As it is on your driver’s licence or passport.',
      error: 'Enter your full name.',
    },
    fr: {
      label: 'Nom complet',
      hint: 'Tel qu’il figure sur votre permis de conduire ou votre passeport.',
      error: 'Entrez votre nom complet.',
    },
  },
  {
    kind: 'dateField',
    says: { name: 'born', required: true, max: '2008-12-31' },
    en: {
      label: 'When were you born?',
      hint: 'For example, 27 3 1985. You must be 18 or older.',
      error: 'Enter the day, the month and the year you were born.',
    },
    fr: {
      label: 'Quelle est votre date de naissance?',
      hint: 'Par exemple, 27 3 1985. Vous devez avoir 18 ans ou plus.',
      error: 'Entrez le jour, le mois et l’année de votre naissance.',
    },
  },
  {
    kind: 'addressField',
    says: { name: 'home', required: true },
    en: { label: 'Where do you live?', error: 'Enter your address.' },
    fr: { label: 'Où habitez-vous?', error: 'Entrez votre adresse.' },
  },
  {
    kind: 'textField',
    says: { name: 'email', type: 'email', autocomplete: 'email', required: true },
    en: { label: 'Email', error: 'Enter your email address, like name@example.com.' },
    fr: {
      label: 'Courriel',
      error: 'Entrez votre adresse courriel, comme nom@exemple.com.',
    },
  },
  {
    kind: 'phoneField',
    says: { name: 'phone', optional: true },
    en: { label: 'Phone number', hint: 'With the area code.' },
    fr: { label: 'Numéro de téléphone', hint: 'Avec l’indicatif régional.' },
  },
  {
    kind: 'radios',
    says: { name: 'reach', required: true },
    en: {
      label: 'How should we contact you?',
      error: 'Choose how we should contact you.',
      options: [
        { value: 'email', label: 'By email' },
        {
          value: 'phone',
          label: 'By phone',
          content: timeField.attributes(
            { slot: 'reveal', name: 'call', label: 'When can we call you?' },
            'en',
          ),
        },
        { value: 'post', label: 'By mail' },
      ],
    },
    fr: {
      label: 'Comment devons-nous communiquer avec vous?',
      error: 'Choisissez comment nous devons communiquer avec vous.',
      options: [
        { value: 'email', label: 'Par courriel' },
        {
          value: 'phone',
          label: 'Par téléphone',
          content: timeField.attributes(
            { slot: 'reveal', name: 'call', label: 'Quand pouvons-nous vous appeler?' },
            'fr',
          ),
        },
        { value: 'post', label: 'Par la poste' },
      ],
    },
  },
  {
    kind: 'toggle',
    says: { name: 'reminders', value: 'yes' },
    en: { label: 'Remind me two days before the event' },
    fr: { label: 'Me rappeler l’événement deux jours avant' },
  },
  {
    kind: 'passwordField',
    says: { name: 'password', autocomplete: 'new-password', minlength: 8, required: true },
    en: {
      label: 'Make a password',
      hint: 'At least 8 characters. With it you can change your application later.',
      error: 'Enter a password of 8 characters or more.',
    },
    fr: {
      label: 'Créez un mot de passe',
      hint: 'Au moins 8 caractères. Il vous permettra de modifier votre demande.',
      error: 'Entrez un mot de passe d’au moins 8 caractères.',
    },
  },
];
