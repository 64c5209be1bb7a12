import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { skipLink } from './writings.ts';

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
      `${story()}<main id="main" tabindex="-1"><p>${parameters[globals.language].page}</p></main>`,
  ],
} satisfies Meta;

export const Default: StoryObj = {};

export const Focused: StoryObj = {
  play: ({ canvasElement }) => canvasElement.querySelector('a')?.focus(),
};

export const OtherTarget: StoryObj = {
  ...Focused,
  args: { href: '#main' },
  parameters: { en: { label: 'Skip to the form' }, fr: { label: 'Passer au formulaire' } },
};

export const OwnLink: StoryObj = { ...Focused, globals: { writing: 'own' } };
