import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type {
  AddressField,
  AddressSuggestion,
  LookupEvent,
} from '../packages/components/src/index.ts';
import { addressField } from './address-writings.ts';
import { afterLookup, typeNatively } from './type-natively.ts';

export default {
  title: 'Components/Address field',
  component: 'tds-address-field',
  parameters: { writings: addressField },
} satisfies Meta;

const home = {
  en: { label: 'Where do you live?', hint: 'The place that is on your driver’s licence.' },
  fr: { label: 'Où habitez-vous?', hint: 'Le lieu qui figure sur votre permis de conduire.' },
};

const typed = {
  unit: '4',
  line1: '12 King St W',
  city: 'Toronto',
  province: 'ON',
  'postal-code': 'M5V 1A1',
};

export const Default: StoryObj = { args: { name: 'home', required: true }, parameters: home };

export const Filled: StoryObj = { args: { name: 'home', ...typed }, parameters: home };

export const WithError: StoryObj = {
  args: { name: 'home', required: true },
  parameters: {
    en: {
      ...home.en,
      'error-line1': 'Enter the street, PO box or rural route.',
      'error-city': 'Enter the city or town.',
    },
    fr: {
      ...home.fr,
      'error-line1': 'Entrez la rue, la case postale ou la route rurale.',
      'error-city': 'Entrez la ville ou le village.',
    },
  },
};

export const ErrorAboutAllOfIt: StoryObj = {
  args: { name: 'home', ...typed },
  parameters: {
    en: { ...home.en, error: 'We know no such address. Check what you typed.' },
    fr: {
      ...home.fr,
      error: 'Nous ne connaissons pas cette adresse. Vérifiez ce que vous avez tapé.',
    },
  },
};

export const PostalCodeOfAnotherProvince: StoryObj = {
  args: { name: 'home', ...typed, province: 'QC', 'invalid-province': true },
  parameters: {
    en: { ...home.en, 'error-postal-code': 'M5V 1A1 is in Ontario. You chose Quebec. Check both.' },
    fr: {
      ...home.fr,
      'error-postal-code':
        'M5V 1A1 se trouve en Ontario. Vous avez choisi le Québec. Vérifiez les deux.',
    },
  },
};

export const FewerParts: StoryObj = {
  args: { name: 'bill', without: 'unit line2', autocomplete: 'billing' },
  parameters: {
    en: { label: 'Where do we send your bill?' },
    fr: { label: 'Où envoyons-nous votre facture?' },
  },
};

export const Optional: StoryObj = {
  args: { name: 'other', optional: true, autocomplete: 'shipping' },
  parameters: {
    en: { label: 'Where do we send your mail?' },
    fr: { label: 'Où envoyons-nous votre courrier?' },
  },
};

export const Disabled: StoryObj = {
  args: { name: 'home', disabled: true, ...typed },
  parameters: home,
};

export const LabelAsPageHeading: StoryObj = {
  args: { name: 'home', 'label-size': 'heading', 'label-heading': true },
  parameters: home,
};

export const RichHint: StoryObj = {
  args: { name: 'home', without: 'unit line2' },
  parameters: {
    en: {
      label: home.en.label,
      content: '<p slot="hint">If you have none, <a href="#none">read what to write</a>.</p>',
    },
    fr: {
      label: home.fr.label,
      content: '<p slot="hint">Si vous n’en avez pas, <a href="#none">lisez quoi écrire</a>.</p>',
    },
  },
};

/** What a service of the page would find. */
const found: AddressSuggestion[] = [
  {
    label: '12 King St W, Toronto ON M5H 1A1',
    address: { line1: '12 King St W', city: 'Toronto', province: 'ON', postalCode: 'M5H 1A1' },
  },
  {
    label: '4-12 King St W, Sudbury ON P3E 1B2',
    address: {
      unit: '4',
      line1: '12 King St W',
      city: 'Sudbury',
      province: 'ON',
      postalCode: 'P3E 1B2',
    },
  },
];

/** The page finds addresses in a service of its choice, and gives them to the `lookup` event. */
const lookUp =
  (answer: readonly AddressSuggestion[] | undefined) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const host = canvasElement.querySelector<AddressField>('tds-address-field');
    await host?.updateComplete;
    host?.addEventListener('lookup', (event) => {
      const { suggest } = event as LookupEvent<AddressSuggestion>;
      suggest.call(event, answer ?? Promise.reject(new DOMException('', 'AbortError')));
    });
    await afterLookup();
    typeNatively(host?.querySelector<HTMLInputElement>('[slot="line1"]') ?? null, '12 king');
    await afterLookup();
  };

const lookup = { args: { name: 'home', without: 'line2', lookup: true }, parameters: home };

export const Lookup: StoryObj = { ...lookup, play: lookUp(found) };

export const LookupFindsNone: StoryObj = { ...lookup, play: lookUp([]) };

export const LookupFails: StoryObj = { ...lookup, play: lookUp(undefined) };
