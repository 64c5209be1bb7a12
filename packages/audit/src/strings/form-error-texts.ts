import type { Language, Text } from '../evidence/texts.ts';

const en = {
  help: 'A form that was filled in wrongly says in text which field is wrong, and why',
  suggestionHelp: 'The message of an error says how to mend it',
  stateHelp: 'A field in error says so to assistive technology',
  toldHelp: 'Errors that come up are told without being looked for',
  bubble: () =>
    'Sent empty, the form shows the browser’s own bubble alone: it names one field at a time and goes away by itself. Is that enough for the people who use it?',
  silent: () =>
    'Sent empty, the form is held back, but no text says what is wrong with this field.',
  untied: () =>
    'Text came up when the form was sent empty, but none of it is tied to this field by aria-describedby, aria-errormessage or its label. Is it clear which field it is about?',
  named: () =>
    'Text that came up names this field, but is not tied to it by aria-describedby, aria-errormessage or its label.',
  missing: (id: string) => `It points at the id “${id}”, which is not there.`,
  noState: () => 'It was left out though it is required, but it does not say aria-invalid.',
  bare: (text: string) => `The message is only “${text}”. Does the page know what to put there?`,
  untold: (text: string) =>
    `“${text}” came up, but the focus went neither to it nor to a field in error, and it is in no live region.`,
};

type Texts = typeof en;

const fr: Texts = {
  help: 'Un formulaire mal rempli dit en texte quel champ est en erreur, et pourquoi',
  suggestionHelp: 'Le message d’une erreur dit comment la corriger',
  stateHelp: 'Un champ en erreur le dit aux technologies d’assistance',
  toldHelp: 'Les erreurs qui apparaissent sont annoncées sans qu’il faille les chercher',
  bubble: () =>
    'Envoyé vide, le formulaire n’affiche que la bulle du navigateur\u00a0: elle nomme un seul champ à la fois et disparaît d’elle-même. Est-ce suffisant pour les personnes qui l’utilisent?',
  silent: () =>
    'Envoyé vide, le formulaire est retenu, mais aucun texte ne dit ce qui ne va pas dans ce champ.',
  untied: () =>
    'Du texte est apparu à l’envoi du formulaire vide, mais rien ne le lie à ce champ\u00a0: ni aria-describedby, ni aria-errormessage, ni son étiquette. Sait-on de quel champ il s’agit?',
  named: () =>
    'Un texte qui est apparu nomme ce champ, mais n’y est lié ni par aria-describedby, ni par aria-errormessage, ni par son étiquette.',
  missing: (id) => `Il renvoie à l’id «\u00a0${id}\u00a0», qui n’existe pas.`,
  noState: () => 'Il est obligatoire et a été laissé vide, mais n’a pas aria-invalid.',
  bare: (text) =>
    `Le message se limite à «\u00a0${text}\u00a0». La page sait-elle ce qu’il faut y mettre?`,
  untold: (text) =>
    `«\u00a0${text}\u00a0» est apparu, mais le focus n’y est pas allé, ni à un champ en erreur, et ce texte n’est dans aucune région dynamique.`,
};

/** What the check of forms says. */
export const formErrorTexts = { en, fr } satisfies Record<Language, Texts>;

/** One of these texts in both languages. */
export const inBoth = (say: (texts: Texts) => string): Text => ({ en: say(en), fr: say(fr) });
