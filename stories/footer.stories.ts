import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element } from './markup.ts';
import { footer } from './writings.ts';

const list = (...links: [href: string, text: string][]) =>
  element(
    'ul',
    {},
    ...links.map(([href, text]) => element('li', {}, element('a', { href }, text))),
  );

export default {
  title: 'Components/Footer',
  component: 'tds-footer',
  parameters: {
    writings: footer,
    layout: 'fullscreen',
    en: {
      content: list(
        ['#accessibility', 'Accessibility'],
        ['#privacy', 'Privacy'],
        ['#contact', 'Contact us'],
      ),
      copyright: '© King’s Printer for Ontario, 2026',
    },
    fr: {
      content: list(
        ['#accessibility', 'Accessibilité'],
        ['#privacy', 'Confidentialité'],
        ['#contact', 'Nous joindre'],
      ),
      copyright: '© Imprimeur du Roi pour l’Ontario, 2026',
    },
  },
} satisfies Meta;

export const Default: StoryObj = {};

export const WithoutCopyright: StoryObj = {
  parameters: { en: { copyright: null }, fr: { copyright: null } },
};

export const ManyLinks: StoryObj = {
  parameters: {
    en: {
      content: list(
        ['#accessibility', 'Accessibility'],
        ['#privacy', 'Privacy'],
        ['#terms', 'Terms of use'],
        ['#news', 'Newsroom'],
        ['#laws', 'Laws and regulations'],
        ['#jobs', 'Jobs in the public service'],
        ['#contact', 'Contact us'],
      ),
    },
    fr: {
      content: list(
        ['#accessibility', 'Accessibilité'],
        ['#privacy', 'Confidentialité'],
        ['#terms', 'Conditions d’utilisation'],
        ['#news', 'Salle de presse'],
        ['#laws', 'Lois et règlements'],
        ['#jobs', 'Emplois dans la fonction publique'],
        ['#contact', 'Nous joindre'],
      ),
    },
  },
};

export const OwnCopyright: StoryObj = { globals: { writing: 'own' } };
