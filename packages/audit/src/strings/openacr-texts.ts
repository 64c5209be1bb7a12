/** Of the conformance report, which is in English only, as its catalog is. */
export const openAcrTexts = {
  header:
    '# Made from an accessibility audit, to be completed and signed by a person.\n' +
    '# Every FILL IN, and every criterion without an adherence, waits for that person.\n',
  fillIn: (what: string) => `FILL IN: ${what}`,
  notes:
    'Draft. Levels are given only where failures were found. Every other criterion of levels A and AA ' +
    'has no level, as an automated run cannot tell that a criterion is supported or not applicable, and ' +
    '“Not Evaluated” is for level AAA only. The person who signs decides on each of them, and on whether ' +
    'the levels given are right.',
  methods: (visits: number, planned: number, targets: number) =>
    `Automated rules and checks on ${targets} pages or examples: ${visits} of ${planned} planned visits ` +
    '(one page in one condition each) were made. Used:',
  failures: (found: number, confirmed: number, places: number, audited: number) =>
    `${found} ${found === 1 ? 'failure' : 'failures'} found (${confirmed} by more than one source), ` +
    `on ${places} of ${audited} pages or examples:`,
  failedByPerson: 'A person found a failure.',
  more: (n: number) => `- and ${n} more`,
  review:
    'The level follows from the share of pages with failures: more than half is “Does Not Support”. ' +
    'To be reviewed by the person who signs.',
  notEvaluated:
    'Not evaluated by a person. No failure was found by the rules that ran, if any did.',
  chapter:
    'Criteria without an adherence are still to be decided by the person who signs. (4.1.1 is in the ' +
    'catalog, but no criterion of WCAG 2.2.)',
  chapterAaa:
    'Level AAA was not evaluated by a person. Failures found by rules are given where there are any.',
  states: {
    'cannot-tell': 'Rules could not decide',
    passed: 'Passed, as a person signed in the evidence',
    'not-applicable': 'Not applicable, as a person signed in the evidence',
    'no-failure-found': 'Rules ran and found no failure, which is no pass',
    'not-tested': 'Not tested at all',
  },
} as const;
