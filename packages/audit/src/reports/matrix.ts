import type { CriterionResult, Finding, Method } from '../evidence/evidence.ts';
import type { Source } from '../evidence/observation.ts';
import type { Language } from '../evidence/texts.ts';
import { reportTexts } from '../strings/report-texts.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';
import { csv } from './csv.ts';

/** One row of the matrix: a criterion, its outcome, and how that is known. */
export interface MatrixRow {
  readonly clause: string;
  readonly number: string;
  readonly level: CriterionResult['level'];
  /** In the standard's English, or W3C's French. */
  readonly name: string;
  readonly outcome: CriterionResult['outcome'];
  /** By each of `methodsOf(evidence)`, in their order; `undefined`: it has nothing that tests this. */
  readonly methods: readonly (Method | undefined)[];
  readonly failures: readonly Finding[];
  readonly questions: readonly Finding[];
  readonly note: string;
}

const sources: readonly (Source | 'person')[] = [
  'axe-core',
  'equal-access',
  'alfa',
  'trillium',
  'person',
];

/** The ways of testing that a matrix has a column for: all there are, used or not. */
export const matrixMethods = (): readonly (Source | 'person')[] => sources;

/** What a way of testing is called. */
export const methodName = (by: Source | 'person', language: Language): string =>
  by === 'person'
    ? reportTexts[language].person
    : by === 'trillium'
      ? reportTexts[language].ownChecks
      : by;

/** Every criterion that the profile asks for: outcome, by which method, and the findings behind it. */
export function criterionMatrix(evidence: ProfiledEvidence, language: Language): MatrixRow[] {
  const group = (findings: readonly Finding[]) => {
    const groups = new Map<string, Finding[]>();
    for (const finding of findings) {
      for (const number of finding.criteria) {
        const list = groups.get(number);
        if (list) list.push(finding);
        else groups.set(number, [finding]);
      }
    }
    return groups;
  };
  const failures = group(evidence.findings);
  const questions = group(evidence.questions);
  return evidence.criteria.map(({ clause, number, level, name, outcome, methods, note }) => ({
    clause,
    number,
    level,
    name: name[language],
    outcome,
    methods: sources.map((by) => methods.find((method) => method.by === by)),
    failures: failures.get(number) ?? [],
    questions: questions.get(number) ?? [],
    note: note?.[language] ?? '',
  }));
}

/** The matrix as a table. */
export function matrixCsv(evidence: ProfiledEvidence, language: Language): string {
  const texts = reportTexts[language];
  const [clause, number, level, name, outcome, ...rest] = texts.matrixHeadings;
  const names = sources.map((by) => methodName(by, language));
  const rows = criterionMatrix(evidence, language).map((row) => [
    row.clause,
    row.number,
    row.level,
    row.name,
    texts.outcomes[row.outcome],
    ...row.methods.map((method) => texts.methodOutcomes[method?.outcome ?? 'not-tested']),
    row.failures.length,
    row.questions.length,
    [...row.failures, ...row.questions].map(({ id }) => id).join(' '),
    row.note,
  ]);
  const head = [clause, number, level, name, outcome] as string[];
  return csv([[...head, ...names, ...rest], ...rows]);
}
