import { browserTable, partsLine, serverTable } from './table.mjs';
import { targetList, targetsOf } from './targets.mjs';

/** All that was measured, as Markdown. */
export function report(candidates, printers, results) {
  const { browser, node, processor, load, date, rounds } = results.environment;
  const sections = [
    '## Benchmark',
    `${browser}, Node ${node}, ${processor}, load ${load} at the start, ${date}.`,
    `Medians of ${rounds} rounds, candidates in turn; in brackets the ratio to native HTML.`,
    browserTable(candidates, results),
    results.bytes.trillium && partsLine(results.bytes.trillium),
    '### On the server: 1,000 fields with label, hint and error',
    serverTable(printers, results),
    ...(results.bytes.trillium ? ['### Targets', targetList(targetsOf(candidates, results))] : []),
    '### To compare fairly',
    candidates.flatMap(({ name, notes }) => notes.map((note) => `- ${name}: ${note}`)).join('\n'),
  ];
  return sections.filter(Boolean).join('\n\n');
}
