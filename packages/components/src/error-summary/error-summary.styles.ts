import { css } from '@lit/reactive-element';

export const errorSummaryStyles = css`
  :host {
    display: flow-root;
    box-sizing: border-box !important;
    max-inline-size: var(--tds-size-measure) !important;
    margin-block: 0 var(--tds-space-7) !important;
    padding: var(--tds-space-5) !important;
    border: var(--tds-border-width-thick) solid var(--tds-color-border-danger) !important;
    border-radius: var(--tds-radius-control) !important;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-color-text-default) !important;
    background-color: var(--tds-color-surface-page) !important;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:focus) {
    outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
    outline-offset: var(--tds-focus-offset) !important;
    box-shadow: 0 0 0 var(--tds-focus-offset) var(--tds-color-focus-inner) !important;
  }
  ::slotted(:is(h1, h2, h3, [slot='heading'])) {
    all: unset !important;
    display: block !important;
    margin-block-end: var(--tds-space-3) !important;
    font-family: var(--tds-font-family-heading) !important;
    font-size: var(--tds-font-size-heading-3) !important;
    font-weight: var(--tds-font-weight-bold) !important;
    line-height: var(--tds-line-height-heading) !important;
  }
  ::slotted(:is(ul, ol, [slot='list'])) {
    all: unset !important;
    display: block !important;
  }
  @media (forced-colors: active) {
    :host {
      border-color: CanvasText !important;
    }
  }
  @media print {
    :host {
      break-inside: avoid !important;
    }
  }
`;

/** The items and their links. */
export const errorSummaryPageStyles = css`
  @layer trillium {
    tds-error-summary > :is(ul, ol) > li {
      all: unset !important;
      display: list-item !important;
      list-style: none !important;
      padding-block: var(--tds-space-1) !important;
    }
    tds-error-summary > :is(ul, ol) > li > a {
      all: unset !important;
      font-weight: var(--tds-font-weight-bold) !important;
      color: var(--tds-color-text-danger) !important;
      text-decoration: underline !important;
      cursor: pointer !important;
    }
    tds-error-summary > :is(ul, ol) > li > a:hover {
      text-decoration-thickness: var(--tds-border-width-default) !important;
    }
    tds-error-summary > :is(ul, ol) > li > a:focus-visible {
      outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
      outline-offset: var(--tds-focus-offset) !important;
      box-shadow: 0 0 0 var(--tds-focus-offset) var(--tds-color-focus-inner) !important;
    }
  }
`;
