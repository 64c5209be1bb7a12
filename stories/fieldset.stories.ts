import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fieldset } from './form-writings.ts';

const address = {
  en: {
    label: 'Where do you live?',
    fields: [
      { label: 'Street and number', name: 'street', autocomplete: 'address-line1' },
      { label: 'City', name: 'city', autocomplete: 'address-level2', width: '20' },
      { label: 'Postal code', name: 'code', autocomplete: 'postal-code', width: '7' },
    ],
  },
  fr: {
    label: 'Où habitez-vous?',
    fields: [
      { label: 'Rue et numéro', name: 'street', autocomplete: 'address-line1' },
      { label: 'Ville', name: 'city', autocomplete: 'address-level2', width: '20' },
      { label: 'Code postal', name: 'code', autocomplete: 'postal-code', width: '7' },
    ],
  },
};

export default {
  title: 'Components/Fieldset',
  component: 'tds-fieldset',
  args: { name: 'address' },
  parameters: { writings: fieldset, ...address },
} satisfies Meta;

export const Default: StoryObj = {};

export const Hint: StoryObj = {
  parameters: {
    en: { hint: 'The place you sleep most nights.' },
    fr: { hint: 'Là où vous dormez le plus souvent.' },
  },
};

export const RichHintAndExpander: StoryObj = {
  parameters: {
    en: {
      content: `<p slot="hint">Read <a href="#moved">what to enter if you move soon</a>.</p>
<details slot="hint-expander">
  <summary>Why we ask</summary>
  <p>We send the permit to this address.</p>
</details>`,
    },
    fr: {
      content: `<p slot="hint">Lisez <a href="#moved">quoi entrer si vous déménagez bientôt</a>.</p>
<details slot="hint-expander">
  <summary>Pourquoi nous posons cette question</summary>
  <p>Nous envoyons le permis à cette adresse.</p>
</details>`,
    },
  },
};

/** The answers do not go together: none of them is wrong by itself. */
export const GroupError: StoryObj = {
  parameters: {
    en: { error: 'The postal code is in another city. Check both.' },
    fr: { error: 'Le code postal est celui d’une autre ville. Vérifiez les deux.' },
  },
};

export const ErrorInOneQuestion: StoryObj = {
  parameters: {
    en: {
      fields: [
        {
          label: 'Street and number',
          name: 'street',
          autocomplete: 'address-line1',
          required: true,
          error: 'Enter your street and number.',
        },
        { label: 'City', name: 'city', autocomplete: 'address-level2', width: '20' },
      ],
    },
    fr: {
      fields: [
        {
          label: 'Rue et numéro',
          name: 'street',
          autocomplete: 'address-line1',
          required: true,
          error: 'Entrez votre rue et votre numéro.',
        },
        { label: 'Ville', name: 'city', autocomplete: 'address-level2', width: '20' },
      ],
    },
  },
};

export const Disabled: StoryObj = { args: { disabled: true } };

export const LargeLabel: StoryObj = { args: { 'label-size': 'large' } };

export const LabelAsPageHeading: StoryObj = {
  args: { 'label-size': 'heading', 'label-heading': true },
};

export const QuestionsOfSeveralKinds: StoryObj = {
  args: { name: 'vehicle' },
  parameters: {
    en: {
      label: 'Your vehicle',
      fields: [
        { label: 'Licence plate', name: 'plate', width: '10' },
        {
          kind: 'select',
          label: 'Kind',
          name: 'kind',
          placeholder: '',
          options: [
            { value: 'car', label: 'Car' },
            { value: 'truck', label: 'Truck' },
          ],
        },
        { kind: 'dateField', label: 'When did you buy it?', name: 'bought' },
        {
          kind: 'radios',
          label: 'Is it insured?',
          name: 'insured',
          inline: true,
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
      ],
    },
    fr: {
      label: 'Votre véhicule',
      fields: [
        { label: 'Plaque d’immatriculation', name: 'plate', width: '10' },
        {
          kind: 'select',
          label: 'Type',
          name: 'kind',
          placeholder: '',
          options: [
            { value: 'car', label: 'Voiture' },
            { value: 'truck', label: 'Camion' },
          ],
        },
        { kind: 'dateField', label: 'Quand l’avez-vous acheté?', name: 'bought' },
        {
          kind: 'radios',
          label: 'Est-il assuré?',
          name: 'insured',
          inline: true,
          options: [
            { value: 'yes', label: 'Oui' },
            { value: 'no', label: 'Non' },
          ],
        },
      ],
    },
  },
};
