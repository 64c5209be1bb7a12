import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { radios } from './choice-writings.ts';
import { element } from './markup.ts';
import { links, wholePage } from './page-writings.ts';
import { alert, button, errorSummary, type Says, textField, type Writings } from './writings.ts';

const page =
  (way: keyof Writings): Writings['own'] =>
  ({ title, message, fields, choice, send, failed, ...around }, language) => {
    const shown = (question: Says) => ({ ...question, error: failed && question.error });
    const wrong = [...fields, choice].filter(({ error }) => error);
    const summary = failed
      ? errorSummary[way]({ fields: wrong }, language)
      : element('tds-error-summary', {});
    const form = element(
      'form',
      { method: 'post', action: '/apply', novalidate: way === 'own' },
      ...fields.map((field: Says) => textField[way](shown(field), language)),
      radios[way](shown(choice), language),
      button[way]({ label: send }, language),
    );
    return wholePage(
      way,
      around,
      language,
      summary,
      element('h1', {}, title),
      !failed && alert[way](message, language),
      element('tds-form', {}, form),
    );
  };

export default {
  title: 'Pages/Form page',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    writings: { attributes: page('attributes'), own: page('own') },
    en: {
      title: 'Apply for a fishing licence',
      top: { 'home-href': '#', 'service-href': '#', 'service-name': 'Fishing licences' },
      message: {
        heading: 'Your licence starts today',
        content: '<p>You can fish as soon as we have your application.</p>',
      },
      fields: [
        {
          label: 'Full name',
          name: 'name',
          autocomplete: 'name',
          required: true,
          hint: 'As it is on your driver’s licence or passport.',
          error: 'Enter your full name.',
        },
        {
          label: 'Email',
          name: 'email',
          type: 'email',
          autocomplete: 'email',
          required: true,
          error: 'Enter your email address, like name@example.com.',
        },
        {
          label: 'Phone',
          name: 'tel',
          type: 'tel',
          autocomplete: 'tel',
          width: '20',
          optional: true,
        },
      ],
      choice: {
        label: 'How long do you need it?',
        name: 'term',
        control: 'term-1',
        required: true,
        error: 'Choose how long you need the licence.',
        options: [
          { value: '1', label: 'One year', hint: 'Costs $26.57.' },
          { value: '3', label: 'Three years', hint: 'Costs $79.71.' },
        ],
      },
      send: 'Send the application',
      foot: {
        content: links('Accessibility', 'Privacy', 'Contact us'),
        copyright: '© King’s Printer for Ontario, 2026',
      },
    },
    fr: {
      title: 'Demander un permis de pêche',
      top: { 'home-href': '#', 'service-href': '#', 'service-name': 'Permis de pêche' },
      message: {
        heading: 'Votre permis commence aujourd’hui',
        content: '<p>Vous pouvez pêcher dès que nous avons reçu votre demande.</p>',
      },
      fields: [
        {
          label: 'Nom complet',
          name: 'name',
          autocomplete: 'name',
          required: true,
          hint: 'Tel qu’il figure sur votre permis de conduire ou votre passeport.',
          error: 'Entrez votre nom complet.',
        },
        {
          label: 'Courriel',
          name: 'email',
          type: 'email',
          autocomplete: 'email',
          required: true,
          error: 'Entrez votre adresse courriel, comme nom@exemple.com.',
        },
        {
          label: 'Téléphone',
          name: 'tel',
          type: 'tel',
          autocomplete: 'tel',
          width: '20',
          optional: true,
        },
      ],
      choice: {
        label: 'Pour combien de temps?',
        name: 'term',
        control: 'term-1',
        required: true,
        error: 'Choisissez la durée du permis.',
        options: [
          { value: '1', label: 'Un an', hint: 'Coûte 26,57 $.' },
          { value: '3', label: 'Trois ans', hint: 'Coûte 79,71 $.' },
        ],
      },
      send: 'Envoyer la demande',
      foot: {
        content: links('Accessibilité', 'Confidentialité', 'Nous joindre'),
        copyright: '© Imprimeur du Roi pour l’Ontario, 2026',
      },
    },
  },
} satisfies Meta;

export const Empty: StoryObj = {};

export const WithErrors: StoryObj = {
  parameters: { en: { failed: true }, fr: { failed: true } },
};

export const OwnNativeElements: StoryObj = { ...WithErrors, globals: { writing: 'own' } };
