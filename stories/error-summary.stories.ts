import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { errorSummary, textField, type Writings } from './writings.ts';

const aboveItsFields =
  (way: keyof Writings): Writings['own'] =>
  (says, language) =>
    [
      errorSummary[way](says, language),
      ...says.fields.map((field: object) => textField[way](field, language)),
    ].join('\n');

export default {
  title: 'Components/Error summary',
  component: 'tds-error-summary',
  parameters: {
    writings: { attributes: aboveItsFields('attributes'), own: aboveItsFields('own') },
    // It collects the errors of its page: each story needs a page of its own.
    docs: { story: { inline: false, height: '560px' } },
    en: {
      fields: [
        { label: 'First name', name: 'given-name', error: 'Enter your first name.' },
        { label: 'Email', name: 'email', error: 'Enter an email address with an @.' },
      ],
    },
    fr: {
      fields: [
        { label: 'Prénom', name: 'given-name', error: 'Entrez votre prénom.' },
        { label: 'Courriel', name: 'email', error: 'Entrez une adresse courriel avec un @.' },
      ],
    },
  },
} satisfies Meta;

export const Default: StoryObj = {};

export const Heading: StoryObj = {
  args: { 'heading-level': '3' },
  parameters: {
    en: { heading: 'Two answers need a change' },
    fr: { heading: 'Deux réponses sont à corriger' },
  },
};

export const KeepFocus: StoryObj = { args: { 'keep-focus': true } };

export const LongText: StoryObj = {
  parameters: {
    en: {
      fields: [
        {
          label: 'Name of the organization',
          name: 'organization',
          error:
            'Enter the full legal name of the organization, with the accents and the capital letters that it has in its articles of incorporation.',
        },
      ],
    },
    fr: {
      fields: [
        {
          label: 'Nom de l’organisme',
          name: 'organization',
          error:
            'Entrez la dénomination sociale complète de l’organisme, avec les accents et les majuscules qu’elle comporte dans ses statuts constitutifs.',
        },
      ],
    },
  },
};

export const OwnList: StoryObj = { globals: { writing: 'own' } };
