import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { passwordField } from './writings.ts';

export default {
  title: 'Components/Password field',
  component: 'tds-password-field',
  parameters: { writings: passwordField },
} satisfies Meta;

const current = { en: { label: 'Password' }, fr: { label: 'Mot de passe' } };

const made = { en: { label: 'Create a password' }, fr: { label: 'Créez un mot de passe' } };

const requirements = {
  en: {
    content: `<ul slot="requirements">
  <li data-pattern=".{12,}">At least 12 characters</li>
  <li data-pattern=".*[0-9].*">A number</li>
  <li data-pattern=".*[^\\p{L}\\p{N}].*">A space or a symbol</li>
</ul>`,
  },
  fr: {
    content: `<ul slot="requirements">
  <li data-pattern=".{12,}">Au moins 12 caractères</li>
  <li data-pattern=".*[0-9].*">Un chiffre</li>
  <li data-pattern=".*[^\\p{L}\\p{N}].*">Un caractère d’espacement ou un symbole</li>
</ul>`,
  },
};

export const Default: StoryObj = {
  args: { name: 'password' },
  parameters: current,
};

export const Hint: StoryObj = {
  args: { name: 'password', required: true },
  parameters: {
    en: { ...current.en, hint: 'The one of your My Ontario account.' },
    fr: { ...current.fr, hint: 'Celui de votre compte Mon Ontario.' },
  },
};

export const Shown: StoryObj = {
  args: { name: 'password', shown: true, value: 'correct horse battery' },
  parameters: current,
};

export const Requirements: StoryObj = {
  args: { name: 'password', autocomplete: 'new-password', required: true },
  parameters: {
    en: { ...made.en, ...requirements.en },
    fr: { ...made.fr, ...requirements.fr },
  },
};

export const SomeRequirementsMet: StoryObj = {
  ...Requirements,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const control = canvasElement.querySelector('input') as HTMLInputElement;
    control.value = 'twelve letters';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

export const WithError: StoryObj = {
  args: { name: 'password', required: true },
  parameters: {
    en: {
      ...current.en,
      error: 'The email address or the password is not right. Check both, and try again.',
    },
    fr: {
      ...current.fr,
      error:
        'L’adresse courriel ou le mot de passe est inexact. Vérifiez les deux et essayez encore.',
    },
  },
};

export const SecretNumber: StoryObj = {
  args: {
    name: 'pin',
    width: '5',
    inputmode: 'numeric',
    autocomplete: 'new-password',
    pattern: '[0-9]{4}',
  },
  parameters: {
    en: { label: 'PIN', hint: '4 digits that nobody can guess.' },
    fr: { label: 'NIP', hint: '4 chiffres que personne ne peut deviner.' },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: { name: 'password', autocomplete: 'new-password' },
  parameters: {
    en: {
      ...made.en,
      content: `<p slot="hint">Let your <a href="#manager">password manager</a> make one.</p>
<details slot="hint-expander">
  <summary>What makes a good password</summary>
  <p>Three words that have nothing to do with each other.</p>
</details>`,
    },
    fr: {
      ...made.fr,
      content: `<p slot="hint">Laissez votre <a href="#gestionnaire">gestionnaire de mots de passe</a> en créer un.</p>
<details slot="hint-expander">
  <summary>Ce qu’est un bon mot de passe</summary>
  <p>Trois mots qui n’ont rien à voir entre eux.</p>
</details>`,
    },
  },
};

export const ReadOnly: StoryObj = {
  args: { name: 'password', readonly: true, value: 'correct horse battery' },
  parameters: current,
};

export const Disabled: StoryObj = {
  args: { name: 'password', disabled: true, value: 'correct horse battery' },
  parameters: current,
};

export const Heading: StoryObj = {
  args: {
    name: 'password',
    autocomplete: 'new-password',
    'label-size': 'heading',
    'label-heading': true,
  },
  parameters: made,
};
