import type { Attribution, CriterionOutcome, Method } from '../evidence/evidence.ts';
import type { Impact } from '../evidence/observation.ts';
import type { Language } from '../evidence/texts.ts';

/** What the findings' lists are called, one of each. */
export type FindingKind = 'failure' | 'question' | 'advice';

interface ReportTexts {
  readonly wholePage: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly quoted: (text: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly person: string;
  readonly ownChecks: string;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly outcomes: Readonly<Record<CriterionOutcome, string>>;
  readonly methodOutcomes: Readonly<Record<Method['outcome'], string>>;
  readonly impacts: Readonly<Record<Impact, string>>;
  readonly attributions: Readonly<Record<Attribution['kind'], string>>;
  readonly andMore: (n: number) => string;
  /** What no automated run can claim, for formats without a first page. */
  readonly claim: string;
  readonly confirm: string;
  readonly noFailureFound: (sources: string) => string;
  readonly notTested: string;
  readonly answerStale: string;
  readonly notAudited: (conditions: string) => string;
  readonly couldBeAudited: string;
  readonly answeredBy: (tester: string, date: string, means: string) => string;
  readonly state: (name: string) => string;
  readonly findingsHeadings: readonly string[];
  readonly matrixHeadings: readonly string[];
}

export const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  en: {
    wholePage: 'The page',
    colon: ': ',
    quoted: (text) => `“${text}”`,
    yes: 'yes',
    no: 'no',
    person: 'Person',
    ownChecks: 'Own checks',
    kinds: { failure: 'Failure', question: 'Question', advice: 'Advice' },
    outcomes: {
      failed: 'Failed',
      'cannot-tell': 'Cannot tell',
      passed: 'Passed',
      'not-applicable': 'Not applicable',
      'not-tested': 'Not tested',
    },
    methodOutcomes: {
      failed: 'Failed',
      'cannot-tell': 'Cannot tell',
      passed: 'Passed',
      'not-applicable': 'Not applicable',
      'not-tested': 'Not tested',
      'no-failure-found': 'No failure found (not a pass)',
      'nothing-to-check': 'Nothing to check was found',
    },
    impacts: { critical: 'critical', serious: 'serious', moderate: 'moderate', minor: 'minor' },
    attributions: {
      component: 'The component itself',
      use: 'How the page uses the component',
      page: 'The page',
    },
    andMore: (n) => `and ${n} more`,
    claim:
      'Rules see only part of what a standard asks. No failure found does not mean that anything conforms: that takes people, who test the rest. This is evidence for their work, not a claim of conformance.',
    confirm: 'Only one source says so: a person must confirm it.',
    noFailureFound: (sources) => `No failure found by ${sources}. This is not a pass.`,
    notTested: 'Not tested.',
    answerStale: 'A person answered, but what was tested has changed since.',
    notAudited: (conditions) => `Nothing is known in these conditions: ${conditions}.`,
    couldBeAudited: 'Could be audited',
    answeredBy: (tester, date, means) => `Answered by ${tester} on ${date}, with ${means}`,
    state: (name) => `State “${name}”`,
    findingsHeadings: [
      'ID',
      'Kind',
      'Outcome',
      'Clauses',
      'Success criteria',
      'Impact',
      'What is wrong',
      'What the tools say',
      'Sources',
      'Confirmed by more than one source',
      'Whose fault',
      'Role',
      'Name',
      'Path',
      'Code',
      'Number of places',
      'Places',
      'Conditions',
      'Rules',
      'Help',
    ],
    matrixHeadings: [
      'Clause',
      'Success criterion',
      'Level',
      'Name',
      'Outcome',
      'Failures',
      'Questions',
      'Findings',
      'Note',
    ],
  },
  fr: {
    wholePage: 'La page',
    colon: '\u00a0: ',
    quoted: (text) => `«\u00a0${text}\u00a0»`,
    yes: 'oui',
    no: 'non',
    person: 'Personne',
    ownChecks: 'Vérifications propres',
    kinds: { failure: 'Échec', question: 'Question', advice: 'Conseil' },
    outcomes: {
      failed: 'Échec',
      'cannot-tell': 'Indécis',
      passed: 'Réussi',
      'not-applicable': 'Sans objet',
      'not-tested': 'Non testé',
    },
    methodOutcomes: {
      failed: 'Échec',
      'cannot-tell': 'Indécis',
      passed: 'Réussi',
      'not-applicable': 'Sans objet',
      'not-tested': 'Non testé',
      'no-failure-found': 'Aucun échec trouvé (ne veut pas dire réussi)',
      'nothing-to-check': 'Rien à vérifier n’a été trouvé',
    },
    impacts: { critical: 'critique', serious: 'grave', moderate: 'modérée', minor: 'mineure' },
    attributions: {
      component: 'Le composant lui-même',
      use: 'L’emploi que la page fait du composant',
      page: 'La page',
    },
    andMore: (n) => `et ${n} de plus`,
    claim:
      'Les règles ne voient qu’une partie de ce qu’une norme demande. L’absence d’échec ne signifie pas que quoi que ce soit est conforme\u00a0: pour cela, il faut des personnes, qui testent le reste. Ce document appuie leur travail et n’est pas une déclaration de conformité.',
    confirm: 'Une seule source le dit\u00a0: une personne doit le confirmer.',
    noFailureFound: (sources) =>
      `Aucun échec trouvé par ${sources}. Cela ne veut pas dire «\u00a0réussi\u00a0».`,
    notTested: 'Non testé.',
    answerStale: 'Une personne a répondu, mais ce qui a été testé a changé depuis.',
    notAudited: (conditions) => `On ne sait rien dans ces conditions\u00a0: ${conditions}.`,
    couldBeAudited: 'A pu être vérifié',
    answeredBy: (tester, date, means) => `Réponse de ${tester}, le ${date}, avec ${means}`,
    state: (name) => `État «\u00a0${name}\u00a0»`,
    findingsHeadings: [
      'Identifiant',
      'Sorte',
      'Résultat',
      'Articles',
      'Critères de succès',
      'Incidence',
      'Ce qui ne va pas',
      'Ce que disent les outils',
      'Sources',
      'Confirmé par plus d’une source',
      'À qui la faute',
      'Rôle',
      'Nom',
      'Chemin',
      'Code',
      'Nombre d’endroits',
      'Endroits',
      'Conditions',
      'Règles',
      'Aide',
    ],
    matrixHeadings: [
      'Article',
      'Critère de succès',
      'Niveau',
      'Nom',
      'Résultat',
      'Échecs',
      'Questions',
      'Constats',
      'Remarque',
    ],
  },
};
