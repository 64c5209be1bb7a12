import type { HtmlTexts } from './html-texts.ts';

const many = (one: string, more: string) => (n: number) => (n === 1 ? one : more);
// In French, zero is singular.

export const en: HtmlTexts = {
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
  shownAll: 'All {all} findings listed here are shown.',
  shownSome: 'Shown: {n} of the {all} findings listed here.',
  shownNone: 'None of the {all} findings fits the filter.',
  shownLeft:
    '{left} more are not listed in this file, so the filter does not reach them: they are in the table of findings (CSV) and in the evidence (JSON).',

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
  picturesLeft:
    'There are so many findings that pictures of single elements are left out. The pictures of whole pages are under “Exhibits”.',
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
  elements: (n) => `${n} elements`,
  leftInTables: (n) =>
    `${n} more are not listed here. All are in the table of findings (CSV) and in the evidence (JSON).`,
  morePlaces: (n) => `and ${n} more, which are in the evidence (JSON)`,
  conditionsOf: (n, all) => `in ${n} of ${all} conditions`,
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
  exhibitsInFiles: (n) =>
    `Files beside the report: ${n}. The list of what was tested leads to each of them.`,
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
