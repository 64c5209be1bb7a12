import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { languageToggle } from './writings.ts';

export default {
  title: 'Components/Language toggle',
  component: 'tds-language-toggle',
  parameters: { writings: languageToggle, en: { href: '#fr' }, fr: { href: '#en' } },
} satisfies Meta;

export const Default: StoryObj = {};

export const OwnLink: StoryObj = { globals: { writing: 'own' } };

export const OwnButton: StoryObj = {
  globals: { writing: 'own' },
  parameters: { en: { name: 'language' }, fr: { name: 'language' } },
};
