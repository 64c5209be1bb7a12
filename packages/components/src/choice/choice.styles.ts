import { css } from '@lit/reactive-element';

/** An option: the control, then its label and its hint. */
export const choiceStyles = css`
  :host {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) !important;
    grid-template-areas:
      'divider divider'
      'error error'
      'control label'
      '. hint'
      '. expander'
      'reveal reveal'
      'rest rest';
    column-gap: var(--tds-space-3) !important;
    margin-block-end: var(--tds-space-2) !important;
    max-inline-size: var(--tds-size-measure) !important;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-color-text-default) !important;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted(:not([slot])) {
    grid-area: rest !important;
  }
  ::slotted([slot='divider']) {
    all: unset !important;
    grid-area: divider !important;
    display: block !important;
    margin-block-end: var(--tds-space-2) !important;
    inline-size: var(--tds-size-choice) !important;
    text-align: center !important;
  }
  ::slotted(:is(input, [slot='control'])) {
    all: unset !important;
    grid-area: control !important;
    box-sizing: border-box !important;
    inline-size: var(--tds-size-choice) !important;
    block-size: var(--tds-size-choice) !important;
    margin-block: calc((var(--tds-size-target) - var(--tds-size-choice)) / 2) !important;
    border: var(--tds-border-width-default) solid var(--tds-color-border-default) !important;
    background-color: var(--tds-color-control-background) !important;
    cursor: pointer !important;
  }
  ::slotted(input:hover) {
    border-color: var(--tds-color-text-default) !important;
  }
  ::slotted(input:disabled) {
    border-color: var(--tds-color-control-disabled-border) !important;
    cursor: not-allowed !important;
  }
  ::slotted(input:focus-visible) {
    outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
    outline-offset: var(--tds-focus-offset) !important;
  }
  ::slotted(:is(label, [slot='label'])) {
    all: unset !important;
    grid-area: label !important;
    display: block !important;
    box-sizing: border-box !important;
    min-block-size: var(--tds-size-target) !important;
    padding-block: calc((var(--tds-size-target) - 1em * var(--tds-line-height-body)) / 2) !important;
    color: var(--_label-color, inherit) !important;
    cursor: var(--_label-cursor, pointer) !important;
  }
  ::slotted([slot='hint']) {
    all: unset !important;
    grid-area: hint !important;
    display: block !important;
    margin-block-start: calc(var(--tds-space-2) * -1) !important;
    margin-block-end: var(--tds-space-2) !important;
    color: var(--tds-color-text-muted) !important;
  }
  ::slotted([slot='hint-expander']) {
    grid-area: expander !important;
    margin-block: 0 var(--tds-space-2) !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
  @media (forced-colors: active) {
    ::slotted(:is(input, [slot='control'])) {
      appearance: auto !important;
    }
  }
  @media print {
    :host {
      break-inside: avoid !important;
    }
    ::slotted(:is(input, [slot='control'])) {
      print-color-adjust: exact !important;
    }
  }
`;
