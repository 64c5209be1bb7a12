import { css } from '@lit/reactive-element';

export const buttonStyles = css`
  :host {
    display: inline-grid;
    position: relative !important;
    vertical-align: middle !important;
    margin-block-end: var(--tds-space-3) !important;
    margin-inline-end: var(--tds-space-3) !important;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-color-text-default) !important;
    --_background: var(--tds-color-action-primary-background);
    --_background-hover: var(--tds-color-action-primary-background-hover);
    --_background-active: var(--tds-color-action-primary-background-active);
    --_text: var(--tds-color-action-primary-text);
    --_border: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  :host([full-width]) {
    display: grid;
    margin-inline-end: 0 !important;
  }
  :host([variant='secondary']) {
    --_background: var(--tds-color-action-secondary-background);
    --_background-hover: var(--tds-color-action-secondary-background-hover);
    --_background-active: var(--tds-color-action-secondary-background-active);
    --_text: var(--tds-color-action-secondary-text);
    --_border: var(--tds-color-action-secondary-border);
  }
  :host([variant='tertiary']) {
    --_background: var(--tds-color-action-tertiary-background);
    --_background-hover: var(--tds-color-action-tertiary-background-hover);
    --_background-active: var(--tds-color-action-tertiary-background-active);
    --_text: var(--tds-color-action-tertiary-text);
  }
  :host([variant='danger']) {
    --_background: var(--tds-color-action-danger-background);
    --_background-hover: var(--tds-color-action-danger-background-hover);
    --_background-active: var(--tds-color-action-danger-background-active);
    --_text: var(--tds-color-action-danger-text);
  }
  :host([variant='inverse']) {
    --_background: var(--tds-color-action-inverse-background);
    --_background-hover: var(--tds-color-action-inverse-background-hover);
    --_background-active: var(--tds-color-action-inverse-background-active);
    --_text: var(--tds-color-action-inverse-text);
    --_border: var(--tds-color-action-inverse-border);
  }
  ::slotted(:is(button, a)) {
    all: unset !important;
    box-sizing: border-box !important;
    display: inline-flex !important;
    align-items: center !important;
    justify-content: center !important;
    gap: var(--tds-space-2) !important;
    min-block-size: var(--tds-size-control) !important;
    min-inline-size: var(--tds-size-target) !important;
    padding-block: var(--tds-space-2) !important;
    padding-inline: var(--tds-space-5) !important;
    border: var(--tds-border-width-default) solid var(--_border) !important;
    border-radius: var(--tds-radius-control) !important;
    font-weight: var(--tds-font-weight-semibold) !important;
    line-height: var(--tds-line-height-tight) !important;
    text-align: center !important;
    color: var(--_text) !important;
    background-color: var(--_background) !important;
    cursor: pointer !important;
  }
  :host([variant='tertiary']) ::slotted(:is(button, a)) {
    text-decoration: underline !important;
  }
  ::slotted(:is(button, a):hover) {
    background-color: var(--_background-hover) !important;
  }
  ::slotted(:is(button, a):active) {
    background-color: var(--_background-active) !important;
  }
  ::slotted(:is(button:disabled, [aria-disabled='true'])) {
    border-color: var(--tds-color-control-disabled-border) !important;
    color: var(--tds-color-control-disabled-text) !important;
    background-color: var(--tds-color-control-disabled-background) !important;
    cursor: not-allowed !important;
  }
  :host([loading]) ::slotted(:is(button, a)) {
    padding-inline-start: calc(var(--tds-space-5) * 2) !important;
    cursor: progress !important;
  }
  :host([loading])::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: var(--tds-space-4);
    box-sizing: border-box;
    inline-size: var(--tds-size-icon);
    block-size: var(--tds-size-icon);
    margin-block-start: calc(var(--tds-size-icon) / -2);
    border: var(--tds-border-width-thick) solid var(--tds-color-control-disabled-text);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: tds-spin 1s linear infinite;
    pointer-events: none;
  }
  ::slotted(:is(button, a):focus-visible) {
    outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
    outline-offset: var(--tds-focus-offset) !important;
    box-shadow: 0 0 0 var(--tds-focus-offset) var(--tds-color-focus-inner) !important;
  }
  ::slotted([hidden]) {
    display: none !important;
  }
  @keyframes tds-spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host([loading])::before {
      animation-duration: 4s;
    }
  }
  @media (forced-colors: active) {
    :host([loading])::before {
      forced-color-adjust: none;
      border-color: GrayText;
      border-block-start-color: transparent;
    }
    ::slotted(:is(button, a)) {
      border-color: ButtonBorder !important;
    }
    ::slotted(:is(button:disabled, [aria-disabled='true'])) {
      border-color: GrayText !important;
      color: GrayText !important;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** An icon in the author's own button. */
export const buttonPageStyles = css`
  @layer trillium {
    tds-button > :is(button, a) > svg {
      flex: none !important;
      inline-size: var(--tds-size-icon) !important;
      block-size: var(--tds-size-icon) !important;
      fill: currentColor !important;
    }
  }
`;
