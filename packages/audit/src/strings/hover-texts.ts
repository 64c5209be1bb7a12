import type { Language, Text } from '../evidence/texts.ts';

const en = {
  help: 'What comes up under the pointer or with the focus can be dismissed, pointed at, and stays',
  shown: {
    pointer: (text: string, trigger: string) =>
      `The pointer on ${trigger} brings up ${text ? `“${text}”` : 'text'}.`,
    focus: (text: string, trigger: string) =>
      `The focus on ${trigger} brings up ${text ? `“${text}”` : 'text'}.`,
  },
  covers: (other: string) => `It lies on “${other}”, and the Escape key does not take it away.`,
  mayCover:
    'The Escape key does not take it away. Does it lie on other content? If so, and nothing else takes it away without moving the pointer, it fails.',
  flees: 'It goes away when the pointer moves onto it.',
  leaves: 'It goes away by itself, while the pointer or the focus stays.',
};

type Texts = typeof en;

const fr: Texts = {
  help: 'Ce qui apparaît au survol ou à la prise de focus peut être masqué, survolé, et reste',
  shown: {
    pointer: (text, trigger) =>
      `Le pointeur sur ${trigger} fait apparaître ${text ? `«\u00a0${text}\u00a0»` : 'du texte'}.`,
    focus: (text, trigger) =>
      `Le focus sur ${trigger} fait apparaître ${text ? `«\u00a0${text}\u00a0»` : 'du texte'}.`,
  },
  covers: (other) =>
    `Ce contenu recouvre «\u00a0${other}\u00a0», et la touche Échap ne le fait pas disparaître.`,
  mayCover:
    'La touche Échap ne le fait pas disparaître. Recouvre-t-il un autre contenu? Si oui, et si rien d’autre ne le masque sans déplacer le pointeur, c’est un échec.',
  flees: 'Ce contenu disparaît quand le pointeur passe dessus.',
  leaves: 'Ce contenu disparaît de lui-même, alors que le pointeur ou le focus reste.',
};

/** What the check of content on hover or focus says. */
export const hoverTexts = { en, fr } satisfies Record<Language, Texts>;

/** One of these texts in both languages. */
export const inBoth = (say: (texts: Texts) => string): Text => ({ en: say(en), fr: say(fr) });
