import { css } from '@lit/reactive-element';

export const formStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted(form) {
    display: block !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
  }
  @media print {
    ::slotted(form) {
      overflow: visible !important;
    }
  }
`;
