/** What the documentation says about the last accessibility report, in a language. */
const en = {
  language: 'en',
  heading: 'Accessibility report',
  reading: 'The report is being read …',
  notTested: 'Not tested yet: no report is published with this documentation.',
  notShown: 'Not tested yet: the last report has no example of this component.',
  unreadable:
    'There is a report that this page cannot read. Nothing is known here of what was tested.',
  colon: ':',
  tested: (day: string, what: string, examples: number, conditions: number) =>
    `Tested on ${day}: ${what}, ${examples === 1 ? '1 example' : `${examples} examples`} in ${conditions === 1 ? '1 condition' : `${conditions} conditions`}.`,
  incomplete: (audited: number, planned: number) =>
    `Of the whole report, ${audited} of ${planned} visits could be made.`,
  problems: (count: number) =>
    count === 1
      ? 'There was 1 problem with its examples; the report says which.'
      : `There were ${count} problems with its examples; the report says which.`,
  how: (programs: string, browser: string, rules: number) =>
    `By programs: ${programs}, ${rules} rules in all, in ${browser}. They find a part of what can be wrong, and cannot show that nothing is.`,
  ownChecks: 'our own checks',
  people: (answered: number, all: number) =>
    answered === 0
      ? `By people: not tested. None of ${all} questions has been answered.`
      : `By people: ${answered} of ${all} questions answered.`,
  conditions: 'In which conditions',
  fails: 'Known to fail',
  none: 'No failure is known. That is no proof that there is none.',
  ofUse: 'only where it is used in some way',
  confirmed: 'two sources agree',
  toConfirm: 'one source, to be confirmed by a person',
  byPerson: (tester: string, tools: string, day: string) => `found by ${tester}, ${tools}, ${day}`,
  undecided: (count: number) =>
    count === 1
      ? 'There is 1 thing that programs could not decide.'
      : `There are ${count} things that programs could not decide.`,
  open: (count: number) =>
    count === 1
      ? '1 question that nobody has answered'
      : `${count} questions that nobody has answered`,
  stale: 'answered before the component changed',
  page: 'The full report on this component',
  whole: 'The whole report',
};

const fr: typeof en = {
  language: 'fr-CA',
  heading: 'Rapport d’accessibilité',
  reading: 'Lecture du rapport…',
  notTested: 'Pas encore évalué\u00a0: aucun rapport n’est publié avec cette documentation.',
  notShown: 'Pas encore évalué\u00a0: le dernier rapport n’a aucun exemple de ce composant.',
  unreadable:
    'Il y a un rapport que cette page ne peut pas lire. On ne sait rien ici de ce qui a été évalué.',
  colon: '\u00a0:',
  tested: (day, what, examples, conditions) =>
    `Évalué le ${day}\u00a0: ${what}, ${examples === 1 ? '1 exemple' : `${examples} exemples`} dans ${conditions === 1 ? '1 condition' : `${conditions} conditions`}.`,
  incomplete: (audited, planned) =>
    `Pour l’ensemble du rapport, ${audited} visites sur ${planned} ont pu être faites.`,
  problems: (count) =>
    count === 1
      ? 'Il y a eu 1 problème avec ses exemples; le rapport dit lequel.'
      : `Il y a eu ${count} problèmes avec ses exemples; le rapport dit lesquels.`,
  how: (programs, browser, rules) =>
    `Par des programmes\u00a0: ${programs}, ${rules} règles en tout, dans ${browser}. Ils trouvent une partie des défauts possibles et ne peuvent pas montrer qu’il n’y en a pas.`,
  ownChecks: 'nos propres vérifications',
  people: (answered, all) =>
    answered === 0
      ? `Par des personnes\u00a0: pas évalué. Aucune des ${all} questions n’a de réponse.`
      : `Par des personnes\u00a0: ${answered} questions sur ${all} ont une réponse.`,
  conditions: 'Dans quelles conditions',
  fails: 'Défauts connus',
  none: 'Aucun défaut n’est connu. Cela ne prouve pas qu’il n’y en a aucun.',
  ofUse: 'seulement selon la façon de l’utiliser',
  confirmed: 'deux sources concordent',
  toConfirm: 'une seule source, à confirmer par une personne',
  byPerson: (tester, tools, day) => `trouvé par ${tester}, ${tools}, ${day}`,
  undecided: (count) =>
    count === 1
      ? 'Il y a 1 point que les programmes n’ont pas pu trancher.'
      : `Il y a ${count} points que les programmes n’ont pas pu trancher.`,
  open: (count) => (count === 1 ? '1 question sans réponse' : `${count} questions sans réponse`),
  stale: 'réponse donnée avant que le composant change',
  page: 'Le rapport complet sur ce composant',
  whole: 'Le rapport entier',
};

export const reportTexts = { en, fr };
