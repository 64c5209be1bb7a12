/** On paper: everything that is folded is open, and there is a place to sign. */
export const printStyles = `
@media print {
  @page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt system-ui, sans-serif; } }
  :root { color-scheme: light; }
  html { font-size: 10pt; }
  body { max-inline-size: none; padding: 0; }
  .language, .skip, .contents, .fields, #filters :is(h2, button, #filter-intro, details), .jump { display: none; }
  .columns { display: block; }
  .cover { padding-block: 0 1.5rem; }
  main > section, html[data-filtered] search { padding-block: 1.25rem; }
  html:not([data-filtered]) search { display: none; }
  .many :is(article, .rows li) { content-visibility: visible; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; }
  h2, h3, h4, summary, figcaption, thead { break-after: avoid; }
  tr, .answer, .problem, .claim, .figures li, .marks, pre, .shot, .rows li { break-inside: avoid; }
  .claims { grid-template-columns: 1fr 1fr; }
  .figures { grid-template-columns: repeat(4, 1fr); }
  .matrix { font-size: 7.5pt; }
  a { color: inherit; text-decoration-color: var(--edge); }
  svg[role='img'] { max-block-size: 24cm; inline-size: auto; }
  svg, .key li::before, .claim, pre, .answer, .problem, tr:target, article:target { print-color-adjust: exact; }
  article:target, tr:target { background: none; box-shadow: none; }
  .signature { display: block; break-inside: avoid; }
  .line { margin-block-start: 2.5rem; max-inline-size: 60%; padding-block-start: 0.25rem; border-block-start: 1px solid; }
}
`;
