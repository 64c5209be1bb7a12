import type { Text } from '../evidence/texts.ts';

export type Level = 'A' | 'AA' | 'AAA';

/** A version of WCAG, as its title has it. */
export type WcagVersion = '2.0' | '2.1' | '2.2';

/** A success criterion of WCAG. */
export interface Criterion<L extends Level = Level> {
  readonly number: string;
  readonly level: L;
  /** The version that it came with. */
  readonly since: WcagVersion;
  /** The last version that has it, where it is not in 2.2 any more. */
  readonly until?: WcagVersion | undefined;
  /** Its id in the recommendation: `non-text-content`. */
  readonly anchor: string;
  readonly name: Text;
  /** Its heading in the recommendation and, by the same name, in the French translation. */
  readonly url: Text;
}

/**
 * Number, level, version, anchor and names: OpenACR's catalog "2.5 edition, WCAG 2.2" (GSA) for the
 * list, https://www.w3.org/TR/WCAG22/ for English, the authorized translation
 * https://www.w3.org/Translations/WCAG22-fr/ for French (of level AAA as W3C's own WCAG-EM Report Tool
 * quotes it, which has the names of A and AA letter by letter, too). 4.1.1 left WCAG with version 2.2.
 */
const rows = [
  ['1.1.1', 'A', '2.0', 'non-text-content', 'Non-text Content', 'Contenu non textuel'],
  [
    '1.2.1',
    'A',
    '2.0',
    'audio-only-and-video-only-prerecorded',
    'Audio-only and Video-only (Prerecorded)',
    'Contenus seulement audio et seulement vidéo (pré-enregistrés)',
  ],
  [
    '1.2.2',
    'A',
    '2.0',
    'captions-prerecorded',
    'Captions (Prerecorded)',
    'Sous-titres (pré-enregistrés)',
  ],
  [
    '1.2.3',
    'A',
    '2.0',
    'audio-description-or-media-alternative-prerecorded',
    'Audio Description or Media Alternative (Prerecorded)',
    'Audio-description ou version de remplacement pour un média temporel (pré-enregistré)',
  ],
  ['1.2.4', 'AA', '2.0', 'captions-live', 'Captions (Live)', 'Sous-titres (en direct)'],
  [
    '1.2.5',
    'AA',
    '2.0',
    'audio-description-prerecorded',
    'Audio Description (Prerecorded)',
    'Audio-description (pré-enregistrée)',
  ],
  [
    '1.2.6',
    'AAA',
    '2.0',
    'sign-language-prerecorded',
    'Sign Language (Prerecorded)',
    'Langue des signes (pré-enregistrée)',
  ],
  [
    '1.2.7',
    'AAA',
    '2.0',
    'extended-audio-description-prerecorded',
    'Extended Audio Description (Prerecorded)',
    'Audio-description étendue (pré-enregistrée)',
  ],
  [
    '1.2.8',
    'AAA',
    '2.0',
    'media-alternative-prerecorded',
    'Media Alternative (Prerecorded)',
    'Version de remplacement pour un média temporel (pré-enregistrée)',
  ],
  ['1.2.9', 'AAA', '2.0', 'audio-only-live', 'Audio-only (Live)', 'Seulement audio (en direct)'],
  [
    '1.3.1',
    'A',
    '2.0',
    'info-and-relationships',
    'Info and Relationships',
    'Information et relations',
  ],
  ['1.3.2', 'A', '2.0', 'meaningful-sequence', 'Meaningful Sequence', 'Ordre séquentiel logique'],
  [
    '1.3.3',
    'A',
    '2.0',
    'sensory-characteristics',
    'Sensory Characteristics',
    'Caractéristiques sensorielles',
  ],
  ['1.3.4', 'AA', '2.1', 'orientation', 'Orientation', 'Orientation'],
  [
    '1.3.5',
    'AA',
    '2.1',
    'identify-input-purpose',
    'Identify Input Purpose',
    'Identifier la finalité de la saisie',
  ],
  ['1.3.6', 'AAA', '2.1', 'identify-purpose', 'Identify Purpose', 'Identifier la fonction'],
  ['1.4.1', 'A', '2.0', 'use-of-color', 'Use of Color', 'Utilisation de la couleur'],
  ['1.4.2', 'A', '2.0', 'audio-control', 'Audio Control', 'Contrôle du son'],
  ['1.4.3', 'AA', '2.0', 'contrast-minimum', 'Contrast (Minimum)', 'Contraste (minimum)'],
  ['1.4.4', 'AA', '2.0', 'resize-text', 'Resize Text', 'Redimensionnement du texte'],
  ['1.4.5', 'AA', '2.0', 'images-of-text', 'Images of Text', 'Texte sous forme d’image'],
  ['1.4.6', 'AAA', '2.0', 'contrast-enhanced', 'Contrast (Enhanced)', 'Contraste (amélioré)'],
  [
    '1.4.7',
    'AAA',
    '2.0',
    'low-or-no-background-audio',
    'Low or No Background Audio',
    'Arrière-plan sonore de faible volume ou absent',
  ],
  ['1.4.8', 'AAA', '2.0', 'visual-presentation', 'Visual Presentation', 'Présentation visuelle'],
  [
    '1.4.9',
    'AAA',
    '2.0',
    'images-of-text-no-exception',
    'Images of Text (No Exception)',
    'Texte sous forme d’image (sans exception)',
  ],
  ['1.4.10', 'AA', '2.1', 'reflow', 'Reflow', 'Redistribution'],
  [
    '1.4.11',
    'AA',
    '2.1',
    'non-text-contrast',
    'Non-text Contrast',
    'Contraste du contenu non textuel',
  ],
  ['1.4.12', 'AA', '2.1', 'text-spacing', 'Text Spacing', 'Espacement du texte'],
  [
    '1.4.13',
    'AA',
    '2.1',
    'content-on-hover-or-focus',
    'Content on Hover or Focus',
    'Contenu au survol ou au focus',
  ],
  ['2.1.1', 'A', '2.0', 'keyboard', 'Keyboard', 'Clavier'],
  ['2.1.2', 'A', '2.0', 'no-keyboard-trap', 'No Keyboard Trap', 'Pas de piège au clavier'],
  [
    '2.1.3',
    'AAA',
    '2.0',
    'keyboard-no-exception',
    'Keyboard (No Exception)',
    'Clavier (pas d’exception)',
  ],
  [
    '2.1.4',
    'A',
    '2.1',
    'character-key-shortcuts',
    'Character Key Shortcuts',
    'Raccourcis clavier utilisant des caractères',
  ],
  ['2.2.1', 'A', '2.0', 'timing-adjustable', 'Timing Adjustable', 'Réglage du délai'],
  [
    '2.2.2',
    'A',
    '2.0',
    'pause-stop-hide',
    'Pause, Stop, Hide',
    'Mettre en pause, arrêter, masquer',
  ],
  ['2.2.3', 'AAA', '2.0', 'no-timing', 'No Timing', 'Pas de délai d’exécution'],
  ['2.2.4', 'AAA', '2.0', 'interruptions', 'Interruptions', 'Interruptions'],
  ['2.2.5', 'AAA', '2.0', 're-authenticating', 'Re-authenticating', 'Nouvelle authentification'],
  ['2.2.6', 'AAA', '2.1', 'timeouts', 'Timeouts', 'Délais d’expiration'],
  [
    '2.3.1',
    'A',
    '2.0',
    'three-flashes-or-below-threshold',
    'Three Flashes or Below Threshold',
    'Pas plus de trois flashs ou sous le seuil critique',
  ],
  ['2.3.2', 'AAA', '2.0', 'three-flashes', 'Three Flashes', 'Trois flashs'],
  [
    '2.3.3',
    'AAA',
    '2.1',
    'animation-from-interactions',
    'Animation from Interactions',
    'Animation résultant d’interactions',
  ],
  ['2.4.1', 'A', '2.0', 'bypass-blocks', 'Bypass Blocks', 'Contourner des blocs'],
  ['2.4.2', 'A', '2.0', 'page-titled', 'Page Titled', 'Titre de page'],
  ['2.4.3', 'A', '2.0', 'focus-order', 'Focus Order', 'Parcours du focus'],
  [
    '2.4.4',
    'A',
    '2.0',
    'link-purpose-in-context',
    'Link Purpose (In Context)',
    'Fonction du lien (selon le contexte)',
  ],
  ['2.4.5', 'AA', '2.0', 'multiple-ways', 'Multiple Ways', 'Accès multiples'],
  ['2.4.6', 'AA', '2.0', 'headings-and-labels', 'Headings and Labels', 'En-têtes et étiquettes'],
  ['2.4.7', 'AA', '2.0', 'focus-visible', 'Focus Visible', 'Visibilité du focus'],
  ['2.4.8', 'AAA', '2.0', 'location', 'Location', 'Localisation'],
  [
    '2.4.9',
    'AAA',
    '2.0',
    'link-purpose-link-only',
    'Link Purpose (Link Only)',
    'Fonction du lien (lien uniquement)',
  ],
  ['2.4.10', 'AAA', '2.0', 'section-headings', 'Section Headings', 'En-têtes de section'],
  [
    '2.4.11',
    'AA',
    '2.2',
    'focus-not-obscured-minimum',
    'Focus Not Obscured (Minimum)',
    'Focus non masqué (minimum)',
  ],
  [
    '2.4.12',
    'AAA',
    '2.2',
    'focus-not-obscured-enhanced',
    'Focus Not Obscured (Enhanced)',
    'Focus non masqué (amélioré)',
  ],
  ['2.4.13', 'AAA', '2.2', 'focus-appearance', 'Focus Appearance', 'Apparence du focus'],
  [
    '2.5.1',
    'A',
    '2.1',
    'pointer-gestures',
    'Pointer Gestures',
    'Gestes pour le contrôle du pointeur',
  ],
  [
    '2.5.2',
    'A',
    '2.1',
    'pointer-cancellation',
    'Pointer Cancellation',
    'Annulation de l’action du pointeur',
  ],
  ['2.5.3', 'A', '2.1', 'label-in-name', 'Label in Name', 'Étiquette dans le nom'],
  ['2.5.4', 'A', '2.1', 'motion-actuation', 'Motion Actuation', 'Activation par le mouvement'],
  [
    '2.5.5',
    'AAA',
    '2.1',
    'target-size-enhanced',
    'Target Size (Enhanced)',
    'Taille de la cible (amélioré)',
  ],
  [
    '2.5.6',
    'AAA',
    '2.1',
    'concurrent-input-mechanisms',
    'Concurrent Input Mechanisms',
    'Modalités d’entrées concurrentes',
  ],
  ['2.5.7', 'AA', '2.2', 'dragging-movements', 'Dragging Movements', 'Mouvements de glissement'],
  [
    '2.5.8',
    'AA',
    '2.2',
    'target-size-minimum',
    'Target Size (Minimum)',
    'Taille de la cible (minimum)',
  ],
  ['3.1.1', 'A', '2.0', 'language-of-page', 'Language of Page', 'Langue de la page'],
  ['3.1.2', 'AA', '2.0', 'language-of-parts', 'Language of Parts', 'Langue d’un passage'],
  ['3.1.3', 'AAA', '2.0', 'unusual-words', 'Unusual Words', 'Mots rares'],
  ['3.1.4', 'AAA', '2.0', 'abbreviations', 'Abbreviations', 'Abréviations'],
  ['3.1.5', 'AAA', '2.0', 'reading-level', 'Reading Level', 'Niveau de lecture'],
  ['3.1.6', 'AAA', '2.0', 'pronunciation', 'Pronunciation', 'Prononciation'],
  ['3.2.1', 'A', '2.0', 'on-focus', 'On Focus', 'Au focus'],
  ['3.2.2', 'A', '2.0', 'on-input', 'On Input', 'À la saisie'],
  ['3.2.3', 'AA', '2.0', 'consistent-navigation', 'Consistent Navigation', 'Navigation cohérente'],
  [
    '3.2.4',
    'AA',
    '2.0',
    'consistent-identification',
    'Consistent Identification',
    'Identification cohérente',
  ],
  ['3.2.5', 'AAA', '2.0', 'change-on-request', 'Change on Request', 'Changement à la demande'],
  ['3.2.6', 'A', '2.2', 'consistent-help', 'Consistent Help', 'Aide cohérente'],
  [
    '3.3.1',
    'A',
    '2.0',
    'error-identification',
    'Error Identification',
    'Identification des erreurs',
  ],
  [
    '3.3.2',
    'A',
    '2.0',
    'labels-or-instructions',
    'Labels or Instructions',
    'Étiquettes ou instructions',
  ],
  ['3.3.3', 'AA', '2.0', 'error-suggestion', 'Error Suggestion', 'Suggestion après une erreur'],
  [
    '3.3.4',
    'AA',
    '2.0',
    'error-prevention-legal-financial-data',
    'Error Prevention (Legal, Financial, Data)',
    'Prévention des erreurs (juridiques, financières, de données)',
  ],
  ['3.3.5', 'AAA', '2.0', 'help', 'Help', 'Aide'],
  [
    '3.3.6',
    'AAA',
    '2.0',
    'error-prevention-all',
    'Error Prevention (All)',
    'Prévention des erreurs (toutes)',
  ],
  ['3.3.7', 'A', '2.2', 'redundant-entry', 'Redundant Entry', 'Saisie redondante'],
  [
    '3.3.8',
    'AA',
    '2.2',
    'accessible-authentication-minimum',
    'Accessible Authentication (Minimum)',
    'Authentification accessible (minimum)',
  ],
  [
    '3.3.9',
    'AAA',
    '2.2',
    'accessible-authentication-enhanced',
    'Accessible Authentication (Enhanced)',
    'Authentification accessible (amélioré)',
  ],
  ['4.1.1', 'A', '2.0', 'parsing', 'Parsing', 'Analyse syntaxique'],
  ['4.1.2', 'A', '2.0', 'name-role-value', 'Name, Role, Value', 'Nom, rôle et valeur'],
  ['4.1.3', 'AA', '2.1', 'status-messages', 'Status Messages', 'Messages d’état'],
] as const;

const gone: Readonly<Record<string, WcagVersion>> = { '4.1.1': '2.1' };

/** Every criterion of every version, in the order of their numbers. */
export const allCriteria: readonly Criterion[] = rows.map(
  ([number, level, since, anchor, en, fr]) => {
    const until = gone[number];
    const edition = until === undefined ? 'WCAG22' : `WCAG${until.replace('.', '')}`;
    return {
      number,
      level,
      since,
      until,
      anchor,
      name: { en, fr },
      url: {
        en: `https://www.w3.org/TR/${edition}/#${anchor}`,
        fr: `https://www.w3.org/Translations/${edition}-fr/#${anchor}`,
      },
    };
  },
);

const byNumber = new Map(allCriteria.map((criterion) => [criterion.number, criterion]));

/** The criterion of that number, in whatever version. */
export const criterionOf = (number: string): Criterion | undefined => byNumber.get(number);

/** The criteria that a version of WCAG has at these levels. */
export const criteriaOf = <L extends Level>(
  version: WcagVersion,
  levels: readonly L[],
): readonly Criterion<L>[] =>
  allCriteria.filter(
    (criterion): criterion is Criterion<L> =>
      (levels as readonly Level[]).includes(criterion.level) &&
      criterion.since <= version &&
      (criterion.until === undefined || version <= criterion.until),
  );

/** The criteria of WCAG 2.2, levels A and AA. */
export const criteria: readonly Criterion<'A' | 'AA'>[] = criteriaOf('2.2', ['A', 'AA']);
