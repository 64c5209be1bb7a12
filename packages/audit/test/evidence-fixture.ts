import { createHash } from 'node:crypto';
import type {
  CriterionResult,
  Evidence,
  Finding,
  ManualResult,
  Method,
  Statement,
} from '../src/evidence/evidence.ts';
import type { ElementRecord } from '../src/evidence/observation.ts';
import { criteriaOf, criterionOf } from '../src/wcag/criteria.ts';

/** Text as pages have it: each part breaks some format when it is not escaped. */
export const hostile =
  `=HYPERLINK("https://evil.example","x")</script><script>alert(1)</script>]]>&"it's", ; \r\n` +
  `# heading\n- [link](javascript:alert(1)) | \`code\` {0} %s \\ \u0000\u0007\u001b[31m ` +
  'é 👩🏽‍🦽 \u202Eשלום\u202C \ud800';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A button two shadow roots deep in a frame. */
export const element = (values: Partial<ElementRecord> = {}): ElementRecord => ({
  frames: ['iframe#demo'],
  path: ['app-root', 'tds-dialog', 'button.close'],
  role: 'button',
  name: 'Close',
  html: '<button class="close">',
  box: { x: 12, y: 40.5, width: 24, height: 24 },
  component: 'tds-dialog',
  part: 'made',
  ...values,
});

/** What axe-core says, in both languages. */
export const statement = (values: Partial<Statement> = {}): Statement => ({
  source: 'axe-core',
  rule: 'button-name',
  outcome: 'failed',
  help: { en: 'Buttons must have discernible text', fr: 'Les boutons doivent avoir un texte' },
  helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/button-name',
  message: [{ en: 'Element has no title attribute', fr: 'L’élément n’a pas d’attribut title' }],
  criteria: ['4.1.2'],
  ...values,
});

/** A failure of 4.1.2 that two engines agree on, unless `values` say otherwise. */
export const finding = (values: Partial<Finding> = {}): Finding => ({
  id: hash(JSON.stringify(values)),
  outcome: 'failed',
  isAdvice: false,
  criteria: ['4.1.2'],
  impact: 'critical',
  element: element(),
  statements: [
    statement(),
    statement({
      source: 'alfa',
      rule: 'sia-r12',
      help: { en: 'Buttons have an accessible name' },
      helpUrl: 'https://alfa.siteimprove.com/rules/sia-r12',
      message: [{ en: 'The button does not have an accessible name' }],
    }),
  ],
  isConfirmed: true,
  attribution: { kind: 'component', tag: 'tds-dialog', version: '1.2.3' },
  seen: [{ target: 'dialog--open', conditions: ['en-light-1280', 'fr-light-320'] }],
  ...values,
});

/** A question that somebody answered. */
export const answered = (values: Partial<ManualResult> = {}): ManualResult => ({
  question: 'screen-reader-name',
  subject: 'dialog--open',
  criteria: ['1.1.1'],
  text: { en: 'Are all images described?', fr: 'Toutes les images sont-elles décrites?' },
  state: 'answered',
  answer: {
    result: 'passed',
    tester: 'A. Tester',
    date: '2026-11-20',
    with: 'NVDA 2026.2, Firefox 150',
    fingerprint: 'abc',
  },
  ...values,
});

/** Outcomes of every criterion of WCAG 2.2 from these findings, as the evidence would have them. */
export function criterionResults(
  findings: readonly Finding[],
  questions: readonly Finding[],
  manual: readonly ManualResult[] = [],
): CriterionResult[] {
  return criteriaOf('2.2', ['A', 'AA', 'AAA']).map(({ number, level, name }) => {
    const of = (list: readonly Finding[]) =>
      list.filter(({ criteria }) => criteria.includes(number));
    const failed = of(findings);
    const unclear = of(questions);
    const answers = manual.filter(({ criteria }) => criteria.includes(number));
    const passed = answers.length > 0 && answers.every(({ answer }) => answer?.result === 'passed');
    const outcome =
      failed.length > 0
        ? 'failed'
        : unclear.length > 0
          ? 'cannot-tell'
          : passed
            ? 'passed'
            : 'not-tested';
    const engine: Method['outcome'] | undefined =
      failed.length > 0
        ? 'failed'
        : unclear.length > 0
          ? 'cannot-tell'
          : number === '1.4.4'
            ? 'no-failure-found'
            : undefined;
    const methods: Method[] = [];
    if (engine) {
      const ids = [...failed, ...unclear].map(({ id }) => id);
      methods.push({ by: 'axe-core', outcome: engine, rules: ['button-name'], findings: ids });
    }
    if (passed) {
      const asked = answers.map(({ question }) => question);
      methods.push({ by: 'person', outcome: 'passed', rules: asked, findings: [] });
    }
    return { number, level, name, outcome, methods };
  });
}

/** A small audit of two targets, with a failure, a lone one, a question, advice, a problem and an answer. */
export function evidenceWith(values: Partial<Evidence> = {}): Evidence {
  const findings = values.findings ?? [
    finding(),
    finding({
      criteria: ['2.5.8'],
      impact: null,
      isConfirmed: false,
      element: element({
        frames: [],
        path: ['a.small'],
        role: 'link',
        name: 'Ici',
        component: null,
        part: null,
      }),
      statements: [
        statement({
          source: 'equal-access',
          rule: 'target_spacing_sufficient',
          help: { en: 'Targets must be large enough or have space around them' },
          criteria: ['2.5.8'],
        }),
      ],
      attribution: { kind: 'page' },
      seen: [
        { target: 'https://example.org/fr/', conditions: ['fr-light-320'] },
        { target: 'dialog--open', conditions: ['fr-light-320'] },
      ],
    }),
  ];
  const questions = values.questions ?? [
    finding({
      outcome: 'cannot-tell',
      criteria: ['1.4.3'],
      isConfirmed: false,
      statements: [
        statement({
          rule: 'color-contrast',
          outcome: 'cannot-tell',
          help: { en: 'Elements must meet minimum color contrast' },
          criteria: ['1.4.3'],
        }),
      ],
    }),
  ];
  const manual = values.manual ?? [
    answered(),
    answered({
      question: 'keyboard-all',
      criteria: ['2.1.1'],
      state: 'not-tested',
      answer: undefined,
    }),
  ];
  return {
    schemaVersion: 2,
    tool: { name: '@trillium-ds/audit', version: '1.0.0' },
    engines: [
      { name: 'axe-core', version: '4.14.1' },
      { name: 'equal-access', version: '4.0.34' },
      { name: 'alfa', version: '0.114.0' },
    ],
    browser: { name: 'chromium', version: '156.0.0.0' },
    runtime: { name: 'node', version: '24.21.0' },
    started: '2026-11-26T01:00:00.000Z',
    finished: '2026-11-26T01:10:00.000Z',
    source: { commit: '0123456789abcdef0123456789abcdef01234567', dirty: false },
    subject: {
      kind: 'site',
      name: 'Example service',
      builtWith: null,
      components: [
        {
          name: '@trillium-ds/components',
          version: '1.2.3',
          tags: ['tds-button', 'tds-dialog', 'tds-footer'],
        },
      ],
    },
    conditions: [
      { id: 'en-light-1280', language: 'en-CA', colorScheme: 'light', width: 1280, height: 800 },
      { id: 'fr-light-320', language: 'fr-CA', colorScheme: 'light', width: 320, height: 800 },
    ],
    targets: [
      {
        id: 'dialog--open',
        kind: 'story',
        name: 'Dialog – Open',
        url: 'https://storybook.example.org/iframe.html?id=dialog--open&viewMode=story',
        story: 'dialog--open',
        reason: 'story',
        audited: ['en-light-1280', 'fr-light-320'],
        notApplicable: [],
        failed: [],
        fingerprint: 'abc',
        components: { 'tds-dialog': 1 },
        exhibits: [],
      },
      {
        id: 'https://example.org/fr/',
        kind: 'page',
        name: 'https://example.org/fr/',
        url: 'https://example.org/fr/',
        reason: 'given',
        audited: ['fr-light-320'],
        notApplicable: [],
        failed: ['en-light-1280'],
        title: 'Accueil',
        components: {},
        exhibits: [],
      },
    ],
    visits: { planned: 4, audited: 3 },
    rules: [
      {
        source: 'axe-core',
        id: 'button-name',
        help: {
          en: 'Buttons must have discernible text',
          fr: 'Les boutons doivent avoir un texte',
        },
        helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/button-name',
        criteria: ['4.1.2'],
        isAdvice: false,
        ran: 3,
        applied: 2,
      },
    ],
    criteria: criterionResults(findings, questions, manual),
    findings,
    questions,
    advice: [
      finding({
        criteria: [],
        isAdvice: true,
        isConfirmed: false,
        impact: 'moderate',
        element: null,
        statements: [
          statement({
            rule: 'region',
            help: { en: 'All page content should be contained by landmarks' },
            criteria: [],
          }),
        ],
      }),
    ],
    problems: [
      {
        kind: 'timeout',
        message: 'Not loaded after 30 s',
        target: 'https://example.org/fr/',
        conditions: ['en-light-1280'],
      },
    ],
    manual,
    notTested: ['screenReaders', 'people'],
    ...values,
  };
}

/** An audit that found, tested and met nothing. */
export const emptyEvidence = (): Evidence =>
  evidenceWith({
    engines: [],
    source: null,
    targets: [],
    conditions: [],
    visits: { planned: 0, audited: 0 },
    rules: [],
    findings: [],
    questions: [],
    advice: [],
    problems: [],
    manual: [],
    notTested: [],
  });

/** Everything that a page can name is hostile. */
export function hostileEvidence(): Evidence {
  const rule = { en: hostile, fr: hostile };
  const said = statement({
    rule: 'evil',
    help: rule,
    message: [rule, rule],
    helpUrl: 'https://example.org/?a="><b>',
  });
  const bad = finding({
    element: element({
      frames: [hostile],
      path: [hostile, hostile],
      role: hostile,
      name: hostile,
      html: hostile,
    }),
    statements: [said],
    attribution: { kind: 'use', tag: hostile, version: hostile },
    seen: [{ target: hostile, conditions: ['en-light-1280'] }],
  });
  const { targets } = evidenceWith();
  return evidenceWith({
    subject: { kind: 'site', name: hostile, builtWith: null, components: [] },
    targets: [
      {
        ...(targets[0] as Evidence['targets'][number]),
        id: hostile,
        name: hostile,
        url: `https://example.org/${hostile}`,
        title: hostile,
      },
    ],
    findings: [bad],
    questions: [{ ...bad, id: hash('question'), outcome: 'cannot-tell' }],
    advice: [{ ...bad, id: hash('advice'), isAdvice: true, criteria: [] }],
    problems: [{ kind: 'error', message: hostile, target: hostile, conditions: ['en-light-1280'] }],
    manual: [
      answered({
        subject: hostile,
        answer: {
          result: 'failed',
          tester: hostile,
          date: '2026-11-20',
          with: hostile,
          note: hostile,
          fingerprint: 'x',
        },
      }),
    ],
  });
}

/** So many failures, over all criteria of level A and AA. */
export function manyFindings(count: number): Evidence {
  const numbers = criteriaOf('2.2', ['A', 'AA']).map(({ number }) => number);
  const findings = Array.from({ length: count }, (_, index) => {
    const number = numbers[index % numbers.length] as string;
    return finding({
      criteria: [number],
      isConfirmed: index % 2 === 0,
      element: element({
        path: ['main', `button:nth-of-type(${index})`],
        name: `${criterionOf(number)?.name.en} ${index}`,
      }),
      statements: [statement({ rule: `rule-${index % 90}`, criteria: [number] })],
    });
  });
  return evidenceWith({ findings });
}
