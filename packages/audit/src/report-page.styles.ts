export const styles = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1a1a1a, #f2f2f2);
  --quiet: light-dark(#4d4d4d, #c9c9c9);
  --page: light-dark(#fff, #16181b);
  --raised: light-dark(#f4f5f7, #23272c);
  --line: light-dark(#767676, #8b9096);
  --link: light-dark(#00478f, #9ac7ff);
  --bad: light-dark(#a3000f, #ff9d9d);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem clamp(0.75rem, 4vw, 2rem) 4rem;
  max-inline-size: 60rem;
  font: 1rem/1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--page);
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin-block: 1.5em 0.5em; text-wrap: balance; }
h1 { font-size: 1.875rem; margin-block-start: 0.5em; }
h2 { font-size: 1.5rem; border-block-end: 2px solid var(--line); padding-block-end: 0.25rem; }
h3 { font-size: 1.1875rem; margin-block-start: 0; }
h4 { font-size: 1rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul { padding-inline-start: 1.25rem; margin-block: 0.25rem; }
li { margin-block: 0.25rem; }
nav ul { list-style: none; padding: 0; }
nav li, .language { margin: 0; }
nav a, .language a { display: inline-block; padding-block: 0.25rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; min-inline-size: 0; }
code, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { white-space: pre-wrap; margin: 0; }
.notice, article {
  border: 1px solid var(--line);
  border-inline-start-width: 0.375rem;
  background: var(--raised);
  padding: 1rem;
  margin-block: 1rem;
}
.failed { border-inline-start-color: var(--bad); }
.bad { color: var(--bad); font-weight: 600; }
.quiet { color: var(--quiet); }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.5rem 0.375rem 0; }
tr { border-block-end: 1px solid var(--line); }
tbody th { font-weight: 400; }
summary { padding-block: 0.25rem; font-weight: 600; cursor: pointer; }
@media (max-width: 30rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-block-end: 0.5rem; }
}
@media print {
  :root { color-scheme: light; }
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  article, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  nav, .language { display: none; }
  details::details-content { content-visibility: visible; display: block; }
}
`;
