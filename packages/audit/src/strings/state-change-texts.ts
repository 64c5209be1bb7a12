import type { Language, Text } from '../evidence/texts.ts';

const en = {
  help: 'What says a state says the new one when it is pressed',
  moved: (attribute: string, state: string) =>
    `Pressing it shows or hides what belongs to it, and it still says ${attribute}="${state}".`,
  same: (attribute: string, state: string) =>
    `It was pressed, and still says ${attribute}="${state}". Is that its state?`,
};

type Texts = typeof en;

const fr: Texts = {
  help: 'Ce qui annonce un état annonce le nouvel état quand on l’active',
  moved: (attribute, state) =>
    `L’activer affiche ou masque ce qui en dépend, mais il indique toujours ${attribute}="${state}".`,
  same: (attribute, state) =>
    `Il a été activé, et indique toujours ${attribute}="${state}". Est-ce bien son état?`,
};

/** What the check of states says. */
export const stateChangeTexts = { en, fr } satisfies Record<Language, Texts>;

/** One of these texts in both languages. */
export const inBoth = (say: (texts: Texts) => string): Text => ({ en: say(en), fr: say(fr) });
