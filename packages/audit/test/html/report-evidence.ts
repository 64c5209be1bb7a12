import type { Evidence, Finding, ManualResult, Statement } from '../../src/evidence/evidence.ts';
import type { ElementRecord } from '../../src/evidence/observation.ts';
import { toBaseline } from '../../src/history/baseline.ts';
import { type Change, diffEvidence } from '../../src/history/diff.ts';
import * as parts from '../fixture/evidence-parts.ts';
import { criterionResults, statement } from '../fixture/evidence-parts.ts';

/** Text as pages have it: each part breaks a page where it is not escaped, or hides. */
export const hostile =
  `</h3></title></style></script></pre><script>document.title = "broken"</script><img src=x onerror="alert(1)">` +
  `&amp; "it's" \`\${1}\`\r\nsecond line 👩🏽‍🦽 \u202Eevil\u202C\u0000 שלום مرحبا é`;

/** As the reader sees it: what would do something instead of being seen is shown by its number. */
export const hostileShown = hostile
  .replace('\r\n', '\n')
  .replace('\u202E', '[U+202E]')
  .replace('\u202C', '[U+202C]')
  .replace('\u0000', '[U+0000]');

/** A button that a component made. */
export const element = (values: Partial<ElementRecord> = {}): ElementRecord =>
  parts.element({
    frames: [],
    path: ['tds-button', 'button'],
    box: { x: 20, y: 20, width: 24, height: 24 },
    component: 'tds-button',
    ...values,
  });

let ids = 0;
/** A failure of the component in its story; each has an id of its own. */
export const finding = (values: Partial<Finding> = {}): Finding =>
  parts.finding({
    id: (++ids).toString(16).padStart(12, '0'),
    element: element(),
    attribution: { kind: 'component', tag: 'tds-button', version: '1.2.3' },
    seen: [{ target: 'button--plain', conditions: ['en-light-1280', 'fr-dark-320'] }],
    ...values,
  });

const lone = (values: Partial<Finding>, said: Partial<Statement>): Finding => {
  const { outcome = 'failed', criteria = [] } = values;
  return finding({
    isConfirmed: false,
    ...values,
    statements: [statement({ outcome, criteria, ...said })],
  });
};

export const contrast = () =>
  lone(
    {
      criteria: ['1.4.3'],
      impact: 'serious',
      element: element({
        path: ['main > p.intro'],
        role: 'paragraph',
        name: '',
        html: '<p class="intro">',
        component: null,
        part: null,
      }),
      attribution: { kind: 'page' },
      seen: [
        { target: 'form--errors', conditions: ['fr-dark-320'] },
        { target: 'button--plain', conditions: ['en-light-1280'] },
      ],
    },
    {
      rule: 'color-contrast',
      help: {
        en: 'Elements must meet minimum color contrast ratio thresholds',
        fr: 'Les éléments doivent respecter le rapport de contraste minimal',
      },
      message: [{ en: 'Element has insufficient color contrast of 3.1', fr: 'Contraste de 3,1' }],
    },
  );

const manual: readonly ManualResult[] = [
  {
    question: 'reading-order',
    subject: 'tds-button',
    criteria: ['1.3.2'],
    text: {
      en: 'Does a screen reader read everything in an order that makes sense?',
      fr: 'Un lecteur d’écran lit-il tout dans un ordre logique?',
    },
    state: 'answered',
    answer: {
      result: 'passed',
      tester: 'Fixture Tester',
      date: '2026-11-01',
      with: 'NVDA 2026.2, Firefox 150',
      note: 'Read twice.',
      fingerprint: 'abc',
    },
  },
  {
    question: 'colour',
    subject: 'tds-button',
    criteria: ['1.4.1'],
    text: { en: 'Is nothing told by colour alone?', fr: 'Rien n’est-il dit par la couleur seule?' },
    state: 'stale',
    answer: {
      result: 'passed',
      tester: 'Fixture Tester',
      date: '2026-09-20',
      with: 'Chromium 150',
      fingerprint: 'old',
    },
  },
  {
    question: 'orientation',
    subject: 'tds-button',
    criteria: ['1.3.4'],
    text: {
      en: 'Does everything work with the screen upright and on its side?',
      fr: 'Tout fonctionne-t-il dans les deux orientations de l’écran?',
    },
    state: 'not-tested',
  },
];

/** An audit of two stories and a page that did not open: one or two of everything that a report shows. */
export function reportEvidence(values: Partial<Evidence> = {}): Evidence {
  const findings = values.findings ?? [
    contrast(),
    finding(),
    lone(
      {
        criteria: ['2.5.8', '2.5.5'],
        impact: null,
        attribution: { kind: 'use', tag: 'tds-form' },
        element: element({
          role: 'link',
          name: 'إغلاق',
          html: '<a href="#">',
          component: 'tds-form',
        }),
      },
      {
        source: 'equal-access',
        rule: 'target_spacing_sufficient',
        help: { en: 'Targets must be large enough or have space around them' },
        helpUrl: 'javascript:alert(1)',
        message: [],
      },
    ),
  ];
  const questions = values.questions ?? [
    lone(
      { outcome: 'cannot-tell', criteria: ['1.1.1'], impact: 'minor', element: null },
      {
        source: 'trillium',
        rule: 'image-text',
        help: { en: 'Is it a picture of text?', fr: 'Est-ce du texte en image?' },
      },
    ),
  ];
  return {
    schemaVersion: 2,
    tool: { name: '@trillium-ds/audit', version: '1.0.0' },
    engines: [
      { name: 'axe-core', version: '4.14.1' },
      { name: 'alfa', version: '0.114.0' },
    ],
    browser: { name: 'Chromium', version: '156.0.0.0' },
    runtime: { name: 'Node.js', version: '24.21.0' },
    started: '2026-11-26T01:00:00.000Z',
    finished: '2026-11-26T01:10:00.000Z',
    source: { commit: '0123456789abcdef0123456789abcdef01234567', dirty: true },
    subject: {
      kind: 'storybook',
      name: 'Example components',
      builtWith: { name: 'storybook', version: '10.0.0' },
      components: [
        {
          name: '@trillium-ds/components',
          version: '1.2.3',
          tags: ['tds-button', 'tds-dialog', 'tds-footer'],
        },
      ],
    },
    conditions: [
      {
        id: 'en-light-1280',
        globals: { language: 'en', theme: 'light' },
        width: 1280,
        height: 800,
      },
      { id: 'fr-dark-320', globals: { language: 'fr', theme: 'dark' }, width: 320, height: 640 },
      { id: 'en-zoom-400', language: 'en-CA', zoom: 4, width: 1280, height: 1024 },
    ],
    targets: [
      {
        id: 'button--plain',
        kind: 'story',
        name: 'Button – Plain',
        url: 'http://127.0.0.1:6006/iframe.html?id=button--plain',
        story: 'button--plain',
        reason: 'story',
        audited: ['en-light-1280', 'fr-dark-320'],
        notApplicable: ['en-zoom-400'],
        failed: [],
        components: { 'tds-button': 2 },
        exhibits: [
          {
            check: 'keyboard-walk',
            condition: 'en-light-1280',
            file: 'exhibits/button--plain/en-light-1280/tab-order.json',
            mediaType: 'application/json',
          },
          {
            check: 'keyboard-walk',
            condition: 'en-light-1280',
            file: 'exhibits/button--plain/en-light-1280/tab-order.png',
            mediaType: 'image/png',
          },
          {
            check: 'accessibility-tree',
            condition: 'fr-dark-320',
            file: 'exhibits/button--plain/fr-dark-320/accessibility-tree.txt',
            mediaType: 'text/plain',
          },
        ],
      },
      {
        id: 'form--errors',
        kind: 'story',
        name: 'Form – With errors',
        url: 'http://127.0.0.1:6006/iframe.html?id=form--errors',
        story: 'form--errors',
        reason: 'story',
        audited: ['fr-dark-320'],
        notApplicable: [],
        failed: ['en-light-1280'],
        components: { 'tds-form': 1, 'tds-button': 1 },
        exhibits: [],
      },
    ],
    visits: { planned: 5, audited: 3 },
    rules: [
      {
        source: 'axe-core',
        id: 'button-name',
        help: statement().help,
        helpUrl: statement().helpUrl,
        criteria: ['4.1.2'],
        isAdvice: false,
        ran: 3,
        applied: 2,
      },
      {
        source: 'trillium',
        id: 'image-text',
        help: { en: 'Is it a picture of text?', fr: 'Est-ce du texte en image?' },
        helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/images-of-text.html',
        criteria: ['1.4.5'],
        isAdvice: false,
        ran: 3,
        applied: 1,
      },
    ],
    criteria: criterionResults(findings, questions, manual),
    findings,
    questions,
    advice: [
      lone(
        { criteria: [], isAdvice: true, impact: 'moderate' },
        { rule: 'heading-order', help: { en: 'Heading levels should only increase by one' } },
      ),
      lone(
        { criteria: ['1.4.6'], isAdvice: true, outcome: 'cannot-tell', impact: null },
        { source: 'alfa', rule: 'sia-r66', help: { en: 'Text has enhanced contrast' } },
      ),
    ],
    problems: [
      {
        target: 'form--errors',
        conditions: ['en-light-1280'],
        kind: 'timeout',
        message: 'not ready after 30 s',
      },
    ],
    manual,
    notTested: ['screenReaders', 'people', 'print'],
    ...values,
  };
}

/** As if an earlier audit had found one thing that is gone, and had not found the first one of these. */
export function changesOf(evidence: Evidence): Change[] {
  const { findings, questions, advice, ...rest } = evidence;
  const gone = finding({
    criteria: ['2.4.4'],
    element: element({ name: 'Gone', path: ['a.gone'] }),
  });
  const before = toBaseline({ ...rest, findings: [...findings.slice(1), gone], questions, advice });
  return diffEvidence(before, evidence);
}
