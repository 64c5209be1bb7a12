import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { alert } from './writings.ts';

export default {
  title: 'Components/Alert',
  component: 'tds-alert',
  parameters: { writings: alert },
} satisfies Meta;

export const Information: StoryObj = {
  parameters: {
    en: {
      heading: 'Our offices are closed on Monday',
      content: '<p>You can still <a href="#apply">apply online</a>.</p>',
    },
    fr: {
      heading: 'Nos bureaux sont fermés lundi',
      content: '<p>Vous pouvez quand même <a href="#apply">présenter une demande en ligne</a>.</p>',
    },
  },
};

export const Success: StoryObj = {
  args: { type: 'success' },
  parameters: {
    en: {
      heading: 'We have your application',
      content: '<p>Your reference number is <strong>A7-31905</strong>.</p>',
    },
    fr: {
      heading: 'Nous avons reçu votre demande',
      content: '<p>Votre numéro de référence est <strong>A7-31905</strong>.</p>',
    },
  },
};

export const Warning: StoryObj = {
  args: { type: 'warning' },
  parameters: {
    en: {
      heading: 'Your licence ends in 12 days',
      content: '<p>Renew it before May 5 to keep driving.</p>',
    },
    fr: {
      heading: 'Votre permis prend fin dans 12 jours',
      content: '<p>Renouvelez-le avant le 5 mai pour continuer à conduire.</p>',
    },
  },
};

export const WithError: StoryObj = {
  args: { type: 'error' },
  parameters: {
    en: {
      heading: 'Your payment did not go through',
      content: '<p>You have not been charged. Try another card, or try again tomorrow.</p>',
    },
    fr: {
      heading: 'Votre paiement n’a pas été accepté',
      content: '<p>Rien n’a été facturé. Essayez une autre carte ou réessayez demain.</p>',
    },
  },
};

export const WithoutHeading: StoryObj = {
  parameters: {
    en: { content: 'This page was translated by a person, not by a machine.' },
    fr: { content: 'Cette page a été traduite par une personne et non par une machine.' },
  },
};

export const Dismissible: StoryObj = {
  args: { type: 'success', dismissible: true },
  parameters: {
    en: { heading: 'Your draft is saved', content: '<p>You have 30 days to finish it.</p>' },
    fr: {
      heading: 'Votre brouillon est enregistré',
      content: '<p>Vous avez 30 jours pour le terminer.</p>',
    },
  },
};

export const LivePolite: StoryObj = {
  args: { type: 'success', live: 'polite' },
  parameters: {
    en: { content: 'Your address has been updated.' },
    fr: { content: 'Votre adresse a été mise à jour.' },
  },
};

export const LiveAssertive: StoryObj = {
  args: { type: 'error', live: 'assertive' },
  parameters: {
    en: { content: 'The connection was lost. Nothing you typed is lost.' },
    fr: { content: 'La connexion est interrompue. Rien de ce que vous avez tapé n’est perdu.' },
  },
};

export const HeadingLevel: StoryObj = { ...Information, args: { 'heading-level': '3' } };

export const LongText: StoryObj = {
  args: { type: 'warning', dismissible: true },
  parameters: {
    en: {
      heading:
        'This service will be unavailable for maintenance from Saturday at 10 in the evening to Sunday at 6 in the morning',
      content: `<p>What you have saved stays. To be sure of it:</p>
<ul>
  <li>save your draft before Saturday evening</li>
  <li>note your reference number</li>
</ul>`,
    },
    fr: {
      heading:
        'Ce service ne sera pas accessible pour cause d’entretien du samedi à 22 heures au dimanche à 6 heures',
      content: `<p>Ce que vous avez enregistré est conservé. Pour en être certain :</p>
<ul>
  <li>enregistrez votre brouillon avant samedi soir</li>
  <li>notez votre numéro de référence</li>
</ul>`,
    },
  },
};

export const OwnHeading: StoryObj = { ...Dismissible, globals: { writing: 'own' } };
