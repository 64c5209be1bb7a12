import { css } from '@lit/reactive-element';

/** The grid of a field: label, hint, expander, error, then the control. */
export const fieldStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'label' 'hint' 'expander' 'error' 'control' 'rest';
    margin-block-end: var(--tds-space-field) !important;
    font-family: var(--tds-font-family-body) !important;
    font-size: var(--tds-font-size-body) !important;
    line-height: var(--tds-line-height-body) !important;
    color: var(--tds-color-text-default) !important;
    --_label-size: var(--tds-font-size-body);
    --_label-line: var(--tds-line-height-body);
    --_label-gap: var(--tds-space-1);
  }
  :host([hidden]) {
    display: none;
  }
  :host([label-size='large']) {
    --_label-size: var(--tds-font-size-large);
  }
  :host([label-size='heading']) {
    --_label-size: var(--tds-font-size-heading-1);
    --_label-line: var(--tds-line-height-heading);
    --_label-gap: var(--tds-space-3);
  }
  ::slotted(:not([slot])) {
    grid-area: rest !important;
  }
  ::slotted(:is(label, [slot='label'])) {
    all: unset !important;
    order: -4 !important;
    grid-area: label !important;
    display: block !important;
    max-inline-size: var(--tds-size-measure) !important;
    margin-block-end: var(--_label-gap) !important;
    font-size: var(--_label-size) !important;
    font-weight: var(--tds-font-weight-bold) !important;
    line-height: var(--_label-line) !important;
  }
  ::slotted([slot='hint']) {
    all: unset !important;
    order: -3 !important;
    grid-area: hint !important;
    display: block !important;
    max-inline-size: var(--tds-size-measure) !important;
    margin-block-end: var(--tds-space-2) !important;
    color: var(--tds-color-text-muted) !important;
  }
  ::slotted([slot='hint-expander']) {
    order: -2 !important;
    grid-area: expander !important;
    margin-block: 0 var(--tds-space-3) !important;
    max-inline-size: var(--tds-size-measure) !important;
  }
  ::slotted([slot='error']) {
    all: unset !important;
    order: -1 !important;
    grid-area: error !important;
    display: block !important;
    max-inline-size: var(--tds-size-measure) !important;
    margin-block-end: var(--tds-space-2) !important;
    font-weight: var(--tds-font-weight-bold) !important;
    color: var(--tds-color-text-danger) !important;
  }
  @media print {
    :host {
      break-inside: avoid !important;
    }
  }
`;

/** Inside the label and the expander, deeper than ::slotted() reaches. */
export const fieldPageStyles = css`
  @layer trillium {
    :is(tds-code-field, tds-date-field, tds-money-field, tds-phone-field, tds-text-area, tds-text-field, tds-checkboxes, tds-radios) > [slot='label'] > label {
      all: unset !important;
    }
    :is(tds-code-field, tds-date-field, tds-money-field, tds-phone-field, tds-text-area, tds-text-field, tds-checkbox, tds-checkboxes, tds-radios, tds-radio) > :is(label, [slot='label']) span {
      all: unset !important;
      font-weight: var(--tds-font-weight-regular) !important;
    }
    :is(tds-code-field, tds-date-field, tds-money-field, tds-phone-field, tds-text-area, tds-text-field, tds-checkbox, tds-checkboxes, tds-radios, tds-radio) > [slot='hint-expander'] > summary {
      inline-size: fit-content !important;
      margin-inline-start: var(--tds-space-5) !important;
      list-style-position: outside !important;
      padding-block: var(--tds-space-1) !important;
      color: var(--tds-color-text-link) !important;
      text-decoration: underline !important;
      cursor: pointer !important;
    }
    :is(tds-code-field, tds-date-field, tds-money-field, tds-phone-field, tds-text-area, tds-text-field, tds-checkbox, tds-checkboxes, tds-radios, tds-radio) > [slot='hint-expander'] > summary:hover {
      color: var(--tds-color-text-link-hover) !important;
    }
    :is(tds-code-field, tds-date-field, tds-money-field, tds-phone-field, tds-text-area, tds-text-field, tds-checkbox, tds-checkboxes, tds-radios, tds-radio) > [slot='hint-expander'] > summary:focus-visible {
      outline: var(--tds-focus-width) solid var(--tds-color-focus-outer) !important;
      outline-offset: var(--tds-focus-offset) !important;
      box-shadow: 0 0 0 var(--tds-focus-offset) var(--tds-color-focus-inner) !important;
    }
    :is(tds-checkbox, tds-radio) > input:disabled ~ label {
      --_label-color: var(--tds-color-control-disabled-text);
      --_label-cursor: not-allowed;
    }
    tds-text-area > [slot='count']:not(:empty) ~ [slot='limit'] {
      --_limit: hidden;
    }
    /* What an option reveals, hidden before the script is there too, so that the page does not move
       when it comes. Without script it stays: what is hidden would be submitted. */
    @media (scripting: enabled) {
      :is(tds-radio, tds-checkbox):not(:has(> input:checked)) > [slot='reveal'] {
        display: none !important;
      }
    }
    /* Browsers that do not know the media feature: before Chrome 120, Safari 17 and Firefox 113. */
    :is(tds-radio, tds-checkbox):defined:not(:has(> input:checked)) > [slot='reveal'] {
      display: none !important;
    }
  }
`;
