import type { Finding } from '../../evidence/evidence.ts';
import { html } from '../../markup.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import type { HtmlWords } from './html-words.ts';
import type { Section } from './section.ts';
import { nothing, renderTable } from './table.ts';

interface Row {
  seen: number;
  component: number;
  use: number;
  questions: number;
  version: string | undefined;
}

/** Every component that was seen, and what is its own fault; `undefined` where there are none. */
export function componentsSection(
  evidence: ProfiledEvidence,
  words: HtmlWords,
  pageOf: ((tag: string) => string | undefined) | undefined,
): Section | undefined {
  const { texts, number } = words;
  const rows = componentRows(evidence);
  if (rows.length === 0) return undefined;
  const cells = rows.map(([tag, row]) => {
    const name = html`<code>&lt;${tag}&gt;</code>`;
    const page = pageOf?.(tag);
    const filter = (count: number, wanted: Record<string, string>) =>
      count === 0
        ? html`0`
        : html`<span data-filter="${`${new URLSearchParams({ ...wanted, component: tag })}`}">${number(count)}</span>`;
    return {
      header: page === undefined ? name : html`<a href="${page}">${name}</a>`,
      cells: [
        row.version ?? nothing(texts.unknown),
        number(row.seen),
        filter(row.component, { outcome: 'failed', attribution: 'component' }),
        filter(row.use, { outcome: 'failed', attribution: 'use' }),
        filter(row.questions, { outcome: 'cannot-tell' }),
      ],
    };
  });
  const body = html`<p>${texts.componentsIntro}</p>
${renderTable({ className: 'counts', labelledBy: 'components' }, texts.componentHeadings, cells)}`;
  return { id: 'components', heading: texts.components, body };
}

/** The worst first, then by name. */
function componentRows(evidence: ProfiledEvidence): [string, Row][] {
  const rows = new Map<string, Row>();
  const row = (tag: string) => {
    const known = rows.get(tag) ?? {
      seen: 0,
      component: 0,
      use: 0,
      questions: 0,
      version: undefined,
    };
    rows.set(tag, known);
    return known;
  };
  for (const { components } of evidence.targets) {
    for (const [tag, count] of Object.entries(components)) if (count > 0) row(tag).seen++;
  }
  const count = (findings: readonly Finding[], add: (row: Row, finding: Finding) => void) => {
    for (const finding of findings) {
      const { tag, version } = finding.attribution;
      if (tag === undefined) continue;
      const own = row(tag);
      own.version ??= version;
      add(own, finding);
    }
  };
  count(evidence.findings, (own, { attribution }) => {
    if (attribution.kind === 'component') own.component++;
    else own.use++;
  });
  count(evidence.questions, (own) => own.questions++);
  count(evidence.advice, () => {});
  return [...rows].sort(
    ([a, one], [b, two]) =>
      two.component - one.component || two.use - one.use || (a < b ? -1 : a > b ? 1 : 0),
  );
}
