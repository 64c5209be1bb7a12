import { css } from '@lit/reactive-element';

/** What only screen readers are told: out of sight, and not out of the accessibility tree. */
export const statusStyles = css`
  ::slotted([slot='status']) {
    all: unset !important;
    position: absolute !important;
    inline-size: var(--tds-border-width-thin) !important;
    block-size: var(--tds-border-width-thin) !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
`;
