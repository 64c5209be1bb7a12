import { css } from '@lit/reactive-element';

export const textAreaStyles = css`
  :host {
    grid-template-columns: minmax(0, var(--tds-size-field)) minmax(0, 1fr);
    grid-template-areas:
      'label label'
      'hint hint'
      'expander expander'
      'error error'
      'control .'
      'count count'
      'rest rest';
    --_inline-size: 100%;
  }
  :host([width='20']) {
    --_characters: 20;
  }
  :host([width='40']) {
    --_characters: 40;
  }
  :host([width='60']) {
    --_characters: 60;
  }
  :host([width]:not([width='full'])) {
    --_inline-size: calc(
      var(--_characters) * 1ch + var(--tds-space-5) + 2 * var(--tds-border-width-default)
    );
  }
  ::slotted(:is(textarea, [slot='control'])) {
    padding-block: var(--tds-space-2) !important;
    overflow: auto !important;
    white-space: pre-wrap !important;
    overflow-wrap: break-word !important;
  }
  /* Grows with its content, from its rows to a height that leaves the rest of the page in sight. */
  @supports (field-sizing: content) and (order: attr(rows type(<number>), 5)) {
    ::slotted(:is(textarea, [slot='control'])) {
      --_rows: attr(rows type(<number>), 5) !important;
      --_box: calc(2 * var(--tds-space-2) + 2 * var(--tds-border-width-default)) !important;
      field-sizing: content !important;
      min-block-size: calc(var(--_rows) * 1lh + var(--_box)) !important;
      max-block-size: calc(20 * 1lh + var(--_box)) !important;
    }
  }
  ::slotted(:is([slot='limit'], [slot='count'])) {
    all: unset !important;
    grid-area: count !important;
    display: block !important;
    margin-block-start: var(--tds-space-2) !important;
    max-inline-size: var(--tds-size-measure) !important;
    color: var(--tds-color-text-muted) !important;
    font-variant-numeric: tabular-nums !important;
  }
  ::slotted([slot='count'][data-over]) {
    color: var(--tds-color-text-danger) !important;
    font-weight: var(--tds-font-weight-bold) !important;
  }
  ::slotted([slot='limit']) {
    /* Keeps its room: the count may need fewer lines, and nothing is to move while someone types. */
    visibility: var(--_limit, inherit) !important;
  }
  @media print {
    ::slotted(:is(textarea, [slot='control'])) {
      max-block-size: none !important;
    }
  }
`;
