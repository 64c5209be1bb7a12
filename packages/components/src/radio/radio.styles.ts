import { css } from '@lit/reactive-element';

/** A circle, with a dot in it when it is chosen. */
export const radioStyles = css`
  ::slotted(:is(input, [slot='control'])) {
    border-radius: 50% !important;
  }
  ::slotted(input:checked) {
    border-color: var(--tds-color-control-checked) !important;
    background-color: var(--tds-color-control-checked) !important;
    box-shadow: inset 0 0 0 var(--tds-space-1) var(--tds-color-control-background) !important;
  }
  ::slotted(input:disabled:checked) {
    border-color: var(--tds-color-control-disabled-border) !important;
    background-color: var(--tds-color-control-disabled-border) !important;
  }
`;
