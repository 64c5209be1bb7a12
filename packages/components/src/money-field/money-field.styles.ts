import { css } from '@lit/reactive-element';

/** The dollar sign stands before the amount in English and after it in French. */
export const moneyFieldStyles = css`
  ::slotted(input) {
    font-variant-numeric: tabular-nums !important;
  }
  :host(:not(:lang(fr))) ::slotted(input) {
    border-start-start-radius: 0 !important;
    border-end-start-radius: 0 !important;
  }
  :host(:lang(fr)) ::slotted(input) {
    border-start-end-radius: 0 !important;
    border-end-end-radius: 0 !important;
  }
`;
