import { css } from '@lit/reactive-element';

export const skipLinkStyles = css`
  :host {
    display: block;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted(a) {
    all: unset !important;
    position: absolute !important;
    inset-block-start: 0 !important;
    inset-inline-start: 0 !important;
    z-index: 1 !important;
    box-sizing: border-box !important;
    min-block-size: var(--tds-size-target) !important;
    padding-block: var(--tds-space-2) !important;
    padding-inline: var(--tds-space-4) !important;
    font-weight: var(--tds-font-weight-semibold) !important;
    text-decoration: underline !important;
    color: var(--tds-color-text-link) !important;
    background-color: var(--tds-color-surface-page) !important;
    cursor: pointer !important;
  }
  ::slotted(a:not(:focus):not(:active)) {
    inline-size: var(--tds-border-width-thin) !important;
    block-size: var(--tds-border-width-thin) !important;
    min-block-size: 0 !important;
    padding: 0 !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
  ::slotted(a:focus) {
    outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
    outline-offset: calc(var(--tds-focus-width) * -1) !important;
    box-shadow: inset 0 0 0 calc(var(--tds-focus-width) * 2) var(--tds-color-focus-inner) !important;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
