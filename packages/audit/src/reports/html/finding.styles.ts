/** Of findings, their filter, answers, problems and exhibits. */
export const findingStyles = `
.jump { list-style: none; padding: 0; columns: 20rem auto; margin-block: 1rem; font-size: 0.9375rem; }
.jump li { margin: 0; padding-block: 0.125rem; break-inside: avoid; }
.count { font: 400 0.875rem/1 system-ui, sans-serif; color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
.count::before { content: '· '; }
.group > h3 { padding-block-end: 0.375rem; border-block-end: 2px solid var(--edge); }

article { padding: 1.25rem 0 1rem; border-block-end: 1px solid var(--line); }
article:last-child { border: 0; }
article:target { background: var(--shade); box-shadow: -1rem 0 var(--shade), 1rem 0 var(--shade); }
article .count { font-size: 0.9375rem; }
.rows { padding: 0; list-style: none; margin-block: 0.5rem; border-inline-start: 3px solid var(--line); }
.rows li { margin: 0; padding: 0.5rem 0 0.625rem 1rem; }
.rows li + li { border-block-start: 1px solid var(--line); }
.rows li:target { background: var(--shade); }
.rows b { font-weight: 600; }
.rows pre { padding: 0.125rem 0.5rem; }
.rows p { margin-block: 0.25rem; max-inline-size: none; }
.seen { font-size: 0.9375rem; color: var(--quiet); }
.seen .link { font: 0.8125rem ui-monospace, monospace; }
.many article { content-visibility: auto; contain-intrinsic-block-size: auto 16rem; }
.many .rows li { content-visibility: auto; contain-intrinsic-block-size: auto 7rem; }
article h3 { margin-block: 0 0.5rem; }
.who { font-weight: 400; color: var(--quiet); }
.marks { list-style: none; padding: 0; margin-block: 0 0.75rem; display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem; font-size: 0.875rem; }
.marks li { margin: 0; padding: 0 0.5rem; border: 1px solid var(--edge); border-radius: 1rem; }
.marks :is(.critical, .serious) { color: var(--failed); border-color: currentColor; font-weight: 600; }
.marks .agreed { border-style: double; border-width: 3px; padding-inline: 0.5rem; }
.marks .alone { border-style: dashed; }
.marks .change { color: var(--accent); border-color: currentColor; font-weight: 600; }
article dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.25rem 1.25rem; margin-block: 0.5rem; }
article dt { color: var(--quiet); font-size: 0.9375rem; }
article dd { margin: 0; }
article dd > ul { list-style: none; padding: 0; margin: 0; }
article dd li ul { font-size: 0.9375rem; }
.shot { max-inline-size: none; }
svg[role='img'] { max-inline-size: 100%; block-size: auto; border: 1px solid var(--edge); background: #fff; }
.shot a { display: inline-block; max-inline-size: 100%; line-height: 0; }
.shot rect:last-child { fill: none; stroke: #d0006f; stroke-width: 3; }
.id { font-size: 0.8125rem; color: var(--quiet); margin-block-end: 0; }
.id a { display: inline-block; padding-block: 0.125rem; font-family: ui-monospace, monospace; }
@media (max-width: 40rem) {
  article dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  article dd { margin-block-end: 0.5rem; }
}

.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 0.75rem 1.25rem; margin-block: 0.75rem; }
.fields p { margin: 0; display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 0.5rem; }
@media (min-width: 40rem) { .fields .wide { grid-column: span 2; } }
.fields label { font-size: 0.9375rem; font-weight: 600; }
.fields :is(input, select) { inline-size: 100%; }
:is(input, select, button) { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; min-block-size: 2.75rem; padding: 0.375rem 0.625rem; }
button { cursor: pointer; padding-inline: 1rem; font-weight: 600; }
.shown { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; margin-block-start: 1rem; }
.shown p { margin: 0; font-weight: 600; }

.answer, .problem { margin-block: 0.75rem; padding: 0.25rem 1rem; border-inline-start: 4px solid var(--of, var(--edge)); background: var(--shade); }
.answer.stale { border-inline-start-style: dashed; }
.problem { --of: var(--failed); }
figure { margin: 1.5rem 0; }
figcaption { margin-block-end: 0.5rem; font-weight: 600; }
figcaption small { font-weight: 400; }
figure:target figcaption { background: var(--shade); }
.signature { display: none; }
@media (forced-colors: active) {
  .marks :is(.critical, .serious, .change), .figures .bad b { color: CanvasText; }
}
`;
