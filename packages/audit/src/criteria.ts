import type { Text } from './report.ts';

/** A success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  number: string;
  level: 'A' | 'AA';
  name: Text;
  /** Its heading in the recommendation and, by the same name, in the French translation. */
  url: Text;
}

/**
 * Number, level, anchor and names: OpenACR's catalog "2.5 edition, WCAG 2.2" (GSA) for the list,
 * https://www.w3.org/TR/WCAG22/ for English, the authorized translation
 * https://www.w3.org/Translations/WCAG22-fr/ for French. 4.1.1 left WCAG with version 2.2.
 */
const rows = [
  ['1.1.1', 'A', 'non-text-content', 'Non-text Content', 'Contenu non textuel'],
  [
    '1.2.1',
    'A',
    'audio-only-and-video-only-prerecorded',
    'Audio-only and Video-only (Prerecorded)',
    'Contenus seulement audio et seulement vidéo (pré-enregistrés)',
  ],
  ['1.2.2', 'A', 'captions-prerecorded', 'Captions (Prerecorded)', 'Sous-titres (pré-enregistrés)'],
  [
    '1.2.3',
    'A',
    'audio-description-or-media-alternative-prerecorded',
    'Audio Description or Media Alternative (Prerecorded)',
    'Audio-description ou version de remplacement pour un média temporel (pré-enregistré)',
  ],
  ['1.2.4', 'AA', 'captions-live', 'Captions (Live)', 'Sous-titres (en direct)'],
  [
    '1.2.5',
    'AA',
    'audio-description-prerecorded',
    'Audio Description (Prerecorded)',
    'Audio-description (pré-enregistrée)',
  ],
  ['1.3.1', 'A', 'info-and-relationships', 'Info and Relationships', 'Information et relations'],
  ['1.3.2', 'A', 'meaningful-sequence', 'Meaningful Sequence', 'Ordre séquentiel logique'],
  [
    '1.3.3',
    'A',
    'sensory-characteristics',
    'Sensory Characteristics',
    'Caractéristiques sensorielles',
  ],
  ['1.3.4', 'AA', 'orientation', 'Orientation', 'Orientation'],
  [
    '1.3.5',
    'AA',
    'identify-input-purpose',
    'Identify Input Purpose',
    'Identifier la finalité de la saisie',
  ],
  ['1.4.1', 'A', 'use-of-color', 'Use of Color', 'Utilisation de la couleur'],
  ['1.4.2', 'A', 'audio-control', 'Audio Control', 'Contrôle du son'],
  ['1.4.3', 'AA', 'contrast-minimum', 'Contrast (Minimum)', 'Contraste (minimum)'],
  ['1.4.4', 'AA', 'resize-text', 'Resize Text', 'Redimensionnement du texte'],
  ['1.4.5', 'AA', 'images-of-text', 'Images of Text', 'Texte sous forme d’image'],
  ['1.4.10', 'AA', 'reflow', 'Reflow', 'Redistribution'],
  ['1.4.11', 'AA', 'non-text-contrast', 'Non-text Contrast', 'Contraste du contenu non textuel'],
  ['1.4.12', 'AA', 'text-spacing', 'Text Spacing', 'Espacement du texte'],
  [
    '1.4.13',
    'AA',
    'content-on-hover-or-focus',
    'Content on Hover or Focus',
    'Contenu au survol ou au focus',
  ],
  ['2.1.1', 'A', 'keyboard', 'Keyboard', 'Clavier'],
  ['2.1.2', 'A', 'no-keyboard-trap', 'No Keyboard Trap', 'Pas de piège au clavier'],
  [
    '2.1.4',
    'A',
    'character-key-shortcuts',
    'Character Key Shortcuts',
    'Raccourcis clavier utilisant des caractères',
  ],
  ['2.2.1', 'A', 'timing-adjustable', 'Timing Adjustable', 'Réglage du délai'],
  ['2.2.2', 'A', 'pause-stop-hide', 'Pause, Stop, Hide', 'Mettre en pause, arrêter, masquer'],
  [
    '2.3.1',
    'A',
    'three-flashes-or-below-threshold',
    'Three Flashes or Below Threshold',
    'Pas plus de trois flashs ou sous le seuil critique',
  ],
  ['2.4.1', 'A', 'bypass-blocks', 'Bypass Blocks', 'Contourner des blocs'],
  ['2.4.2', 'A', 'page-titled', 'Page Titled', 'Titre de page'],
  ['2.4.3', 'A', 'focus-order', 'Focus Order', 'Parcours du focus'],
  [
    '2.4.4',
    'A',
    'link-purpose-in-context',
    'Link Purpose (In Context)',
    'Fonction du lien (selon le contexte)',
  ],
  ['2.4.5', 'AA', 'multiple-ways', 'Multiple Ways', 'Accès multiples'],
  ['2.4.6', 'AA', 'headings-and-labels', 'Headings and Labels', 'En-têtes et étiquettes'],
  ['2.4.7', 'AA', 'focus-visible', 'Focus Visible', 'Visibilité du focus'],
  [
    '2.4.11',
    'AA',
    'focus-not-obscured-minimum',
    'Focus Not Obscured (Minimum)',
    'Focus non masqué (minimum)',
  ],
  ['2.5.1', 'A', 'pointer-gestures', 'Pointer Gestures', 'Gestes pour le contrôle du pointeur'],
  [
    '2.5.2',
    'A',
    'pointer-cancellation',
    'Pointer Cancellation',
    'Annulation de l’action du pointeur',
  ],
  ['2.5.3', 'A', 'label-in-name', 'Label in Name', 'Étiquette dans le nom'],
  ['2.5.4', 'A', 'motion-actuation', 'Motion Actuation', 'Activation par le mouvement'],
  ['2.5.7', 'AA', 'dragging-movements', 'Dragging Movements', 'Mouvements de glissement'],
  ['2.5.8', 'AA', 'target-size-minimum', 'Target Size (Minimum)', 'Taille de la cible (minimum)'],
  ['3.1.1', 'A', 'language-of-page', 'Language of Page', 'Langue de la page'],
  ['3.1.2', 'AA', 'language-of-parts', 'Language of Parts', 'Langue d’un passage'],
  ['3.2.1', 'A', 'on-focus', 'On Focus', 'Au focus'],
  ['3.2.2', 'A', 'on-input', 'On Input', 'À la saisie'],
  ['3.2.3', 'AA', 'consistent-navigation', 'Consistent Navigation', 'Navigation cohérente'],
  [
    '3.2.4',
    'AA',
    'consistent-identification',
    'Consistent Identification',
    'Identification cohérente',
  ],
  ['3.2.6', 'A', 'consistent-help', 'Consistent Help', 'Aide cohérente'],
  ['3.3.1', 'A', 'error-identification', 'Error Identification', 'Identification des erreurs'],
  ['3.3.2', 'A', 'labels-or-instructions', 'Labels or Instructions', 'Étiquettes ou instructions'],
  ['3.3.3', 'AA', 'error-suggestion', 'Error Suggestion', 'Suggestion après une erreur'],
  [
    '3.3.4',
    'AA',
    'error-prevention-legal-financial-data',
    'Error Prevention (Legal, Financial, Data)',
    'Prévention des erreurs (juridiques, financières, de données)',
  ],
  ['3.3.7', 'A', 'redundant-entry', 'Redundant Entry', 'Saisie redondante'],
  [
    '3.3.8',
    'AA',
    'accessible-authentication-minimum',
    'Accessible Authentication (Minimum)',
    'Authentification accessible (minimum)',
  ],
  ['4.1.2', 'A', 'name-role-value', 'Name, Role, Value', 'Nom, rôle et valeur'],
  ['4.1.3', 'AA', 'status-messages', 'Status Messages', 'Messages d’état'],
] as const;

export const criteria: readonly Criterion[] = rows.map(([number, level, anchor, en, fr]) => ({
  number,
  level,
  name: { en, fr },
  url: {
    en: `https://www.w3.org/TR/WCAG22/#${anchor}`,
    fr: `https://www.w3.org/Translations/WCAG22-fr/#${anchor}`,
  },
}));

const numbers = new Set<string>(criteria.map(({ number }) => number));

/** The criteria of level A and AA in an engine's rule tags: `wcag1412` is 1.4.12. */
export const criteriaOfTags = (tags: readonly string[]): string[] =>
  tags
    .map((tag) => tag.replace(/^wcag(\d)(\d)(\d+)$/, '$1.$2.$3'))
    .filter((number) => numbers.has(number));
