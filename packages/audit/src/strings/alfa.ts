import type { Text } from '../evidence/texts.ts';

/** What each rule of Alfa demands, which the engine has no sentence for. In our words. */
const rules: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  r1: ['The page has a title', 'La page a un titre'],
  r2: [
    'Images have a text alternative, or are marked as decorative',
    'Les images ont un équivalent textuel, ou sont marquées comme décoratives',
  ],
  r3: ['Ids are unique', 'Les identifiants sont uniques'],
  r4: ['The page says its language', 'La page indique sa langue'],
  r5: [
    'The language that the page says is a language',
    'La langue que la page indique est une langue valide',
  ],
  r7: [
    'The language that a part of the page says is a language',
    'La langue qu’une partie de la page indique est une langue valide',
  ],
  r8: ['Form fields have an accessible name', 'Les champs de formulaire ont un nom accessible'],
  r9: [
    'The page does not refresh or redirect by itself after a delay',
    'La page ne s’actualise pas et ne redirige pas d’elle-même après un délai',
  ],
  r10: ['autocomplete has a valid value', 'autocomplete a une valeur valide'],
  r11: ['Links have an accessible name', 'Les liens ont un nom accessible'],
  r12: ['Buttons have an accessible name', 'Les boutons ont un nom accessible'],
  r13: ['Frames have an accessible name', 'Les cadres ont un nom accessible'],
  r14: [
    'The accessible name contains the visible label',
    'Le nom accessible contient l’étiquette visible',
  ],
  r15: [
    'Frames of the same name show the same content',
    'Les cadres de même nom présentent le même contenu',
  ],
  r16: [
    'An element has the ARIA attributes that its role requires',
    'L’élément a les attributs ARIA que son rôle exige',
  ],
  r17: [
    'What is hidden from assistive technology cannot be focused',
    'Ce qui est caché aux technologies d’assistance ne peut pas recevoir le focus',
  ],
  r18: [
    'ARIA attributes are allowed where they are used',
    'Les attributs ARIA sont permis là où ils sont utilisés',
  ],
  r19: ['ARIA attributes have a valid value', 'Les attributs ARIA ont une valeur valide'],
  r20: ['ARIA attributes exist in the standard', 'Les attributs ARIA existent dans la norme'],
  r21: ['Roles exist in the standard', 'Les rôles existent dans la norme'],
  r24: [
    'The content of a video is available as text',
    'Le contenu d’une vidéo est offert en texte',
  ],
  r27: [
    'The sound of a video is available as captions or text',
    'Le son d’une vidéo est offert en sous-titres ou en texte',
  ],
  r28: ['Image buttons have an accessible name', 'Les boutons images ont un nom accessible'],
  r30: [
    'Recorded sound has a text alternative',
    'Le son enregistré a une version de remplacement textuelle',
  ],
  r35: [
    'A video without sound has an alternative as text or sound',
    'Une vidéo sans son a une version de remplacement en texte ou en son',
  ],
  r37: ['Videos have an audio description', 'Les vidéos ont une audiodescription'],
  r38: [
    'What a video shows is available as sound or text',
    'Ce qu’une vidéo montre est offert en son ou en texte',
  ],
  r39: [
    'A file name that is used as a text alternative describes the image',
    'Un nom de fichier utilisé comme équivalent textuel décrit l’image',
  ],
  r40: ['Regions have an accessible name', 'Les régions ont un nom accessible'],
  r41: [
    'Links of the same name lead to the same or an equal place',
    'Les liens de même nom mènent au même endroit ou à un endroit équivalent',
  ],
  r42: [
    'An element is inside the element that its role requires',
    'L’élément est dans l’élément que son rôle exige',
  ],
  r43: ['SVG images have an accessible name', 'Les images SVG ont un nom accessible'],
  r44: [
    'The page works in portrait and in landscape orientation',
    'La page fonctionne en orientation portrait et paysage',
  ],
  r45: [
    'headers refers to other cells of the same table',
    'headers renvoie à d’autres cellules du même tableau',
  ],
  r46: [
    'Header cells are the header of at least one cell',
    'Les cellules d’en-tête sont l’en-tête d’au moins une cellule',
  ],
  r47: ['The page can be zoomed', 'La page peut être agrandie'],
  r50: [
    'Sound that starts by itself is short, or can be stopped',
    'Le son qui démarre de lui-même est court, ou peut être arrêté',
  ],
  r53: ['Headings skip no level', 'Les titres ne sautent pas de niveau'],
  r54: [
    'Regions that interrupt are read as a whole',
    'Les régions qui interrompent sont lues en entier',
  ],
  r55: [
    'Landmarks of the same kind and name have the same content',
    'Les points de repère de mêmes genre et nom ont le même contenu',
  ],
  r56: [
    'Landmarks of the same kind have names of their own',
    'Les points de repère du même genre ont chacun leur nom',
  ],
  r57: ['Text is inside a landmark', 'Le texte est dans un point de repère'],
  r59: ['The page has headings', 'La page a des titres'],
  r60: ['Groups of fields have an accessible name', 'Les groupes de champs ont un nom accessible'],
  r61: [
    'The first heading of the page is of level 1',
    'Le premier titre de la page est de niveau 1',
  ],
  r62: [
    'Links in a text can be told from it by more than colour',
    'Les liens dans un texte s’en distinguent par plus que la couleur',
  ],
  r63: ['Embedded objects have an accessible name', 'Les objets intégrés ont un nom accessible'],
  r64: ['Headings have an accessible name', 'Les titres ont un nom accessible'],
  r65: ['Keyboard focus is visible', 'Le focus du clavier est visible'],
  r66: [
    'Text has a contrast of at least 7:1 (large text 4.5:1)',
    'Le texte a un contraste d’au moins 7:1 (grand texte 4,5:1)',
  ],
  r67: [
    'Images marked as decorative are hidden from assistive technology',
    'Les images marquées comme décoratives sont cachées aux technologies d’assistance',
  ],
  r68: [
    'An element contains the elements that its role requires',
    'L’élément contient les éléments que son rôle exige',
  ],
  r69: [
    'Text has a contrast of at least 4.5:1 (large text 3:1)',
    'Le texte a un contraste d’au moins 4,5:1 (grand texte 3:1)',
  ],
  r70: ['The page uses no obsolete elements', 'La page n’utilise pas d’éléments obsolètes'],
  r71: ['Paragraphs are not justified', 'Les paragraphes ne sont pas justifiés'],
  r72: ['Paragraphs are not all capitals', 'Les paragraphes ne sont pas tout en majuscules'],
  r73: [
    'Lines of a paragraph are at least 1.5 high',
    'Les lignes d’un paragraphe ont une hauteur d’au moins 1,5',
  ],
  r74: [
    'Paragraphs have a font size in a relative unit',
    'Les paragraphes ont une taille de police en unité relative',
  ],
  r75: ['Text is at least 9 pixels high', 'Le texte a une taille d’au moins 9 pixels'],
  r76: [
    'Header cells have the role of a header',
    'Les cellules d’en-tête ont le rôle d’un en-tête',
  ],
  r77: ['Data cells have a header', 'Les cellules de données ont un en-tête'],
  r78: ['Content follows every heading', 'Du contenu suit chaque titre'],
  r79: [
    'pre holds code, or is part of a figure',
    'pre contient du code, ou fait partie d’une figure',
  ],
  r80: [
    'Paragraphs have a line height in a relative unit',
    'Les paragraphes ont une hauteur de ligne en unité relative',
  ],
  r81: [
    'Links of the same name in the same context lead to the same or an equal place',
    'Les liens de mêmes nom et contexte mènent au même endroit ou à un endroit équivalent',
  ],
  r83: ['Enlarged text is not cut off', 'Le texte agrandi n’est pas coupé'],
  r84: ['What scrolls can be scrolled with the keyboard', 'Ce qui défile peut défiler au clavier'],
  r85: ['Paragraphs are not all italic', 'Les paragraphes ne sont pas tout en italique'],
  r86: [
    'What is marked as decorative is hidden from assistive technology',
    'Ce qui est marqué comme décoratif est caché aux technologies d’assistance',
  ],
  r87: [
    'The page starts with a link to its main content',
    'La page commence par un lien vers son contenu principal',
  ],
  r90: [
    'What is inside a widget that is read as one text cannot be focused',
    'Ce qui est dans un composant lu comme un seul texte ne peut pas recevoir le focus',
  ],
  r91: [
    'Letter spacing can be changed by the user',
    'L’espacement des lettres peut être changé par l’utilisateur',
  ],
  r92: [
    'Word spacing can be changed by the user',
    'L’espacement des mots peut être changé par l’utilisateur',
  ],
  r93: [
    'Line height can be changed by the user',
    'La hauteur des lignes peut être changée par l’utilisateur',
  ],
  r94: ['Menu items have an accessible name', 'Les éléments de menu ont un nom accessible'],
  r95: [
    'Frames with something to focus can be reached with the keyboard',
    'Les cadres où quelque chose reçoit le focus sont accessibles au clavier',
  ],
  r96: [
    'The page never refreshes or redirects by itself',
    'La page ne s’actualise pas et ne redirige jamais d’elle-même',
  ],
  r110: ['role has at least one valid value', 'role a au moins une valeur valide'],
  r111: ['Targets are at least 44 by 44 pixels', 'Les cibles ont au moins 44 pixels sur 44'],
  r113: [
    'Targets are at least 24 by 24 pixels, or have space around them',
    'Les cibles ont au moins 24 pixels sur 24, ou de l’espace autour',
  ],
  r116: ['summary has an accessible name', 'summary a un nom accessible'],
};

/** By the id that Alfa gives the rule: `sia-r1`. A rule that is new is called by its id. */
export function helpOfAlfa(rule: string): Text {
  const [en, fr] = rules[rule.replace(/^sia-/, '')] ?? [rule, rule];
  return { en, fr };
}

export const alfaTexts = {
  cannotDecide: {
    en: 'The engine cannot decide this without a person.',
    fr: 'Le moteur ne peut pas en décider sans une personne.',
  },
  stylesUnread: {
    en: 'The browser does not let the engine read some style sheets of other sites, so this needs a second look.',
    fr: 'Le navigateur ne laisse pas le moteur lire des feuilles de style d’autres sites\u00a0: à vérifier.',
  },
} satisfies Record<string, Text>;

/** The rule threw an error. */
export const stopped = (error: string): Text => ({
  en: `The rule stopped: ${error}`,
  fr: `La règle s’est arrêtée\u00a0: ${error}`,
});

/** The best contrast that text and background have. */
export const contrastOf = (ratio: number): Text => ({
  en: `The contrast is ${ratio.toFixed(2)}:1.`,
  fr: `Le contraste est de ${ratio.toFixed(2).replace('.', ',')}:1.`,
});
