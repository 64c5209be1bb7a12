import { css } from '@lit/reactive-element';

/** In letters of one width: a code is read and compared character by character. */
export const codeFieldStyles = css`
  ::slotted(input) {
    direction: ltr !important;
    font-family: var(--tds-font-family-mono) !important;
    font-variant-ligatures: none !important;
    text-align: start !important;
  }
`;
