import type { Language, Text } from '../evidence/texts.ts';

const en = {
  help: 'An answer that is given to a field takes nobody elsewhere without a word before',
  leaves: (address: string) =>
    `As soon as it has another answer, the page goes elsewhere by itself: ${address}. Are people told so before they answer?`,
  window:
    'As soon as it has another answer, a new window opens by itself. Are people told so before they answer?',
  dialog:
    'As soon as it has another answer, the page shows a dialog of the browser. Is that what people expect here?',
  pasteHelp: 'What people sign in with can be pasted',
  unpasteable: () =>
    'What is pasted into it is thrown away: password managers cannot help, and it has to be known by heart or copied by hand.',
  unpasteableNew: () =>
    'What is pasted into it is thrown away. Must a password be typed that was chosen elsewhere?',
};

type Texts = typeof en;

const fr: Texts = {
  help: 'Une réponse donnée dans un champ n’emmène personne ailleurs sans avertissement',
  leaves: (address) =>
    `Dès que la réponse change, la page en ouvre une autre d’elle-même\u00a0: ${address}. Le dit-on aux gens avant qu’ils répondent?`,
  window:
    'Dès que la réponse change, une nouvelle fenêtre s’ouvre d’elle-même. Le dit-on aux gens avant qu’ils répondent?',
  dialog:
    'Dès que la réponse change, la page affiche une boîte de dialogue du navigateur. Est-ce ce à quoi on s’attend ici?',
  pasteHelp: 'Ce qui sert à ouvrir une session peut être collé',
  unpasteable: () =>
    'Ce qu’on y colle est rejeté\u00a0: les gestionnaires de mots de passe ne peuvent pas aider, et il faut le savoir par cœur ou le recopier à la main.',
  unpasteableNew: () =>
    'Ce qu’on y colle est rejeté. Faut-il taper un mot de passe choisi ailleurs?',
};

/** What the check of the use of fields says. */
export const fieldUseTexts = { en, fr } satisfies Record<Language, Texts>;

/** One of these texts in both languages. */
export const inBoth = (say: (texts: Texts) => string): Text => ({ en: say(en), fr: say(fr) });
