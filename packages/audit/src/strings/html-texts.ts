import type {
  CriterionOutcome,
  Evidence,
  ManualAnswer,
  ManualResult,
} from '../evidence/evidence.ts';
import type { Impact, Source } from '../evidence/observation.ts';
import type { Language } from '../evidence/texts.ts';
import type { ProblemKind } from '../evidence/visit.ts';
import type { Change } from '../history/diff.ts';

type Subject = Evidence['subject']['kind'];

/** The sentences of the report for people, apart from those that other reports have, too. */
export interface HtmlTexts {
  readonly report: string;
  readonly title: (subject: string) => string;
  readonly skip: string;
  readonly contents: string;
  readonly claimHeading: string;
  readonly claim: readonly string[];
  readonly facts: Readonly<Record<'standard' | 'audited' | 'commit' | 'with' | 'profile', string>>;
  readonly dirty: string;
  readonly unknown: string;
  readonly noCommit: string;

  readonly summary: string;
  readonly visits: (
    audited: string,
    planned: string,
    targets: string,
    conditions: string,
    kind: Subject,
  ) => string;
  readonly allVisited: string;
  readonly unneeded: (n: number, shown: string) => string;
  readonly missing: (n: number, shown: string) => string;
  readonly figures: {
    readonly failures: (n: number) => string;
    readonly confirmed: (confirmed: string, open: string) => string;
    readonly questions: (n: number) => string;
    readonly questionsNote: string;
    readonly advice: (n: number) => string;
    readonly adviceNote: string;
    readonly problems: (n: number) => string;
    readonly problemsNote: string;
  };
  readonly outcomesOf: (n: number) => string;
  readonly outcomeCounts: Readonly<Record<CriterionOutcome, string>>;
  readonly leftOut: (criteria: number, findings: number) => string;

  readonly changes: string;
  readonly changesIntro: string;
  readonly changesNone: string;
  readonly change: Readonly<Record<Change['kind'], string>>;
  readonly changeMeaning: Readonly<Record<Change['kind'], string>>;
  readonly maybeOld: string;
  readonly appearedIn: (n: number) => string;
  readonly fixedHeading: string;
  readonly lostHeading: string;

  readonly components: string;
  readonly componentsIntro: string;
  readonly componentHeadings: readonly [string, string, string, string, string, string];
  readonly inComponent: string;
  readonly inUse: string;

  readonly filter: string;
  readonly filterIntro: string;
  readonly search: string;
  readonly searchHint: string;
  readonly moreFilters: string;
  readonly any: string;
  readonly reset: string;
  readonly group: string;
  readonly groupBy: { readonly criterion: string; readonly component: string };
  readonly facets: Readonly<
    Record<
      | 'outcome'
      | 'criterion'
      | 'level'
      | 'impact'
      | 'source'
      | 'agreement'
      | 'attribution'
      | 'component'
      | 'target'
      | 'condition'
      | 'change',
      string
    >
  >;
  readonly outcomes: { readonly failed: string; readonly 'cannot-tell': string };
  readonly noCriterion: string;
  readonly noComponent: string;
  readonly noImpact: string;
  readonly agreement: { readonly confirmed: string; readonly open: string };
  /** `{n}` and `{all}` are replaced by figures, in the page. */
  readonly shownAll: string;
  readonly shownSome: string;
  readonly shownNone: string;

  readonly failures: string;
  readonly failuresIntro: string;
  readonly failuresNone: string;
  readonly questions: string;
  readonly questionsIntro: string;
  readonly questionsNone: string;
  readonly advice: string;
  readonly adviceIntro: string;
  readonly adviceNone: string;
  readonly recommendations: string;
  readonly pathNote: string;

  readonly agree: (sources: number) => string;
  readonly alone: string;
  readonly decide: string;
  readonly impact: (word: string) => string;
  readonly criteria: (n: number) => string;
  readonly element: string;
  readonly page: string;
  readonly path: string;
  readonly code: string;
  readonly fault: string;
  readonly says: string;
  readonly saysOther: { readonly failed: string; readonly 'cannot-tell': string };
  readonly seenIn: (targets: number, conditions: number) => string;
  readonly everyCondition: string;
  readonly inConditions: (list: string) => string;
  readonly moreInEvidence: (n: string) => string;
  readonly finding: string;
  readonly picture: string;
  readonly elementShown: (element: string) => string;

  readonly matrix: string;
  readonly matrixIntro: readonly string[];
  readonly matrixHeadings: Readonly<Record<'criterion' | 'level' | 'outcome' | 'findings', string>>;
  readonly understanding: string;
  readonly levelIs: (level: string) => string;
  readonly failureCount: (n: number) => string;
  readonly questionCount: (n: number) => string;
  readonly notUsed: string;
  readonly methodShort: Readonly<Record<'no-failure-found' | 'nothing-to-check', string>>;
  readonly excepted: string;
  readonly notCovered: string;

  readonly manual: string;
  readonly manualIntro: string;
  readonly manualNone: string;
  readonly manualCounts: (answered: string, stale: string, open: string) => string;
  readonly manualOpen: (n: number) => string;
  readonly manualStates: Readonly<Record<ManualResult['state'], string>>;
  readonly manualResults: Readonly<Record<ManualAnswer['result'], string>>;
  readonly staleNote: string;
  readonly answered: (tester: string, day: string) => string;
  readonly answeredWith: string;
  readonly note: string;

  readonly problems: string;
  readonly problemsIntro: string;
  readonly problemsNone: string;
  readonly problemKinds: Readonly<Record<ProblemKind, string>>;

  readonly notTested: string;
  readonly notTestedIntro: string;
  readonly criteriaNotTested: (n: number) => string;

  readonly run: string;
  readonly runFacts: Readonly<
    Record<'tool' | 'engines' | 'browser' | 'runtime' | 'started' | 'finished' | 'built', string>
  >;
  readonly packages: string;
  readonly conditions: (n: number) => string;
  readonly targets: (n: number, kind: Subject) => string;
  readonly rules: (n: number) => string;
  readonly rule: (applied: string, ran: string) => string;
  readonly reason: string;
  readonly auditedIn: (n: string) => string;
  readonly notApplicableIn: (list: string) => string;
  readonly failedIn: (list: string) => string;
  readonly sources: Readonly<Record<Source, string>>;

  readonly exhibits: string;
  readonly exhibitsIntro: string;
  readonly exhibitNames: Readonly<Record<string, string>>;
  readonly exhibitIs: (what: string, target: string, condition: string) => string;
  readonly notEmbedded: string;
  readonly cut: string;
  readonly stops: string;
  readonly stopHeadings: readonly [string, string, string, string];

  readonly condition: {
    readonly zoom: (percent: string) => string;
    readonly width: (pixels: string) => string;
    readonly asItIs: string;
    readonly values: Readonly<Record<string, string>>;
  };

  readonly component: string;
  readonly componentTitle: (tag: string) => string;
  readonly componentClaim: string;
  readonly componentWhat: string;
  readonly componentShown: (n: number, kind: Subject) => string;
  readonly componentNever: string;
  readonly componentHow: string;
  readonly componentRules: (n: string) => string;
  readonly componentFails: string;
  readonly componentFailsNone: string;
  readonly componentUse: string;
  readonly componentUseIntro: string;
  readonly componentProblems: string;
  readonly wholeReport: string;

  readonly signature: string;
  readonly signatureIntro: string;
  readonly signatureFields: readonly string[];
  readonly madeWith: (tool: string) => string;
  readonly impacts: Readonly<Record<Impact, string>>;
}

const many = (one: string, more: string) => (n: number) => (n === 1 ? one : more);
// In French, zero is singular.
const plusieurs = (un: string, des: string) => (n: number) => (n < 2 ? un : des);

const en: HtmlTexts = {
  report: 'Accessibility report',
  title: (subject) => `Accessibility report: ${subject}`,
  skip: 'Skip to the report',
  contents: 'Contents',
  claimHeading: 'What this report can and cannot say',
  claim: [
    'A program ran rules and tests over what is named here and wrote down what it found. Such rules see only part of what the Web Content Accessibility Guidelines (WCAG) ask.',
    'No failures here does not mean that something is accessible or conforms: that takes people, who test what is listed under “Not tested”. This report is evidence for their work and no claim of conformance.',
  ],
  facts: {
    standard: 'Standard',
    audited: 'Date of the audit',
    commit: 'Source',
    with: 'Tested with',
    profile: 'Read for',
  },
  dirty: 'with changes that were not committed',
  unknown: 'unknown',
  noCommit: 'no commit is known',

  summary: 'Summary',
  visits: (audited, planned, targets, conditions, kind) =>
    `${audited} of ${planned} visits were made: ${targets} ${kind === 'storybook' ? 'stories' : 'pages'} (or states of them), in up to ${conditions} conditions each.`,
  allVisited: 'Nothing that was planned is missing.',
  unneeded: (n, shown) =>
    n === 1
      ? 'One was not needed, as what was planned does not apply there.'
      : `${shown} were not needed, as what was planned does not apply there.`,
  missing: (n, shown) =>
    n === 1
      ? 'One visit failed: nothing is known about it (see “Problems”).'
      : `${shown} visits failed: nothing is known about them (see “Problems”).`,
  figures: {
    failures: many('failure', 'failures'),
    confirmed: (confirmed, open) =>
      `${confirmed} confirmed by several sources, ${open} to be confirmed`,
    questions: many('question', 'questions'),
    questionsNote: 'that no program could decide',
    advice: many('piece of advice', 'pieces of advice'),
    adviceNote: 'level AAA and recommendations',
    problems: many('problem', 'problems'),
    problemsNote: 'while testing',
  },
  outcomesOf: (n) => `The ${n} success criteria of levels A and AA that the standard asks for`,
  outcomeCounts: {
    failed: 'failed',
    'cannot-tell': 'cannot tell',
    passed: 'passed, says a person',
    'not-applicable': 'not applicable, says a person',
    'not-tested': 'not tested',
  },
  leftOut: (criteria, findings) =>
    `This standard does not ask for ${criteria} criteria of WCAG 2.2; ${findings} ${findings === 1 ? 'finding' : 'findings'} about them ${findings === 1 ? 'is' : 'are'} not in this report.`,

  changes: 'Since the audit before',
  changesIntro: 'Compared with the audit that was given as the baseline, finding by finding.',
  changesNone: 'Neither audit found anything.',
  change: {
    new: 'New',
    fixed: 'Fixed',
    unchanged: 'Unchanged',
    moved: 'Moved',
    'not-tested-again': 'Not tested again',
  },
  changeMeaning: {
    new: 'not found before',
    fixed: 'gone, with everything that found it run again',
    unchanged: 'found before and now',
    moved: 'the same element, somewhere else',
    'not-tested-again': 'not known: what found it did not run again in every place',
  },
  maybeOld: 'Not tested before here, so it may be old',
  appearedIn: (n) => `New in ${n} ${n === 1 ? 'place' : 'places'} that had been tested without it`,
  fixedHeading: 'Fixed',
  lostHeading: 'Not tested again',

  components: 'Components',
  componentsIntro:
    'Whose fault a finding is: of the component itself, where it shows everywhere that the component is; of its use, where it shows in some places only or in what the page put inside.',
  componentHeadings: [
    'Component',
    'Version',
    'Seen on',
    'Failures, component',
    'Failures, use',
    'Questions',
  ],
  inComponent: 'In the component itself',
  inUse: 'In how it is used',

  filter: 'Filter the findings',
  filterIntro:
    'The address of this page keeps the filter: copy it to share what you see. Printing prints what is shown.',
  search: 'Text',
  searchHint: 'Every word must occur',
  moreFilters: 'More filters',
  any: 'All',
  reset: 'Show everything',
  group: 'Group by',
  groupBy: { criterion: 'Success criterion', component: 'Component' },
  facets: {
    outcome: 'Outcome',
    criterion: 'Success criterion',
    level: 'Level',
    impact: 'Impact',
    source: 'Found by',
    agreement: 'Agreement',
    attribution: 'Whose fault',
    component: 'Component',
    target: 'Place',
    condition: 'Condition',
    change: 'Since the audit before',
  },
  outcomes: { failed: 'Failed', 'cannot-tell': 'Cannot tell' },
  noCriterion: 'No criterion (recommendation)',
  noComponent: 'No component',
  noImpact: 'Not rated',
  agreement: { confirmed: 'Confirmed by several sources', open: 'To be confirmed' },
  shownAll: 'All {all} findings are shown.',
  shownSome: '{n} of {all} findings are shown.',
  shownNone: 'None of the {all} findings fits the filter.',

  failures: 'Failures',
  failuresIntro:
    'What fails a success criterion of level A or AA. A finding that one source alone reports is marked: a person has to confirm it.',
  failuresNone: 'The rules and tests found none. This does not mean that there are none.',
  questions: 'Questions for a person',
  questionsIntro:
    'The rules could not decide these. Each needs a look; none is a failure yet. Those about the structure of whole pages may not apply to a component shown alone.',
  questionsNone: 'The rules left none open.',
  advice: 'Advice',
  adviceIntro:
    'Criteria of level AAA, and good practice that no criterion demands. None of it counts against levels A and AA.',
  adviceNone: 'There is none.',
  recommendations: 'Recommendations that no criterion demands',
  pathNote: 'In the path of an element, >>> leads into a shadow root and » into a frame.',

  agree: (sources) => `Confirmed: ${sources} sources agree`,
  alone: 'To be confirmed: one source alone says so',
  decide: 'To be decided by a person',
  impact: (word) => `Impact: ${word}`,
  criteria: many('Criterion', 'Criteria'),
  element: 'Element',
  page: 'The page as a whole',
  path: 'Path',
  code: 'Code',
  fault: 'Whose fault',
  says: 'Found by',
  saysOther: { failed: 'failed', 'cannot-tell': 'cannot tell' },
  seenIn: (targets, conditions) =>
    `Seen in ${targets} ${targets === 1 ? 'place' : 'places'}, ${conditions} ${conditions === 1 ? 'condition' : 'conditions'}`,
  everyCondition: 'In every condition tested',
  inConditions: (list) => `In ${list}`,
  moreInEvidence: (n) => `and ${n} more, listed in evidence.json`,
  finding: 'Finding',
  picture: 'Picture',
  elementShown: (element) => `Where it is on the page: ${element}`,

  matrix: 'Every success criterion',
  matrixIntro: [
    '“No failure found” does not mean “passed”: programs test a part of a criterion, and only what was shown to them. “Passed” and “not applicable” appear only where a named person said so.',
    'The outcome is “not tested” wherever programs found no failure and no person has answered.',
  ],
  matrixHeadings: {
    criterion: 'Criterion',
    level: 'Level',
    outcome: 'Outcome',
    findings: 'Findings',
  },
  understanding: 'Understanding',
  levelIs: (level) => `level ${level}`,
  failureCount: (n) => `${n} ${n === 1 ? 'failure' : 'failures'}`,
  questionCount: (n) => `${n} ${n === 1 ? 'question' : 'questions'}`,
  notUsed: 'No test',
  methodShort: { 'no-failure-found': 'No failure found', 'nothing-to-check': 'Nothing to check' },
  excepted: 'What the standard leaves out',
  notCovered: 'Asked by the standard, and not looked at here',

  manual: 'Tests by people',
  manualIntro:
    'Questions that no program answers. An answer counts for exactly what was tested: when that changes, it is stale and has to be given again.',
  manualNone: 'No questions were made for what was tested.',
  manualCounts: (answered, stale, open) =>
    `${answered} answered, ${stale} stale, ${open} not tested.`,
  manualOpen: (n) => `${n} ${n === 1 ? 'question' : 'questions'} not tested`,
  manualStates: { answered: 'Answered', stale: 'Stale', 'not-tested': 'Not tested' },
  manualResults: {
    passed: 'Passed',
    failed: 'Failed',
    'not-applicable': 'Not applicable',
    'cannot-tell': 'Cannot tell',
  },
  staleNote: 'What was tested has changed since: this answer no longer counts.',
  answered: (tester, day) => `${tester}, ${day}`,
  answeredWith: 'With',
  note: 'Note',

  problems: 'Problems while testing',
  problemsIntro: 'Where a page could not be tested, nothing is known about it in those conditions.',
  problemsNone: 'There were none.',
  problemKinds: {
    error: 'It could not be shown',
    timeout: 'It took too long',
    'http-error': 'The server answered with an error',
    'redirected-away': 'It led to another place',
    'redirect-loop': 'It went in circles',
    download: 'It is a file to download',
    'not-html': 'It is not a web page',
    certificate: 'Its certificate is not valid',
    'sign-in-needed': 'It asks to sign in',
    'left-page': 'The page left by itself',
    'too-large': 'It is too large',
    crashed: 'It made the browser crash',
    'script-error': 'Tested, but one of its scripts failed',
    'undefined-element': 'Tested, but a custom element is not defined, so perhaps empty',
    dialog: 'Tested, but it opened a message box',
    'engine-failed': 'Tested in part: an engine failed',
    'check-failed': 'Tested in part: a check failed',
  },

  notTested: 'Not tested',
  notTestedIntro: 'No part of this run looked at any of the following.',
  criteriaNotTested: (n) =>
    `${n} ${n === 1 ? 'criterion' : 'criteria'} whose outcome is “not tested”`,

  run: 'How it was tested',
  runFacts: {
    tool: 'Tool',
    engines: 'Engines',
    browser: 'Browser',
    runtime: 'Runs on',
    started: 'Started',
    finished: 'Finished',
    built: 'Built with',
  },
  packages: 'Component packages',
  conditions: (n) => `Conditions (${n})`,
  targets: (n, kind) => `${kind === 'storybook' ? 'Stories' : 'Pages'} (${n})`,
  rules: (n) => `Rules that ran (${n})`,
  rule: (applied, ran) => `found something to judge in ${applied} of ${ran} visits`,
  reason: 'In the sample because',
  auditedIn: (n) => `tested in ${n} conditions`,
  notApplicableIn: (list) => `does not apply in ${list}`,
  failedIn: (list) => `could not be tested in ${list}`,
  sources: {
    'axe-core': 'axe-core',
    'equal-access': 'IBM Equal Access',
    alfa: 'Siteimprove Alfa',
    trillium: 'Own checks',
  },

  exhibits: 'Exhibits',
  exhibitsIntro: 'Pictures and tables that the tests made, for people to judge.',
  exhibitNames: {
    'tab-order.png': 'Tab order, with the number of each stop',
    'tab-order.json': 'Tab order, as a table',
    'accessibility-tree.txt': 'What assistive technology is given (accessibility tree)',
  },
  exhibitIs: (what, target, condition) => `${what}: ${target}, ${condition}`,
  notEmbedded: 'In a file beside the report',
  cut: 'The rest is in the file beside the report.',
  stops: 'The stops, in order',
  stopHeadings: ['No.', 'Role', 'Name', 'Path'],

  condition: {
    zoom: (percent) => `zoom ${percent}`,
    width: (pixels) => `${pixels} px wide`,
    asItIs: 'as it is',
    values: {
      light: 'light',
      dark: 'dark',
      'high-contrast': 'high contrast',
      more: 'more contrast',
      forcedColors: 'forced colours',
      reducedMotion: 'reduced motion',
      print: 'print',
      textSpacing: 'more text spacing',
    },
  },

  component: 'Component',
  componentTitle: (tag) => `Accessibility of <${tag}>`,
  componentClaim:
    'No failures here does not mean that the component is accessible or conforms: programs see only part of what WCAG asks. What no person has tested is listed as not tested.',
  componentWhat: 'What was tested',
  componentShown: (n, kind) =>
    kind === 'storybook'
      ? `The component is in ${n} ${n === 1 ? 'story' : 'stories'}.`
      : `The component is on ${n} ${n === 1 ? 'page' : 'pages'}.`,
  componentNever: 'The component was not seen in this audit: nothing is known about it.',
  componentHow: 'How it was tested',
  componentRules: (n) => `${n} rules ran`,
  componentFails: 'Known failures',
  componentFailsNone:
    'The rules and tests found none that are the component’s. This does not mean that there are none.',
  componentUse: 'Failures in how it is used',
  componentUseIntro: 'Seen in some uses only, or in what was put inside the component.',
  componentProblems: 'Problems while testing it',
  wholeReport: 'The whole report',

  signature: 'Signature',
  signatureIntro:
    'To be completed by the person who stands for this report, after checking it. Left empty, nobody has signed.',
  signatureFields: ['Name', 'Role and organization', 'Date', 'Signature'],
  madeWith: (tool) => `Made by ${tool} from one file of evidence. Nothing was sent anywhere.`,
  impacts: { critical: 'critical', serious: 'serious', moderate: 'moderate', minor: 'minor' },
};

const fr: HtmlTexts = {
  report: 'Rapport d’accessibilité',
  title: (subject) => `Rapport d’accessibilité\u00a0: ${subject}`,
  skip: 'Passer au rapport',
  contents: 'Table des matières',
  claimHeading: 'Ce que ce rapport peut dire, et ce qu’il ne peut pas dire',
  claim: [
    'Un programme a appliqué des règles et des tests à ce qui est nommé ici et a noté ce qu’il a trouvé. De telles règles ne voient qu’une partie de ce que demandent les Règles pour l’accessibilité des contenus Web (WCAG).',
    'L’absence d’échec ne signifie pas qu’une chose est accessible ou conforme\u00a0: pour cela, il faut des personnes, qui testent ce qui est énuméré sous «\u00a0Non testé\u00a0». Ce rapport appuie leur travail et ne constitue pas une déclaration de conformité.',
  ],
  facts: {
    standard: 'Norme',
    audited: 'Date de l’audit',
    commit: 'Source',
    with: 'Testé avec',
    profile: 'Lu selon',
  },
  dirty: 'avec des modifications non enregistrées dans git',
  unknown: 'inconnu',
  noCommit: 'aucun commit connu',

  summary: 'Résumé',
  visits: (audited, planned, targets, conditions, kind) =>
    `${audited} visites faites sur ${planned}\u00a0: ${targets} ${kind === 'storybook' ? 'exemples' : 'pages'} (ou leurs états), dans un maximum de ${conditions} conditions chacun.`,
  allVisited: 'Rien de ce qui était prévu ne manque.',
  unneeded: (n, shown) =>
    n < 2
      ? 'Une visite était inutile, car ce qui était prévu y est sans objet.'
      : `${shown} visites étaient inutiles, car ce qui était prévu y est sans objet.`,
  missing: (n, shown) =>
    n < 2
      ? 'Une visite a échoué\u00a0: on n’en sait rien (voir «\u00a0Problèmes\u00a0»).'
      : `${shown} visites ont échoué\u00a0: on n’en sait rien (voir «\u00a0Problèmes\u00a0»).`,
  figures: {
    failures: plusieurs('échec', 'échecs'),
    confirmed: (confirmed, open) =>
      `confirmés par plusieurs sources\u00a0: ${confirmed}; à confirmer\u00a0: ${open}`,
    questions: plusieurs('question', 'questions'),
    questionsNote: 'qu’aucun programme n’a pu trancher',
    advice: plusieurs('conseil', 'conseils'),
    adviceNote: 'niveau AAA et recommandations',
    problems: plusieurs('problème', 'problèmes'),
    problemsNote: 'pendant les tests',
  },
  outcomesOf: (n) => `Les ${n} critères de succès des niveaux A et AA que la norme demande`,
  outcomeCounts: {
    failed: 'en échec',
    'cannot-tell': 'indécis',
    passed: 'réussis, selon une personne',
    'not-applicable': 'sans objet, selon une personne',
    'not-tested': 'non testés',
  },
  leftOut: (criteria, findings) =>
    `Cette norme ne demande pas ${criteria} critères des WCAG 2.2; ${findings} ${findings < 2 ? 'constat qui s’y rapporte n’est' : 'constats qui s’y rapportent ne sont'} pas dans ce rapport.`,

  changes: 'Depuis l’audit précédent',
  changesIntro: 'Comparaison, constat par constat, avec l’audit donné comme référence.',
  changesNone: 'Aucun des deux audits n’a rien trouvé.',
  change: {
    new: 'Nouveau',
    fixed: 'Corrigé',
    unchanged: 'Inchangé',
    moved: 'Déplacé',
    'not-tested-again': 'Non retesté',
  },
  changeMeaning: {
    new: 'absent de l’audit précédent',
    fixed: 'disparu, et tout ce qui l’avait trouvé a été refait',
    unchanged: 'trouvé avant et maintenant',
    moved: 'le même élément, à un autre endroit',
    'not-tested-again': 'inconnu\u00a0: ce qui l’avait trouvé n’a pas été refait partout',
  },
  maybeOld: 'Non testé ici auparavant, donc peut-être ancien',
  appearedIn: (n) =>
    n < 2
      ? 'Nouveau à un endroit où il ne se trouvait pas'
      : `Nouveau à ${n} endroits où il ne se trouvait pas`,
  fixedHeading: 'Corrigés',
  lostHeading: 'Non retestés',

  components: 'Composants',
  componentsIntro:
    'À qui la faute\u00a0: au composant lui-même, si le constat apparaît partout où est le composant; à son emploi, s’il apparaît à certains endroits seulement ou dans ce que la page y a mis.',
  componentHeadings: [
    'Composant',
    'Version',
    'Vu dans',
    'Échecs, composant',
    'Échecs, emploi',
    'Questions',
  ],
  inComponent: 'Dans le composant lui-même',
  inUse: 'Dans l’emploi qui en est fait',

  filter: 'Filtrer les constats',
  filterIntro:
    'L’adresse de cette page retient le filtre\u00a0: copiez-la pour partager ce que vous voyez. L’impression reprend ce qui est affiché.',
  search: 'Texte',
  searchHint: 'Chaque mot doit s’y trouver',
  moreFilters: 'Plus de filtres',
  any: 'Tous',
  reset: 'Tout afficher',
  group: 'Regrouper par',
  groupBy: { criterion: 'Critère de succès', component: 'Composant' },
  facets: {
    outcome: 'Résultat',
    criterion: 'Critère de succès',
    level: 'Niveau',
    impact: 'Incidence',
    source: 'Trouvé par',
    agreement: 'Accord',
    attribution: 'À qui la faute',
    component: 'Composant',
    target: 'Endroit',
    condition: 'Condition',
    change: 'Depuis l’audit précédent',
  },
  outcomes: { failed: 'Échec', 'cannot-tell': 'Indécis' },
  noCriterion: 'Aucun critère (recommandation)',
  noComponent: 'Aucun composant',
  noImpact: 'Non évaluée',
  agreement: { confirmed: 'Confirmé par plusieurs sources', open: 'À confirmer' },
  shownAll: 'Les {all} constats sont affichés.',
  shownSome: 'Constats affichés\u00a0: {n} sur {all}.',
  shownNone: 'Aucun des {all} constats ne répond au filtre.',

  failures: 'Échecs',
  failuresIntro:
    'Ce qui fait échouer un critère de succès de niveau A ou AA. Un constat qui vient d’une seule source est marqué\u00a0: une personne doit le confirmer.',
  failuresNone:
    'Les règles et les tests n’en ont trouvé aucun. Cela ne veut pas dire qu’il n’y en a pas.',
  questions: 'Questions à trancher par une personne',
  questionsIntro:
    'Les règles n’ont pas pu trancher. Chaque cas doit être examiné; aucun n’est encore un échec. Ceux qui portent sur la structure d’une page entière peuvent ne pas s’appliquer à un composant affiché seul.',
  questionsNone: 'Les règles n’en laissent aucune.',
  advice: 'Conseils',
  adviceIntro:
    'Critères de niveau AAA et bonnes pratiques qu’aucun critère n’exige. Rien de cela ne compte pour les niveaux A et AA.',
  adviceNone: 'Il n’y en a aucun.',
  recommendations: 'Recommandations qu’aucun critère n’exige',
  pathNote:
    'Dans le chemin d’un élément, >>> mène dans un arbre fantôme (shadow root) et » dans un cadre.',

  agree: (sources) => `Confirmé\u00a0: ${sources} sources s’accordent`,
  alone: 'À confirmer\u00a0: une seule source le dit',
  decide: 'À trancher par une personne',
  impact: (word) => `Incidence\u00a0: ${word}`,
  criteria: plusieurs('Critère', 'Critères'),
  element: 'Élément',
  page: 'La page entière',
  path: 'Chemin',
  code: 'Code',
  fault: 'À qui la faute',
  says: 'Trouvé par',
  saysOther: { failed: 'échec', 'cannot-tell': 'indécis' },
  seenIn: (targets, conditions) =>
    `Constaté à ${targets} ${targets < 2 ? 'endroit' : 'endroits'}, dans ${conditions} ${conditions < 2 ? 'condition' : 'conditions'}`,
  everyCondition: 'Dans toutes les conditions testées',
  inConditions: (list) => `Dans\u00a0: ${list}`,
  moreInEvidence: (n) => `et ${n} de plus, énumérés dans evidence.json`,
  finding: 'Constat',
  picture: 'Image',
  elementShown: (element) => `Sa place dans la page\u00a0: ${element}`,

  matrix: 'Tous les critères de succès',
  matrixIntro: [
    '«\u00a0Aucun échec trouvé\u00a0» ne veut pas dire «\u00a0réussi\u00a0»\u00a0: les programmes ne testent qu’une partie d’un critère, et seulement ce qui leur a été montré. «\u00a0Réussi\u00a0» et «\u00a0sans objet\u00a0» n’apparaissent que si une personne nommée l’a dit.',
    'Le résultat est «\u00a0non testé\u00a0» là où les programmes n’ont trouvé aucun échec et où personne n’a répondu.',
  ],
  matrixHeadings: {
    criterion: 'Critère',
    level: 'Niveau',
    outcome: 'Résultat',
    findings: 'Constats',
  },
  understanding: 'Comprendre (en anglais)',
  levelIs: (level) => `niveau ${level}`,
  failureCount: (n) => `${n} ${n < 2 ? 'échec' : 'échecs'}`,
  questionCount: (n) => `${n} ${n < 2 ? 'question' : 'questions'}`,
  notUsed: 'Aucun test',
  methodShort: { 'no-failure-found': 'Aucun échec trouvé', 'nothing-to-check': 'Rien à vérifier' },
  excepted: 'Ce que la norme laisse de côté',
  notCovered: 'Demandé par la norme, et non examiné ici',

  manual: 'Tests faits par des personnes',
  manualIntro:
    'Questions auxquelles aucun programme ne répond. Une réponse vaut exactement pour ce qui a été testé\u00a0: quand cela change, elle est périmée et doit être donnée de nouveau.',
  manualNone: 'Aucune question n’a été préparée pour ce qui a été testé.',
  manualCounts: (answered, stale, open) =>
    `Répondues\u00a0: ${answered}; périmées\u00a0: ${stale}; non testées\u00a0: ${open}.`,
  manualOpen: (n) => `${n} ${n < 2 ? 'question non testée' : 'questions non testées'}`,
  manualStates: { answered: 'Répondue', stale: 'Périmée', 'not-tested': 'Non testée' },
  manualResults: {
    passed: 'Réussi',
    failed: 'Échec',
    'not-applicable': 'Sans objet',
    'cannot-tell': 'Indécis',
  },
  staleNote: 'Ce qui a été testé a changé depuis\u00a0: cette réponse ne compte plus.',
  answered: (tester, day) => `${tester}, ${day}`,
  answeredWith: 'Avec',
  note: 'Remarque',

  problems: 'Problèmes pendant les tests',
  problemsIntro:
    'Là où une page n’a pas pu être testée, on n’en sait rien dans les conditions nommées.',
  problemsNone: 'Il n’y en a eu aucun.',
  problemKinds: {
    error: 'N’a pas pu être affiché',
    timeout: 'A pris trop de temps',
    'http-error': 'Le serveur a répondu par une erreur',
    'redirected-away': 'Menait ailleurs',
    'redirect-loop': 'Tournait en rond',
    download: 'C’est un fichier à télécharger',
    'not-html': 'Ce n’est pas une page Web',
    certificate: 'Le certificat n’est pas valide',
    'sign-in-needed': 'Demande une authentification',
    'left-page': 'La page est partie d’elle-même',
    'too-large': 'Trop volumineux',
    crashed: 'A fait planter le navigateur',
    'script-error': 'Testé, mais un de ses scripts a échoué',
    'undefined-element':
      'Testé, mais un élément personnalisé n’est pas défini, donc peut-être vide',
    dialog: 'Testé, mais a ouvert une boîte de message',
    'engine-failed': 'Testé en partie\u00a0: un moteur a échoué',
    'check-failed': 'Testé en partie\u00a0: une vérification a échoué',
  },

  notTested: 'Non testé',
  notTestedIntro: 'Rien dans cet audit n’a porté sur ce qui suit.',
  criteriaNotTested: (n) =>
    `${n} ${n < 2 ? 'critère dont le résultat est' : 'critères dont le résultat est'} «\u00a0non testé\u00a0»`,

  run: 'Comment les tests ont été faits',
  runFacts: {
    tool: 'Outil',
    engines: 'Moteurs',
    browser: 'Navigateur',
    runtime: 'Fonctionne sur',
    started: 'Début',
    finished: 'Fin',
    built: 'Construit avec',
  },
  packages: 'Paquets de composants',
  conditions: (n) => `Conditions (${n})`,
  targets: (n, kind) => `${kind === 'storybook' ? 'Exemples' : 'Pages'} (${n})`,
  rules: (n) => `Règles appliquées (${n})`,
  rule: (applied, ran) => `avait quelque chose à juger dans ${applied} visites sur ${ran}`,
  reason: 'Dans l’échantillon parce que',
  auditedIn: (n) => `testé dans ${n} conditions`,
  notApplicableIn: (list) => `sans objet dans\u00a0: ${list}`,
  failedIn: (list) => `n’a pas pu être testé dans\u00a0: ${list}`,
  sources: {
    'axe-core': 'axe-core',
    'equal-access': 'IBM Equal Access',
    alfa: 'Siteimprove Alfa',
    trillium: 'Vérifications propres',
  },

  exhibits: 'Pièces à l’appui',
  exhibitsIntro: 'Images et tableaux que les tests ont produits, à examiner par des personnes.',
  exhibitNames: {
    'tab-order.png': 'Parcours au clavier, avec le numéro de chaque arrêt',
    'tab-order.json': 'Parcours au clavier, en tableau',
    'accessibility-tree.txt':
      'Ce que reçoivent les technologies d’assistance (arbre d’accessibilité)',
  },
  exhibitIs: (what, target, condition) => `${what}\u00a0: ${target}, ${condition}`,
  notEmbedded: 'Dans un fichier à côté du rapport',
  cut: 'Le reste est dans le fichier à côté du rapport.',
  stops: 'Les arrêts, dans l’ordre',
  stopHeadings: ['Nº', 'Rôle', 'Nom', 'Chemin'],

  condition: {
    zoom: (percent) => `zoom ${percent}`,
    width: (pixels) => `largeur de ${pixels}\u00a0px`,
    asItIs: 'tel quel',
    values: {
      light: 'clair',
      dark: 'sombre',
      'high-contrast': 'contraste élevé',
      more: 'contraste accru',
      forcedColors: 'couleurs forcées',
      reducedMotion: 'mouvement réduit',
      print: 'impression',
      textSpacing: 'texte espacé',
    },
  },

  component: 'Composant',
  componentTitle: (tag) => `Accessibilité de <${tag}>`,
  componentClaim:
    'L’absence d’échec ne signifie pas que le composant est accessible ou conforme\u00a0: les programmes ne voient qu’une partie de ce que demandent les WCAG. Ce que personne n’a testé est indiqué comme non testé.',
  componentWhat: 'Ce qui a été testé',
  componentShown: (n, kind) =>
    kind === 'storybook'
      ? `Le composant est dans ${n} ${n < 2 ? 'exemple' : 'exemples'}.`
      : `Le composant est dans ${n} ${n < 2 ? 'page' : 'pages'}.`,
  componentNever: 'Le composant n’a pas été vu dans cet audit\u00a0: on n’en sait rien.',
  componentHow: 'Comment il a été testé',
  componentRules: (n) => `${n} règles appliquées`,
  componentFails: 'Échecs connus',
  componentFailsNone:
    'Les règles et les tests n’en ont trouvé aucun qui soit celui du composant. Cela ne veut pas dire qu’il n’y en a pas.',
  componentUse: 'Échecs dans l’emploi qui en est fait',
  componentUseIntro:
    'Constatés dans certains emplois seulement, ou dans ce qui a été mis dans le composant.',
  componentProblems: 'Problèmes pendant ses tests',
  wholeReport: 'Le rapport complet',

  signature: 'Signature',
  signatureIntro:
    'À remplir par la personne qui répond de ce rapport, après vérification. S’il est vide, personne n’a signé.',
  signatureFields: ['Nom', 'Fonction et organisation', 'Date', 'Signature'],
  madeWith: (tool) =>
    `Produit par ${tool} à partir d’un seul fichier de preuves. Rien n’a été envoyé.`,
  impacts: { critical: 'critique', serious: 'grave', moderate: 'modérée', minor: 'mineure' },
};

export const htmlTexts: Readonly<Record<Language, HtmlTexts>> = { en, fr };
