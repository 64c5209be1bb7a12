import { css } from '@lit/reactive-element';

/** Label over input, side by side; the day, the month and the year are as wide as what goes in. */
export const dateFieldStyles = css`
  :host {
    grid-template-columns: auto auto auto minmax(0, 1fr);
    grid-template-areas:
      'label label label label'
      'hint hint hint hint'
      'expander expander expander expander'
      'error error error error'
      'day-label month-label year-label .'
      'day month year .'
      'rest rest rest rest';
    column-gap: var(--tds-space-4) !important;
  }
  :host([parts='year-month-day']) {
    grid-template-areas:
      'label label label label'
      'hint hint hint hint'
      'expander expander expander expander'
      'error error error error'
      'year-label month-label day-label .'
      'year month day .'
      'rest rest rest rest';
  }
  :host([parts='month-year']) {
    grid-template-areas:
      'label label label label'
      'hint hint hint hint'
      'expander expander expander expander'
      'error error error error'
      'month-label year-label . .'
      'month year . .'
      'rest rest rest rest';
  }
  :host([parts='year-month']) {
    grid-template-areas:
      'label label label label'
      'hint hint hint hint'
      'expander expander expander expander'
      'error error error error'
      'year-label month-label . .'
      'year month . .'
      'rest rest rest rest';
  }
  :host([parts='year']) {
    grid-template-areas:
      'label label label label'
      'hint hint hint hint'
      'expander expander expander expander'
      'error error error error'
      'year-label . . .'
      'year . . .'
      'rest rest rest rest';
  }
  ::slotted(:is([slot='day-label'], [slot='month-label'], [slot='year-label'])) {
    margin-block-end: var(--tds-space-1) !important;
    font-size: var(--tds-font-size-body) !important;
    font-weight: var(--tds-font-weight-regular) !important;
    line-height: var(--tds-line-height-body) !important;
  }
  ::slotted([slot='day-label']) {
    grid-area: day-label !important;
  }
  ::slotted([slot='month-label']) {
    grid-area: month-label !important;
  }
  ::slotted([slot='year-label']) {
    grid-area: year-label !important;
  }
  ::slotted([slot='day']) {
    grid-area: day !important;
    /* Capitals are wider than the digit that 1ch is: room for one more, as in a text field. */
    inline-size: calc(3 * 1ch + var(--tds-space-5) + 2 * var(--tds-border-width-default)) !important;
  }
  ::slotted([slot='month']) {
    grid-area: month !important;
    inline-size: calc(6 * 1ch + var(--tds-space-5) + 2 * var(--tds-border-width-default)) !important;
  }
  ::slotted([slot='year']) {
    grid-area: year !important;
    inline-size: calc(5 * 1ch + var(--tds-space-5) + 2 * var(--tds-border-width-default)) !important;
  }
`;
