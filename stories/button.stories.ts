import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { button } from './writings.ts';

export default {
  title: 'Components/Button',
  component: 'tds-button',
  parameters: {
    writings: button,
    en: { label: 'Save and continue' },
    fr: { label: 'Enregistrer et continuer' },
  },
} satisfies Meta;

export const Primary: StoryObj = {};

export const Secondary: StoryObj = {
  args: { variant: 'secondary', type: 'button' },
  parameters: { en: { label: 'Save as draft' }, fr: { label: 'Enregistrer le brouillon' } },
};

export const Tertiary: StoryObj = {
  args: { variant: 'tertiary', type: 'button' },
  parameters: { en: { label: 'Cancel' }, fr: { label: 'Annuler' } },
};

export const Danger: StoryObj = {
  args: { variant: 'danger' },
  parameters: { en: { label: 'Delete this application' }, fr: { label: 'Supprimer la demande' } },
};

export const Inverse: StoryObj = {
  args: { variant: 'inverse', type: 'button' },
  parameters: { en: { label: 'Sign in' }, fr: { label: 'Ouvrir une session' } },
  decorators: [(story) => `<div class="on-inverse">${story()}</div>`],
};

const variants = ['primary', 'secondary', 'tertiary', 'danger'].map((variant) => ({ variant }));

export const Disabled: StoryObj = { args: { disabled: true }, parameters: parameters(variants) };

export const DisabledInverse: StoryObj = { ...Inverse, args: { ...Inverse.args, disabled: true } };

export const Loading: StoryObj = {
  args: { loading: true },
  parameters: {
    en: { each: variants, label: 'Sending' },
    fr: { each: variants, label: 'Envoi en cours' },
  },
};

export const LoadingInverse: StoryObj = { ...Inverse, args: { ...Inverse.args, loading: true } };

export const Link: StoryObj = {
  args: { href: '#start' },
  parameters: { en: { label: 'Start now' }, fr: { label: 'Commencer' } },
};

export const DisabledLink: StoryObj = { ...Link, args: { ...Link.args, disabled: true } };

export const FullWidth: StoryObj = { args: { 'full-width': true } };

export const PreventDoubleSubmit: StoryObj = {
  args: { 'prevent-double-submit': true, name: 'action', value: 'submit' },
  parameters: { en: { label: 'Submit' }, fr: { label: 'Envoyer' } },
};

export const SideBySide: StoryObj = {
  parameters: {
    en: {
      each: [
        { label: 'Continue' },
        { label: 'Save as draft', variant: 'secondary' },
        { label: 'Cancel', variant: 'tertiary' },
      ],
    },
    fr: {
      each: [
        { label: 'Continuer' },
        { label: 'Enregistrer le brouillon', variant: 'secondary' },
        { label: 'Annuler', variant: 'tertiary' },
      ],
    },
  },
};

export const LongText: StoryObj = {
  parameters: {
    en: { label: 'Send the application and pay the fee for everyone who is named in it' },
    fr: { label: 'Envoyer la demande et payer les droits de toutes les personnes nommées' },
  },
};

const arrow =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3v12l5-5 2 2-8 8-8-8 2-2 5 5V3z"/></svg>';

export const IconInOwnButton: StoryObj = {
  args: { type: 'button', variant: 'secondary' },
  globals: { writing: 'own' },
  parameters: {
    en: { content: `${arrow} Download the form` },
    fr: { content: `${arrow} Télécharger le formulaire` },
  },
};

export const OwnNativeElement: StoryObj = {
  args: { name: 'action', value: 'save' },
  globals: { writing: 'own' },
};

function parameters(each: object[]) {
  return { en: { each }, fr: { each } };
}
