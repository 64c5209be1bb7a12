/** A table whose rows are blocks, with the heading before each cell. */
const stacked = (table: string) => `
  ${table} thead { position: absolute; clip-path: circle(0); inline-size: 1px; block-size: 1px; overflow: hidden; }
  ${table} :is(tbody, tr, th, td) { display: block; border: 0; padding: 0; }
  ${table} :is(th, td):nth-child(n) { inline-size: auto; }
  ${table} tr { padding-block: 0.75rem; border-block-end: 1px solid var(--line); }
  ${table} th { font-size: 1rem; margin-block-end: 0.25rem; }
  ${table} td:not(:empty)::before { content: attr(data-label) ' · '; color: var(--quiet); }
`;

/** Of the page and its plain parts. */
export const documentStyles = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2024, #eceff2);
  --quiet: light-dark(#4b5259, #bcc3ca);
  --paper: light-dark(#fff, #14171a);
  --shade: light-dark(#f5f6f4, #1e2226);
  --line: light-dark(#cfd4d8, #434a51);
  --edge: light-dark(#6f767d, #8f979f);
  --accent: light-dark(#0b4f6c, #8ccbe8);
  --failed: light-dark(#9b1c1c, #ff9c94);
  --unsure: light-dark(#7a4a00, #f0bd6b);
  --passed: light-dark(#1b5e33, #8ed6a4);
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', serif;
}
* { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; }
body {
  margin: 0 auto;
  padding: 0 clamp(1rem, 4vw, 3rem) 3rem;
  max-inline-size: 84rem;
  font: 1rem/1.55 system-ui, 'Segoe UI', 'Noto Sans', sans-serif;
  color: var(--ink);
  background: var(--paper);
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1, h2 { font-family: var(--serif); font-weight: 600; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); margin-block: 0.25rem 1.5rem; }
h2 { font-size: 1.625rem; margin-block: 0 1rem; }
h3 { font-size: 1.1875rem; margin-block: 2rem 0.75rem; }
h4 { font-size: 1.0625rem; margin-block: 0 0.5rem; }
p { margin-block: 0.5rem; max-inline-size: 46rem; }
small { font-size: 0.875rem; color: var(--quiet); }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus, h2:focus { outline: none; }
ul, ol { padding-inline-start: 1.25rem; margin-block: 0.25rem; }
li { margin-block: 0.25rem; }
code, pre { font: 0.875rem/1.5 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
pre { white-space: pre-wrap; margin: 0.25rem 0; padding: 0.5rem 0.75rem; background: var(--shade); border: 1px solid var(--line); border-radius: 3px; }
h1 code { font-size: 0.85em; font-weight: 600; }
:is(small, table) code { font-size: 0.8125rem; }
summary { padding-block: 0.25rem; cursor: pointer; font-weight: 600; max-inline-size: max-content; }
details > summary + * { margin-block-start: 0.25rem; }
main > section, search { padding-block: 2.5rem; border-block-start: 1px solid var(--line); }
main > section:first-child { border: 0; padding-block-start: 0; }
.unseen, .skip:not(:focus) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: circle(0);
  white-space: nowrap;
}
.skip { position: absolute; inset-block-start: 0.5rem; padding: 0.5rem 1rem; background: var(--paper); }
.nothing::before { content: '–' / ''; color: var(--quiet); }
.quiet { color: var(--quiet); }

.cover { padding-block: 1.5rem 2.5rem; }
.language { margin: 0; text-align: end; max-inline-size: none; }
.language a { display: inline-block; padding: 0.25rem; }
.kind { margin: 2rem 0 0; font-weight: 600; color: var(--accent); letter-spacing: 0.02em; }
.kind::before { content: ''; display: block; inline-size: 3.5rem; margin-block-end: 1rem; border-block-start: 5px solid var(--accent); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1rem 2rem; margin-block: 1rem; }
.facts dt { font-size: 0.875rem; color: var(--quiet); }
.facts dd { margin: 0; }
.claims { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1px; margin-block-start: 2rem; background: var(--line); border: 1px solid var(--line); border-block-start: 3px solid var(--ink); }
.claim { background: var(--shade); padding: 1.25rem 1.5rem; }
.claim h2 { font-size: 1.125rem; margin-block-end: 0.5rem; }
.claim p { margin-block-end: 0; }

.columns { display: grid; gap: 2rem 3.5rem; }
.contents { font-size: 0.9375rem; }
.contents h2 { font-size: 1.0625rem; margin-block-end: 0.5rem; }
.contents ol { list-style: none; padding: 0; margin: 0; }
.contents li { margin: 0; }
.contents a { display: block; padding-block: 0.25rem; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
main { min-inline-size: 0; }
@media (min-width: 68rem) {
  .columns { grid-template-columns: 13rem minmax(0, 1fr); }
  .contents { position: sticky; inset-block-start: 1.5rem; align-self: start; max-block-size: calc(100vh - 3rem); overflow-y: auto; }
}

.figures { list-style: none; padding: 0; margin-block: 0 2rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1px; background: var(--line); border-block: 1px solid var(--line); }
.figures li { margin: 0; padding: 0.75rem 1rem 1rem; background: var(--paper); font-size: 0.9375rem; line-height: 1.4; }
.figures b { display: block; font: 600 2.5rem/1.15 var(--serif); font-variant-numeric: lining-nums; }
.figures a { color: inherit; font-weight: 600; }
.figures span { color: var(--quiet); }
.figures .bad b { color: var(--failed); }
.bar { display: block; inline-size: 100%; block-size: 1rem; border: 1px solid var(--edge); }
.bar rect { stroke: var(--paper); stroke-width: 2px; vector-effect: non-scaling-stroke; }
.key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block: 0.5rem 1.25rem; }
.key li::before { content: ''; display: inline-block; inline-size: 0.75em; block-size: 0.75em; margin-inline-end: 0.4em; border: 1px solid var(--edge); background: var(--of); }
.bar rect { fill: var(--of); }
.failed { --of: var(--failed); --sign: '✕'; }
.cannot-tell { --of: light-dark(#d99a2b, #c98a1f); --sign: '?'; }
.passed { --of: var(--passed); --sign: '✓'; }
.not-applicable { --of: var(--edge); --sign: '–'; }
.not-tested { --of: var(--shade); --sign: '○'; }

table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-block-end: 1px solid var(--line); }
thead th { font-size: 0.875rem; vertical-align: bottom; border-block-end: 2px solid var(--edge); }
tbody th { font-weight: 400; }
tbody tr:target { background: var(--shade); }
.matrix { font-size: 0.875rem; table-layout: fixed; }
.matrix th:first-child { inline-size: 22%; }
.matrix th:nth-child(2) { inline-size: 14%; }
.matrix th small { display: block; }
.matrix :is(th, td) a { display: inline-block; padding-block: 0.1875rem; }
.matrix thead th { overflow-wrap: break-word; font-size: 0.8125rem; padding-inline-end: 0.5rem; }
.matrix .outcome { font-weight: 600; white-space: nowrap; }
:is(.matrix, .answer) .failed, .bad { color: var(--failed); }
.matrix .cannot-tell { color: var(--unsure); }
.matrix .passed { color: var(--passed); }
.outcome::before { content: var(--sign) / ''; display: inline-block; inline-size: 1.4em; }
@media (width < 36rem) { ${stacked('.counts')} }
@media screen and (width < 62rem) { ${stacked('.matrix')}  .matrix td:has(.nothing) { display: none; }
}
footer { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
@media (forced-colors: active) {
  .bar, .bar rect, .key li::before { forced-color-adjust: none; }
  .kind::before { border-color: CanvasText; }
}
`;
