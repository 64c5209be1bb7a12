import { css } from '@lit/reactive-element';

export const textFieldStyles = css`
  :host {
    grid-template-columns: auto minmax(0, var(--tds-size-field)) auto minmax(0, 1fr);
    grid-template-areas:
      'label label label label'
      'hint hint hint hint'
      'expander expander expander expander'
      'error error error error'
      'prefix control suffix .'
      'rest rest rest rest';
  }
  :host([width]:not([width='full'])) {
    grid-template-columns: auto minmax(0, auto) auto minmax(0, 1fr);
    /* Capitals are wider than the digit that 1ch is: room for one more. */
    --_inline-size: calc(
      (var(--_characters) + 1) * 1ch + var(--tds-space-5) + 2 * var(--tds-border-width-default)
    );
  }
  :host([width='2']) {
    --_characters: 2;
  }
  :host([width='3']) {
    --_characters: 3;
  }
  :host([width='4']) {
    --_characters: 4;
  }
  :host([width='5']) {
    --_characters: 5;
  }
  :host([width='7']) {
    --_characters: 7;
  }
  :host([width='10']) {
    --_characters: 10;
  }
  :host([width='20']) {
    --_characters: 20;
  }
  ::slotted(:is([slot='prefix'], [slot='suffix'])) {
    all: unset !important;
    box-sizing: border-box !important;
    display: block !important;
    align-self: stretch !important;
    padding-block: var(--tds-space-2) !important;
    padding-inline: var(--tds-space-3) !important;
    border: var(--tds-border-width-default) solid var(--tds-color-border-default) !important;
    background-color: var(--tds-color-surface-subtle) !important;
  }
  :host([disabled]) ::slotted(:is([slot='prefix'], [slot='suffix'])) {
    border-color: var(--tds-color-control-disabled-border) !important;
    color: var(--tds-color-control-disabled-text) !important;
    background-color: var(--tds-color-control-disabled-background) !important;
  }
  ::slotted([slot='prefix']) {
    grid-area: prefix !important;
    border-start-start-radius: var(--tds-radius-control) !important;
    border-end-start-radius: var(--tds-radius-control) !important;
    border-inline-end: 0 !important;
  }
  ::slotted([slot='suffix']) {
    grid-area: suffix !important;
    border-start-end-radius: var(--tds-radius-control) !important;
    border-end-end-radius: var(--tds-radius-control) !important;
    border-inline-start: 0 !important;
  }
  :host([prefix]) ::slotted(input) {
    border-start-start-radius: 0 !important;
    border-end-start-radius: 0 !important;
  }
  :host([suffix]) ::slotted(input) {
    border-start-end-radius: 0 !important;
    border-end-end-radius: 0 !important;
  }
`;
