import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { toggle } from './choice-writings.ts';

export default {
  title: 'Components/Switch',
  component: 'tds-switch',
  parameters: { writings: toggle },
} satisfies Meta;

const notices = {
  en: { label: 'Notices by text message' },
  fr: { label: 'Avis par message texte' },
};

const args = { name: 'notices', value: 'text' };

export const Default: StoryObj = { args, parameters: notices };

export const On: StoryObj = { args: { ...args, checked: true }, parameters: notices };

export const Hint: StoryObj = {
  args,
  parameters: {
    en: { ...notices.en, hint: 'We write at most twice a month, between 9 a.m. and 5 p.m.' },
    fr: { ...notices.fr, hint: 'Nous écrivons au plus deux fois par mois, entre 9 h et 17 h.' },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: { ...args, checked: true },
  parameters: {
    en: {
      ...notices.en,
      content: `<p slot="hint">Your provider may charge for messages. <a href="#fees">See what your provider charges</a>.</p>
<details slot="hint-expander">
  <summary>What we write about</summary>
  <p>What you have to renew, and when it is ready.</p>
</details>`,
    },
    fr: {
      ...notices.fr,
      content: `<p slot="hint">Votre fournisseur peut facturer les messages. <a href="#frais">Voyez ce que facture votre fournisseur</a>.</p>
<details slot="hint-expander">
  <summary>Le sujet de nos messages</summary>
  <p>Ce que vous devez renouveler et le moment où c’est prêt.</p>
</details>`,
    },
  },
};

export const OwnWords: StoryObj = {
  args: { ...args, checked: true },
  parameters: {
    en: { ...notices.en, 'label-on': 'Sending', 'label-off': 'Not sending' },
    fr: { ...notices.fr, 'label-on': 'Envoi', 'label-off': 'Aucun envoi' },
  },
};

export const WithError: StoryObj = {
  args: { ...args, required: true },
  parameters: {
    en: { ...notices.en, error: 'Turn on “Notices by text message” to continue.' },
    fr: { ...notices.fr, error: 'Activez « Avis par message texte » pour continuer.' },
  },
};

export const Disabled: StoryObj = { args: { ...args, disabled: true }, parameters: notices };

export const OnAndDisabled: StoryObj = {
  args: { ...args, checked: true, disabled: true },
  parameters: notices,
};

export const LongLabel: StoryObj = {
  args,
  parameters: {
    en: {
      label:
        'Share my contact details with the ministries and municipalities that I ask for something, so that I need not write them again',
    },
    fr: {
      label:
        'Transmettre mes coordonnées aux ministères et aux municipalités auxquels je demande quelque chose, afin de ne pas avoir à les réécrire',
    },
  },
};
