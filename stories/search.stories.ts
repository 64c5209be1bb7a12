import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { search } from './form-writings.ts';

export default {
  title: 'Components/Search',
  component: 'tds-search',
  parameters: { writings: search },
} satisfies Meta;

const args = { action: '#results' };

const site = {
  en: { label: 'Search this site' },
  fr: { label: 'Rechercher dans ce site' },
};

export const Default: StoryObj = { args, parameters: { en: {}, fr: {} } };

export const Labelled: StoryObj = { args, parameters: site };

export const LabelHidden: StoryObj = { args: { ...args, 'label-hidden': true }, parameters: site };

export const WithWords: StoryObj = {
  args: { ...args, name: 'words' },
  parameters: {
    en: { ...site.en, value: 'licence plate renewal' },
    fr: { ...site.fr, value: 'renouvellement de plaque' },
  },
};

export const OwnButton: StoryObj = {
  args,
  parameters: {
    en: { label: 'Postal code', 'button-label': 'Find an office' },
    fr: { label: 'Code postal', 'button-label': 'Trouver un bureau' },
  },
};
