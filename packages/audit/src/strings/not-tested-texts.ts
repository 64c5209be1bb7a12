import type { Language } from '../evidence/texts.ts';
import type { NotTested } from '../not-tested.ts';

/** A sentence for each way of testing that a run did not use. */
export const notTestedTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    screenReaders: 'Screen readers, braille displays and other assistive technology.',
    voiceControl: 'Control by voice, by switches, and by the eyes.',
    otherBrowsers: 'Other browsers and systems than the one named here, and real phones.',
    meaning: 'Meaning: whether names, labels, headings and errors are right, plain and helpful.',
    people: 'Use by people with disabilities.',
    keyboard: 'Work by keyboard: reaching and leaving everything, order and visibility of focus.',
    states:
      'States that steps lead to, such as an open menu or a form with errors: no steps were given.',
    zoom: 'Zoom of 400 %.',
    narrow: 'Windows as narrow as a phone (320 CSS pixels).',
    textSpacing: 'More space between letters, words, lines and paragraphs.',
    forcedColors: 'Forced colours (contrast themes of Windows).',
    print: 'Print.',
    wholePages:
      'Whole pages and services: several steps, time limits, consistency, sign-in, media.',
    severalEngines: 'Other engines than the one that ran: each finds what others miss.',
  },
  fr: {
    screenReaders:
      'Les lecteurs d’écran, les afficheurs braille et les autres technologies d’assistance.',
    voiceControl: 'La commande par la voix, par contacteurs ou par le regard.',
    otherBrowsers:
      'Les navigateurs et systèmes autres que celui nommé ici, et les vrais téléphones.',
    meaning:
      'Le sens\u00a0: si les noms, étiquettes, titres et erreurs sont justes, clairs et utiles.',
    people: 'L’utilisation par des personnes handicapées.',
    keyboard:
      'L’utilisation au clavier\u00a0: tout atteindre et tout quitter, le parcours et la visibilité du focus.',
    states:
      'Les états auxquels mènent des étapes, comme un menu ouvert ou un formulaire avec erreurs\u00a0: aucune étape n’était donnée.',
    zoom: 'Le zoom à 400\u00a0%.',
    narrow: 'Les fenêtres étroites comme celle d’un téléphone (320 pixels CSS).',
    textSpacing: 'Plus d’espace entre les lettres, les mots, les lignes et les paragraphes.',
    forcedColors: 'Les couleurs forcées (thèmes contrastés de Windows).',
    print: 'L’impression.',
    wholePages:
      'Les pages et services entiers\u00a0: étapes, délais, cohérence, authentification, médias.',
    severalEngines:
      'Les moteurs autres que celui qui a servi\u00a0: chacun trouve ce que d’autres manquent.',
  },
} satisfies Record<Language, Record<NotTested, string>>;
