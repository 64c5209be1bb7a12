import type { Language, Text } from '../evidence/texts.ts';

const en = {
  help: 'A field that asks for something about the person who uses it says so to the browser',
  missing: (token: string) =>
    `It seems to ask for what autocomplete="${token}" stands for, and does not say so. Is the answer about the person who fills in the form?`,
};

type Texts = typeof en;

const fr: Texts = {
  help: 'Un champ qui demande quelque chose sur la personne qui le remplit le dit au navigateur',
  missing: (token) =>
    `Il semble demander ce que désigne autocomplete="${token}", et ne le dit pas. La réponse concerne-t-elle la personne qui remplit le formulaire?`,
};

/** What the check of purposes of fields says. */
export const inputPurposeTexts = { en, fr } satisfies Record<Language, Texts>;

/** One of these texts in both languages. */
export const inBoth = (say: (texts: Texts) => string): Text => ({ en: say(en), fr: say(fr) });
