import { css } from '@lit/reactive-element';

/** The box that an answer is written or chosen in: one line, several lines, or a list. */
export const controlStyles = css`
  :host {
    --_inline-size: 100%;
  }
  ::slotted(:is(input, select, textarea, [slot='control'])) {
    all: unset !important;
    grid-area: control !important;
    box-sizing: border-box !important;
    inline-size: var(--_inline-size) !important;
    min-inline-size: 0 !important;
    max-inline-size: 100% !important;
    min-block-size: var(--tds-size-control) !important;
    padding-block: var(--tds-space-1) !important;
    padding-inline: var(--tds-space-3) !important;
    border: var(--tds-border-width-default) solid var(--tds-color-border-default) !important;
    border-radius: var(--tds-radius-control) !important;
    color: var(--tds-color-control-text) !important;
    background-color: var(--tds-color-control-background) !important;
    cursor: text !important;
  }
  ::slotted(:is(input, select, textarea):hover) {
    border-color: var(--tds-color-text-default) !important;
  }
  ::slotted(:is(input, select, textarea)[aria-invalid='true']) {
    border-color: var(--tds-color-border-danger) !important;
    box-shadow: inset 0 0 0 var(--tds-border-width-thin) var(--tds-color-border-danger) !important;
  }
  ::slotted(:is(input, textarea):read-only) {
    background-color: var(--tds-color-control-read-only-background) !important;
  }
  ::slotted(:is(input, select, textarea):disabled) {
    border-color: var(--tds-color-control-disabled-border) !important;
    color: var(--tds-color-control-disabled-text) !important;
    background-color: var(--tds-color-control-disabled-background) !important;
    cursor: not-allowed !important;
  }
  ::slotted(:is(input, select, textarea):focus-visible) {
    outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
    outline-offset: var(--tds-focus-offset) !important;
    box-shadow: 0 0 0 var(--tds-focus-offset) var(--tds-color-focus-inner) !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
  @media (forced-colors: active) {
    ::slotted(:is(input, select, textarea):disabled) {
      border-color: GrayText !important;
      color: GrayText !important;
    }
  }
  @media print {
    ::slotted(:is(input, select, textarea, [slot='control'])) {
      border-color: currentColor !important;
      background-color: transparent !important;
    }
  }
`;
