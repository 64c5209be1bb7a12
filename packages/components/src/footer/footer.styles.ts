import { css } from '@lit/reactive-element';

export const footerStyles = css`
  :host {
    display: flex;
    flex-flow: column !important;
    gap: var(--tds-space-3) !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    padding-block: var(--tds-space-6) !important;
    padding-inline: max(var(--tds-space-4), (100% - var(--tds-size-page)) / 2) !important;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-color-footer-text) !important;
    background-color: var(--tds-color-footer-background) !important;
  }
  :host([hidden]) {
    display: none;
  }
  ::slotted([slot='copyright']) {
    all: unset !important;
    order: 1 !important;
    display: block !important;
    font-size: var(--tds-font-size-small) !important;
  }
  @media (forced-colors: active) {
    :host {
      border-block-start: var(--tds-border-width-default) solid CanvasText !important;
    }
  }
  @media print {
    :host {
      color: var(--tds-color-text-default) !important;
      background-color: transparent !important;
    }
  }
`;

/** The list of links. */
export const footerPageStyles = css`
  @layer trillium {
    tds-footer > ul {
      display: flex;
      flex-flow: row wrap;
      gap: var(--tds-space-1) var(--tds-space-5);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    tds-footer a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--tds-size-target);
      color: var(--tds-color-footer-link);
    }
    tds-footer a:hover {
      text-decoration-thickness: var(--tds-border-width-default);
    }
    tds-footer a:focus-visible {
      outline: var(--tds-focus-width) solid var(--tds-color-focus-outer);
      outline-offset: var(--tds-focus-offset);
      box-shadow: 0 0 0 var(--tds-focus-offset) var(--tds-color-focus-inner);
    }
  }
`;
