import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { header } from './writings.ts';

export default {
  title: 'Components/Header',
  component: 'tds-header',
  parameters: { writings: header, layout: 'fullscreen' },
} satisfies Meta;

export const Default: StoryObj = {
  args: { 'home-href': '#home' },
  parameters: { en: {}, fr: {} },
};

export const Service: StoryObj = {
  args: { 'home-href': '#home', 'service-href': '#service' },
  parameters: {
    en: {
      'service-name': 'Renew a fishing licence',
      content: '<tds-language-toggle href="#fr"></tds-language-toggle>',
    },
    fr: {
      'service-name': 'Renouveler un permis de pêche',
      content: '<tds-language-toggle href="#en"></tds-language-toggle>',
    },
  },
};

export const WithoutLinks: StoryObj = {
  parameters: {
    en: { 'home-label': 'City of Example', 'service-name': 'Parking permits' },
    fr: { 'home-label': 'Ville d’Exemple', 'service-name': 'Permis de stationnement' },
  },
};

export const LongText: StoryObj = {
  ...Service,
  parameters: {
    en: {
      'service-name':
        'Apply for the rebate on the land transfer tax for people who buy their first home',
      content: '<tds-language-toggle href="#fr"></tds-language-toggle>',
    },
    fr: {
      'service-name':
        'Demander le remboursement des droits de cession immobilière pour l’achat d’une première maison',
      content: '<tds-language-toggle href="#en"></tds-language-toggle>',
    },
  },
};

export const OwnLinks: StoryObj = { ...Service, globals: { writing: 'own' } };
