import { css } from '@lit/reactive-element';

export const alertStyles = css`
  :host {
    position: relative !important;
    display: flow-root;
    box-sizing: border-box !important;
    max-inline-size: var(--tds-size-measure) !important;
    margin-block: 0 var(--tds-space-6) !important;
    padding-block: var(--tds-space-4) !important;
    padding-inline: calc(var(--tds-space-4) * 2 + var(--tds-size-icon)) var(--tds-space-4) !important;
    border-inline-start: var(--tds-border-width-thick) solid var(--_accent) !important;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-color-text-default) !important;
    background-color: var(--_surface) !important;
    --_line: calc(var(--tds-font-size-body) * var(--tds-line-height-body));
    --_accent: var(--tds-color-border-info);
    --_surface: var(--tds-color-surface-info);
    /* The glyphs are polygons: they need no image, so no CSP exception, and grow with the text. */
    --_glyph: polygon(
      38% 0, 62% 0, 62% 24%, 38% 24%, 38% 38%, 62% 38%, 62% 100%, 38% 100%, 38% 24%, 38% 0
    );
  }
  :host([hidden]) {
    display: none;
  }
  :host([heading]) {
    --_line: calc(var(--tds-font-size-heading-4) * var(--tds-line-height-heading));
  }
  :host([type='success']) {
    --_accent: var(--tds-color-border-success);
    --_surface: var(--tds-color-surface-success);
    --_glyph: polygon(0 56%, 15% 40%, 38% 63%, 85% 16%, 100% 32%, 38% 94%);
  }
  :host([type='warning']) {
    --_accent: var(--tds-color-border-warning);
    --_surface: var(--tds-color-surface-warning);
    --_glyph: polygon(
      38% 0, 62% 0, 62% 62%, 38% 62%, 38% 76%, 62% 76%, 62% 100%, 38% 100%, 38% 76%, 38% 62%
    );
  }
  :host([type='error']) {
    --_accent: var(--tds-color-border-danger);
    --_surface: var(--tds-color-surface-danger);
    --_glyph: polygon(
      18% 2%, 50% 34%, 82% 2%, 98% 18%, 66% 50%, 98% 82%, 82% 98%, 50% 66%, 18% 98%, 2% 82%, 34% 50%,
      2% 18%
    );
  }
  :host([dismissible]) {
    padding-inline-end: calc(var(--tds-space-4) + var(--tds-size-target)) !important;
  }
  :host::before,
  :host::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--tds-space-4) + (var(--_line) - var(--tds-size-icon)) / 2);
    inset-inline-start: var(--tds-space-4);
    inline-size: var(--tds-size-icon);
    block-size: var(--tds-size-icon);
    border-radius: 50%;
    background-color: var(--_accent);
  }
  :host::after {
    box-sizing: border-box;
    inline-size: calc(var(--tds-size-icon) / 2);
    block-size: calc(var(--tds-size-icon) / 2);
    margin: calc(var(--tds-size-icon) / 4);
    border-radius: 0;
    background-color: var(--_surface);
    clip-path: var(--_glyph);
  }
  ::slotted([slot='type']) {
    all: unset !important;
    font-weight: var(--tds-font-weight-bold) !important;
  }
  ::slotted([slot='heading']) {
    all: unset !important;
    display: block !important;
    margin-block-end: var(--tds-space-2) !important;
    font-family: var(--tds-font-family-heading) !important;
    font-size: var(--tds-font-size-heading-4) !important;
    font-weight: var(--tds-font-weight-bold) !important;
    line-height: var(--tds-line-height-heading) !important;
  }
  ::slotted([slot='dismiss']) {
    all: unset !important;
    position: absolute !important;
    inset-block-start: 0 !important;
    inset-inline-end: 0 !important;
    inline-size: var(--tds-size-target) !important;
    block-size: var(--tds-size-target) !important;
    border-radius: var(--tds-radius-control) !important;
    cursor: pointer !important;
    text-align: center !important;
  }
  ::slotted([slot='dismiss']:hover) {
    background-color: var(--tds-color-action-tertiary-background-hover) !important;
  }
  ::slotted([slot='dismiss']:focus-visible) {
    outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
    outline-offset: calc(var(--tds-focus-width) * -1) !important;
    box-shadow: inset 0 0 0 calc(var(--tds-focus-width) * 2) var(--tds-color-focus-inner) !important;
  }
  @media (forced-colors: active) {
    :host {
      border: var(--tds-border-width-default) solid CanvasText !important;
    }
    :host::before {
      forced-color-adjust: none;
      background-color: CanvasText;
    }
    :host::after {
      forced-color-adjust: none;
      background-color: Canvas;
    }
  }
  @media print {
    :host {
      break-inside: avoid !important;
      border: var(--tds-border-width-thin) solid !important;
    }
    ::slotted([slot='dismiss']) {
      display: none !important;
    }
  }
`;

/** The message, its links, the words that only screen readers need, and the cross of the button. */
export const alertPageStyles = css`
  @layer trillium {
    tds-alert > :not([slot]):last-child {
      margin-block-end: 0;
    }
    tds-alert > :is([slot='heading'], [slot='type']) > span {
      all: unset !important;
      position: absolute !important;
      inline-size: var(--tds-border-width-thin) !important;
      block-size: var(--tds-border-width-thin) !important;
      overflow: hidden !important;
      clip-path: inset(50%) !important;
      white-space: nowrap !important;
    }
    tds-alert > [slot='dismiss']::before {
      content: '×';
      content: '×' / '';
      font-size: var(--tds-font-size-x-large);
      line-height: var(--tds-size-target);
    }
    tds-alert:not(:defined) > [slot='dismiss'] {
      visibility: hidden !important;
    }
  }
`;
