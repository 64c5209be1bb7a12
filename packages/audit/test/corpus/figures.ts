import type { Check } from '../../src/checks/check.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { groups, withoutEntry } from './entries.ts';
import type { Entry } from './entry.ts';
import type { Measurement, Said } from './measurement.ts';
import { reasons } from './reasons.ts';

/** What a method made of one entry. */
interface Verdict {
  /** It says that the element fails the criterion, and does not say so of the clean page. */
  readonly isFound: boolean;
  /** It asks a person whether the element fails the criterion. */
  readonly isAsked: boolean;
  /** It only recommends something about the element. */
  readonly isHinted: boolean;
  /** Failures of A and AA that it sees on the clean page. */
  readonly falseAlarms: readonly Said[];
  readonly questionsOnClean: number;
}

const names = ({ criterion, also = [] }: Entry, { criteria }: Said) =>
  criteria.some((number) => number === criterion || also.includes(number));

/** What these methods together made of one entry. */
export function verdictOf({ entry, faulty, clean }: Measurement, of: readonly string[]): Verdict {
  const by = (list: readonly Said[]) => list.filter(({ method }) => of.includes(method));
  const falseAlarms = by(clean.said).filter((said) => said.outcome === 'failed' && !said.isAdvice);
  const here = by(faulty.said).filter((said) => said.isAtFault);
  const isAlsoOnClean = (said: Said) =>
    falseAlarms.some(
      ({ method, rule, isAtFault }) => method === said.method && rule === said.rule && isAtFault,
    );
  const right = here.filter((said) => !said.isAdvice && names(entry, said));
  return {
    isFound: right.some((said) => said.outcome === 'failed' && !isAlsoOnClean(said)),
    isAsked: right.some((said) => said.outcome === 'cannot-tell'),
    isHinted: here.some(
      (said) =>
        said.isAdvice &&
        said.outcome === 'failed' &&
        !by(clean.said).some(({ method, rule }) => method === said.method && rule === said.rule),
    ),
    falseAlarms,
    questionsOnClean: by(clean.said).filter(
      (said) => said.outcome === 'cannot-tell' && !said.isAdvice,
    ).length,
  };
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;

/** The figures of a run, as Markdown. */
export function figuresOf(
  measured: readonly Measurement[],
  engines: readonly Engine[],
  checks: readonly Check[],
  chromium: string,
): string {
  const engineIds = engines.map(({ source }) => source as string);
  const checkIds = [
    ...new Set(measured.flatMap(({ faulty, clean }) => [...faulty.ownRules, ...clean.ownRules])),
  ];
  const all = [...engineIds, ...checkIds];
  const count = (of: readonly string[], key: 'isFound' | 'isAsked' | 'isHinted') =>
    measured.filter((one) => verdictOf(one, of)[key]).length;
  const total = measured.length;

  const line = (name: string, of: readonly string[]) => {
    const verdicts = measured.map((one) => verdictOf(one, of));
    const found = verdicts.filter(({ isFound }) => isFound).length;
    const asked = verdicts.filter(({ isFound, isAsked }) => isAsked && !isFound).length;
    const alarmed = verdicts.filter(({ falseAlarms }) => falseAlarms.length > 0).length;
    const questions = verdicts.reduce((sum, { questionsOnClean }) => sum + questionsOnClean, 0);
    return row(name, found, percent(found, total), asked, alarmed, questions);
  };

  const agreed = measured.filter(
    (one) => engineIds.filter((id) => verdictOf(one, [id]).isFound).length > 1,
  ).length;
  const added = measured.filter(
    (one) => verdictOf(one, checkIds).isFound && !verdictOf(one, engineIds).isFound,
  ).length;

  const alarms = measured.flatMap((one) =>
    all.flatMap((id) => {
      const rules = new Map(
        verdictOf(one, [id]).falseAlarms.map(({ rule, criteria }) => [rule, criteria.join(', ')]),
      );
      return [...rules].map(([rule, criteria]) =>
        row(one.entry.id, id, `${rule} (${criteria})`, reasons[`${one.entry.id} ${rule}`] ?? ''),
      );
    }),
  );
  const askedBy = new Map<string, { pages: Set<string>; questions: number }>();
  for (const { entry, clean } of measured) {
    for (const { method, rule, outcome, isAdvice } of clean.said) {
      if (outcome !== 'cannot-tell' || isAdvice) continue;
      const name = method === rule ? rule : `${method} ${rule}`;
      const known = askedBy.get(name) ?? { pages: new Set(), questions: 0 };
      askedBy.set(name, known);
      known.pages.add(entry.id);
      known.questions++;
    }
  }
  const questions = [...askedBy]
    .sort(([, a], [, b]) => b.pages.size - a.pages.size || b.questions - a.questions)
    .map(([name, { pages, questions }]) => row(name, pages.size, questions));
  const unfound = measured.filter((one) => !verdictOf(one, all).isFound);
  const missed = unfound.map((one) => {
    const { isAsked, isHinted } = verdictOf(one, all);
    const { id, criterion, fault } = one.entry;
    return row(criterion, id, fault, isAsked ? 'asked' : isHinted ? 'advised' : '');
  });
  const each = measured.map((one) => {
    const mark = (id: string) => {
      const { isFound, isAsked, isHinted } = verdictOf(one, [id]);
      return isFound ? 'found' : isAsked ? 'asked' : isHinted ? 'advised' : '';
    };
    const finders = checkIds.filter((id) => verdictOf(one, [id]).isFound);
    return row(one.entry.criterion, one.entry.id, ...engineIds.map(mark), finders.join(', '));
  });
  const broken = measured.flatMap(({ entry, faulty, clean }) =>
    (['faulty', 'clean'] as const).flatMap((side) =>
      ({ faulty, clean })[side].problems.map((why) =>
        row(entry.id, side, why.replace(/127\.0\.0\.1:\d+/, '…').replaceAll('|', '\\|')),
      ),
    ),
  );
  const byGroup = Object.entries(groups).map(([name, list]) => {
    const ones = measured.filter(({ entry }) => list.includes(entry));
    const cell = (of: readonly string[]) => ones.filter((one) => verdictOf(one, of).isFound).length;
    return row(name, ones.length, ...engineIds.map((id) => cell([id])), cell(checkIds), cell(all));
  });

  const table = (head: string[], rows: readonly string[], none: string) =>
    rows.length ? [row(...head), row(...head.map(() => '---')), ...rows].join('\n') : none;

  return `# What the audit finds in its corpus

Written by \`measure.ts\`; do not edit. ${total} faults and as many clean look-alikes, Chromium ${chromium}, ${engines
    .map(({ software }) => `${software.name} ${software.version}`)
    .join(', ')}, ${checks.length} checks of our own.

**Found**: says that the criterion fails, on the faulty element or on one around or inside it, and does not say the same of the clean page. **Asked**: not found, but asks a person about it. **False alarm**: a clean page with at least one failure of A or AA. **Questions**: what a person is asked on all clean pages together.

${table(
  ['Method', 'Found', 'Of all', 'Asked', 'False alarms', 'Questions'],
  [
    ...engineIds.map((id) => line(id, [id])),
    line('Engines, merged', engineIds),
    ...checkIds.map((id) => line(id, [id])),
    line('Own checks', checkIds),
    line('Everything', all),
  ],
  '',
)}

- Found by two engines or more: ${agreed}. By one alone, to be confirmed: ${count(engineIds, 'isFound') - agreed}.
- Added by our own checks to what the engines find: ${added}.

## By group

${table(['Group', 'Faults', ...engineIds, 'Own checks', 'Everything'], byGroup, '')}

## Faults that no method finds

${table(['Criterion', 'Page', 'Fault', 'Instead'], missed, 'None.')}

## False alarms

${table(['Page', 'Method', 'Rule', 'Why it says so'], alarms, 'None.')}

## Who asks on clean pages

${table(['Rule', 'Pages', 'Questions'], questions, 'Nobody.')}

## What went wrong with visits

${table(['Page', 'Side', 'What'], broken, 'Nothing.')}

## Every fault

${table(['Criterion', 'Page', ...engineIds, 'Own checks'], each, '')}

## Criteria without a page

${Object.entries(withoutEntry)
  .map(([number, why]) => `- ${number} ${why}.`)
  .join('\n')}
`;
}
