import { css } from '@lit/reactive-element';

/** A question and its options, one under the other or in a line. */
export const choicesStyles = css`
  :host {
    display: flex;
    flex-flow: row wrap !important;
    column-gap: var(--tds-space-5) !important;
  }
  ::slotted([slot]),
  ::slotted(:not([slot])) {
    flex-basis: 100% !important;
  }
  /* As wide as the line, so that no option slips in beside a short text. */
  ::slotted([slot]) {
    box-sizing: border-box !important;
    max-inline-size: none !important;
    padding-inline-end: max(0rem, 100% - var(--tds-size-measure)) !important;
  }
  :host([inline]) ::slotted(:not([slot])) {
    flex-basis: auto !important;
  }
  ::slotted(fieldset) {
    display: contents !important;
  }
`;

/** A fieldset of the author's: its legend and options are laid out as the host's own. */
export const choicesPageStyles = css`
  @layer trillium {
    :is(tds-radios, tds-checkboxes) > fieldset > legend {
      all: unset !important;
      order: -4 !important;
      flex-basis: 100% !important;
      display: block !important;
      box-sizing: border-box !important;
      padding-inline-end: max(0rem, 100% - var(--tds-size-measure)) !important;
      margin-block-end: var(--_label-gap) !important;
      font-family: var(--tds-font-family-body) !important;
      font-size: var(--_label-size) !important;
      font-weight: var(--tds-font-weight-bold) !important;
      line-height: var(--_label-line) !important;
      color: var(--tds-color-text-default) !important;
    }
    :is(tds-radios, tds-checkboxes) > fieldset > legend span {
      all: unset !important;
      font-weight: var(--tds-font-weight-regular) !important;
    }
    :is(tds-radios, tds-checkboxes) > fieldset > legend > :is(h1, h2, h3) {
      all: unset !important;
    }
    :is(tds-radios, tds-checkboxes) > fieldset > :is(tds-radio, tds-checkbox) {
      flex-basis: 100% !important;
    }
    :is(tds-radios, tds-checkboxes)[inline] > fieldset > :is(tds-radio, tds-checkbox) {
      flex-basis: auto !important;
    }
  }
`;
