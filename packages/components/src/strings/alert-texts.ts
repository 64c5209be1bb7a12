import type { Language } from '../language.js';

const en = {
  information: 'Information:',
  success: 'Success:',
  warning: 'Warning:',
  dismiss: 'Close this message',
};

const fr: typeof en = {
  information: 'Information :',
  success: 'Succès :',
  warning: 'Avertissement :',
  dismiss: 'Fermer ce message',
};

/** What an alert says beside its own text. */
export const alertTexts: Readonly<Record<Language, typeof en>> = { en, fr };
