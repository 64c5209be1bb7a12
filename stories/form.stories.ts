import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { form } from './form-writings.ts';

export default {
  title: 'Components/Form',
  component: 'tds-form',
  parameters: { writings: form },
} satisfies Meta;

const permit = {
  en: {
    title: 'Apply for a permit',
    email: { label: 'Email', name: 'email', type: 'email', autocomplete: 'email', required: true },
    size: { label: 'How long is the boat?', name: 'size', required: true },
    options: [
      { label: 'Up to 6 metres', value: 'small' },
      { label: 'Longer', value: 'large' },
    ],
    send: { label: 'Continue' },
  },
  fr: {
    title: 'Demander un permis',
    email: {
      label: 'Courriel',
      name: 'email',
      type: 'email',
      autocomplete: 'email',
      required: true,
    },
    size: { label: 'Quelle est la longueur du bateau?', name: 'size', required: true },
    options: [
      { label: 'Jusqu’à 6 mètres', value: 'small' },
      { label: 'Plus long', value: 'large' },
    ],
    send: { label: 'Continuer' },
  },
};

/** Press the button with nothing filled in. */
export const Default: StoryObj = { args: { summary: true }, parameters: permit };

export const WithErrorsOfTheServer: StoryObj = {
  args: { summary: true },
  parameters: {
    en: {
      ...permit.en,
      email: {
        ...permit.en.email,
        value: 'sam@example.com',
        error: 'This email address has a permit already. Use another, or sign in.',
      },
    },
    fr: {
      ...permit.fr,
      email: {
        ...permit.fr.email,
        value: 'sam@exemple.com',
        error:
          'Cette adresse courriel a déjà un permis. Utilisez-en une autre ou ouvrez une session.',
      },
    },
  },
};
