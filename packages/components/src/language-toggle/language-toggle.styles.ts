import { css } from '@lit/reactive-element';

export const languageToggleStyles = css`
  :host {
    display: inline-block;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-language-toggle-color, var(--tds-color-text-link)) !important;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted(:is(a, button)) {
    all: unset !important;
    box-sizing: border-box !important;
    display: inline-flex !important;
    align-items: center !important;
    min-block-size: var(--tds-size-target) !important;
    padding-inline: var(--tds-space-2) !important;
    color: inherit !important;
    text-decoration: underline !important;
    cursor: pointer !important;
  }
  ::slotted(:is(a, button):hover) {
    text-decoration-thickness: var(--tds-border-width-default) !important;
  }
  ::slotted(:is(a, button):focus-visible) {
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
