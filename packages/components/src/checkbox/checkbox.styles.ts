import { css } from '@lit/reactive-element';

/** A square, with a tick in it when it is chosen: a polygon, which needs no image and so no CSP exception. */
export const checkboxStyles = css`
  ::slotted(:is(input, [slot='control'])) {
    display: inline-grid !important;
    place-content: center !important;
    border-radius: var(--tds-radius-control) !important;
  }
  ::slotted(input)::before {
    content: '' !important;
    inline-size: var(--tds-space-4) !important;
    block-size: var(--tds-space-4) !important;
    clip-path: polygon(0 56%, 15% 40%, 38% 63%, 85% 16%, 100% 32%, 38% 94%) !important;
  }
  ::slotted(input:checked)::before {
    background-color: var(--tds-color-control-background) !important;
  }
  ::slotted(input:checked) {
    border-color: var(--tds-color-control-checked) !important;
    background-color: var(--tds-color-control-checked) !important;
  }
  ::slotted(input[aria-invalid='true']) {
    border-color: var(--tds-color-border-danger) !important;
  }
  ::slotted(input:disabled:checked) {
    border-color: var(--tds-color-control-disabled-border) !important;
    background-color: var(--tds-color-control-disabled-border) !important;
  }
  ::slotted([slot='error']) {
    all: unset !important;
    grid-area: error !important;
    display: block !important;
    margin-block-end: var(--tds-space-2) !important;
    font-weight: var(--tds-font-weight-bold) !important;
    color: var(--tds-color-text-danger) !important;
  }
  @media (forced-colors: active) {
    ::slotted(input)::before {
      content: none !important;
    }
  }
`;
