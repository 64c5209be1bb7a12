import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { LookupEvent, Search } from '../packages/components/src/index.ts';
import { search } from './form-writings.ts';
import { afterLookup, typeNatively } from './type-natively.ts';

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
    en: { label: 'Find an office by city', 'button-label': 'Find an office' },
    fr: { label: 'Trouver un bureau par ville', 'button-label': 'Trouver un bureau' },
  },
};

const words = (...all: readonly string[]) =>
  `<datalist>${all.map((text) => `<option>${text}</option>`).join('')}</datalist>`;

export const Suggestions: StoryObj = {
  args,
  parameters: {
    en: { ...site.en, content: words('Boat licence', 'Driver’s licence', 'Health card') },
    fr: {
      ...site.fr,
      content: words('Permis de conduire', 'Permis de pêche', 'Carte Santé'),
    },
  },
};

/** Chosen, a suggestion is searched for at once. */
export const SuggestionsOpen: StoryObj = {
  ...Suggestions,
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector<Search>('tds-search');
    await host?.updateComplete;
    await afterLookup();
    typeNatively(
      host?.control ?? null,
      document.documentElement.lang === 'fr' ? 'permis' : 'licence',
    );
  },
};

/** The page finds words, and gives them to the `lookup` event. */
export const Lookup: StoryObj = {
  args: { ...args, lookup: true },
  parameters: site,
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector<Search>('tds-search');
    await host?.updateComplete;
    host?.addEventListener('lookup', (event) => {
      const { text } = event as LookupEvent<string>;
      (event as LookupEvent<string>).suggest([`${text} 1`, `${text} 2`]);
    });
    await afterLookup();
    typeNatively(
      host?.control ?? null,
      document.documentElement.lang === 'fr' ? 'permis' : 'permit',
    );
    await afterLookup();
  },
};
