import { css } from '@lit/reactive-element';

/** What an option reveals, under its label: a line at its side leads to the control above. */
export const revealStyles = css`
  ::slotted([slot='reveal']) {
    grid-area: reveal !important;
    box-sizing: border-box !important;
    margin-block: var(--tds-space-1) var(--tds-space-2) !important;
    margin-inline: calc((var(--tds-size-choice) - var(--tds-border-width-thick)) / 2) 0 !important;
    border: 0 solid var(--tds-color-border-subtle) !important;
    border-inline-start-width: var(--tds-border-width-thick) !important;
    padding-block: var(--tds-space-2) 0 !important;
    padding-inline: calc(var(--tds-space-3) + var(--tds-size-choice) / 2) 0 !important;
    min-inline-size: 0 !important;
    /* What stands in it keeps together. */
    --tds-space-field: var(--tds-space-4) !important;
  }
`;
