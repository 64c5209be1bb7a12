import { css } from '@lit/reactive-element';

/** As wide as a number with its extension; read from left to right in every script. */
export const phoneFieldStyles = css`
  :host(:not([width])) {
    --_inline-size: calc(
      21 * 1ch + var(--tds-space-5) + 2 * var(--tds-border-width-default)
    );
  }
  ::slotted(input) {
    font-variant-numeric: tabular-nums !important;
    direction: ltr !important;
    text-align: start !important;
  }
`;
