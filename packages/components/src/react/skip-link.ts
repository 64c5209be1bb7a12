import { SkipLink as SkipLinkElement } from '../skip-link/skip-link.js';
import { type Component, component } from './component.js';
import type { SkipLinkProps } from './props.js';

/** The first link of a page, that leads past the header. Children are its text. */
export const SkipLink: Component<SkipLinkProps, SkipLinkElement> = component(
  'tds-skip-link',
  SkipLinkElement,
  { hasControl: true, childrenAreLabel: true },
);
