import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { skipLink } from './writings.ts';

const form = (label: string) =>
  `<form id="form" tabindex="-1"><tds-text-field label="${label}" name="name" autocomplete="name"></tds-text-field></form>`;

export default {
  title: 'Components/Skip link',
  component: 'tds-skip-link',
  parameters: {
    writings: skipLink,
    layout: 'fullscreen',
    docs: { story: { inline: false, height: '160px' } },
    en: { page: 'Press Tab: the link comes up at the top.' },
    fr: { page: 'Appuyez sur Tab pour faire apparaître le lien en haut.' },
  },
  decorators: [
    (story, { globals, parameters }) =>
      `${story()}<main id="main" tabindex="-1"><p>${parameters[globals.language].page}</p>${parameters[globals.language].more ?? ''}</main>`,
  ],
} satisfies Meta;

export const Default: StoryObj = {};

const focused = {
  en: { page: 'The link stands at the top while it has the focus.' },
  fr: { page: 'Le lien est affiché en haut tant qu’il a le focus.' },
};

export const Focused: StoryObj = {
  parameters: focused,
  play: ({ canvasElement }) => canvasElement.querySelector('a')?.focus(),
};

export const OtherTarget: StoryObj = {
  ...Focused,
  args: { href: '#form' },
  parameters: {
    en: { ...focused.en, label: 'Skip to the form', more: form('Full name') },
    fr: { ...focused.fr, label: 'Passer au formulaire', more: form('Nom complet') },
  },
};

export const OwnLink: StoryObj = { ...Focused, globals: { writing: 'own' } };
