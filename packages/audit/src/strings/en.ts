import type { Impact, Outcome, Problem } from '../report.ts';

const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

export const en = {
  title: (subject: string) => `Accessibility report: ${subject}`,
  otherLanguage: 'Français',
  contents: 'On this page',

  claimHeading: 'What this report can and cannot say',
  claim:
    'A program ran rules over the components and wrote down what it found. Such rules see only ' +
    'part of what the Web Content Accessibility Guidelines (WCAG) 2.2 ask. No failures here does ' +
    'not mean that a component is accessible or conforms: that takes people, who test what is ' +
    'listed under “Not tested”. This report is evidence for their work and no claim of conformance.',

  summaryHeading: 'Summary',
  checksDone: (done: number, planned: number, stories: number, conditions: number) =>
    `${done} of ${planned} checks done: ${stories} stories in up to ${conditions} conditions each`,
  failures: count('failure of a success criterion', 'failures of success criteria'),
  questions: count('question for a person', 'questions for a person'),
  recommendations: count('recommendation', 'recommendations'),
  problems: count('problem while checking', 'problems while checking'),
  criteriaWithoutRule: (n: number, all: number) =>
    `${n} of ${all} success criteria (levels A and AA) have no rule at all`,

  problemsHeading: 'Problems while checking',
  problemsIntro: 'Nothing is known about a story in the conditions in which it could not be shown.',
  problemKinds: {
    error: 'Not checked: the story failed',
    timeout: 'Not checked: the story took too long',
    'script-error': 'Checked, but a script failed meanwhile',
    'undefined-element': 'Checked, but this custom element is not defined, so perhaps empty',
  } satisfies Record<Problem['kind'], string>,

  failuresHeading: 'Failures of success criteria',
  failuresNone: 'The rules found none.',
  questionsHeading: 'Questions for a person',
  questionsIntro:
    'The rules could not decide these. Each needs a look; none is a failure yet. Those about the ' +
    'structure of whole pages may not apply to a component shown alone.',
  questionsNone: 'The rules left none open.',
  recommendationsHeading: 'Recommendations',
  recommendationsIntro:
    'Good practice that no success criterion demands. Here too, those about whole pages may not ' +
    'apply to a component shown alone.',
  recommendationsNone: 'The rules have none.',

  criterion: 'Success criterion',
  criterionInText: (number: string, name: string, level: string) =>
    `${number} ${name} (level ${level})`,
  impact: 'Impact',
  impacts: {
    critical: 'critical',
    serious: 'serious',
    moderate: 'moderate',
    minor: 'minor',
  } satisfies Record<Impact, string>,
  rule: 'Rule',
  element: 'Element',
  code: 'Code',
  pathNote: 'In the path of an element, >>> leads into a shadow root and » into a frame.',
  fixAny: 'Mend any one of these:',
  fixAll: 'Mend all of these:',
  look: 'Look at this:',
  seenIn: (n: number) => `Seen in ${n} ${n === 1 ? 'story' : 'stories'}`,
  allConditions: 'all conditions',

  criteriaHeading: 'Every success criterion of levels A and AA',
  criteriaIntro:
    '“No failure found” is not a pass. Rules test parts of a criterion, and only what the ' +
    'stories show.',
  result: 'What the rules found',
  rules: 'Rules',
  outcomes: {
    failed: 'Failed',
    'cannot-tell': 'Cannot tell: a person must look',
    'no-failure-found': 'No failure found',
    'nothing-to-check': 'Nothing to check was found',
    'not-tested': 'Not tested: no rule exists',
  } satisfies Record<Outcome, string>,

  notTestedHeading: 'Not tested',
  notTestedIntro: 'No part of this run looked at any of the following.',
  notTested: {
    screenReaders:
      'Screen readers, braille displays, voice control and other assistive technology.',
    keyboard: 'Work by keyboard: reaching and leaving everything, order and visibility of focus.',
    states: 'States that no story shows, such as hover, focus, an open menu or a sent form.',
    zoom: 'Zoom, enlarged text, narrow windows, and the display turned. One window size was used.',
    textSpacing: 'More space between letters, words, lines and paragraphs.',
    forcedColors: 'Forced colours (contrast themes of Windows), inverted colours, and print.',
    otherBrowsers: 'Other browsers and systems than the one named below.',
    closedShadowRoots: 'The inside of closed shadow roots, which rules cannot enter.',
    wholePages:
      'Whole pages and services: several steps, time limits, consistency, sign-in, media.',
    meaning: 'Meaning: whether names, labels, headings and errors are right, plain and helpful.',
    people: 'Use by people with disabilities.',
  },
  criteriaNotTested: 'Success criteria without any rule',

  testedHeading: 'Tested',
  date: 'Date',
  commit: 'Commit',
  commitDirty: 'with changes that were not committed',
  unknown: 'unknown',
  builtWith: 'Built with',
  tool: 'Tool',
  engine: 'Engine',
  browser: 'Browser',
  display: 'Display',
  window: (width: number, height: number) =>
    `Window of ${width} × ${height} CSS pixels, reduced motion`,
  conditions: 'Conditions',
  conditionValues: {
    en: 'English',
    fr: 'French',
    light: 'light',
    dark: 'dark',
    'high-contrast': 'high contrast',
  } as Record<string, string>,
  conditionDefault: 'as it is',
  stories: 'Stories',
  storyChecks: count('condition', 'conditions'),
  rulesRun: 'Rules that ran',
  ruleUse: (applied: number, ran: number) =>
    `met something to judge in ${applied} of ${ran} checks`,
};

export type Messages = typeof en;
