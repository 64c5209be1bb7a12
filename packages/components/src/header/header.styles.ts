import { css } from '@lit/reactive-element';

export const headerStyles = css`
  :host {
    display: flex;
    flex-flow: row wrap !important;
    align-items: center !important;
    column-gap: var(--tds-space-5) !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    padding-block: var(--tds-space-3) !important;
    padding-inline: max(var(--tds-space-4), (100% - var(--tds-size-page)) / 2) !important;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-color-header-text) !important;
    --tds-language-toggle-color: var(--tds-color-header-text);
    background-color: var(--tds-color-header-background) !important;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted(*) {
    order: 1;
  }
  ::slotted(:is([slot='logo'], [slot='service'])) {
    all: unset !important;
    box-sizing: border-box !important;
    display: inline-flex !important;
    align-items: center !important;
    min-block-size: var(--tds-size-target) !important;
    font-family: var(--tds-font-family-heading) !important;
    font-weight: var(--tds-font-weight-bold) !important;
    line-height: var(--tds-line-height-heading) !important;
    color: inherit !important;
  }
  ::slotted([slot='logo']) {
    order: 0 !important;
    margin-inline-end: auto !important;
    font-size: var(--tds-font-size-x-large) !important;
  }
  ::slotted([slot='service']) {
    order: 2 !important;
    flex-basis: 100% !important;
    font-size: var(--tds-font-size-large) !important;
  }
  ::slotted(tds-language-toggle) {
    margin-inline-end: calc(var(--tds-space-2) * -1);
  }
  ::slotted(a) {
    cursor: pointer !important;
  }
  ::slotted(a:hover) {
    text-decoration: underline !important;
  }
  ::slotted(a:focus-visible) {
    outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
    outline-offset: calc(var(--tds-focus-width) * -1) !important;
    box-shadow: inset 0 0 0 calc(var(--tds-focus-width) * 2) var(--tds-color-focus-inner) !important;
  }
  @media (forced-colors: active) {
    :host {
      border-block-end: var(--tds-border-width-default) solid CanvasText !important;
    }
  }
  @media print {
    :host {
      --tds-language-toggle-color: var(--tds-color-text-default);
      color: var(--tds-color-text-default) !important;
      background-color: transparent !important;
      border-block-end: var(--tds-border-width-default) solid !important;
    }
  }
`;
