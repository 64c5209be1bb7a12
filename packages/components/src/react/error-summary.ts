import { createElement, forwardRef, type Ref } from 'react';
import { ErrorSummary as ErrorSummaryElement } from '../error-summary/error-summary.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';
import type { ErrorSummaryProps } from './props.js';

const Bare: Component<ReactProps, ErrorSummaryElement> = component(
  'tds-error-summary',
  ErrorSummaryElement,
  { more: ['errors'] },
);

/**
 * The list of all errors of a page. In React it does not collect them itself: React owns its nodes.
 * Without errors there is nothing in the page at all.
 */
export const ErrorSummary: Component<ErrorSummaryProps, ErrorSummaryElement> = forwardRef(
  (props: ErrorSummaryProps, ref: Ref<ErrorSummaryElement>) =>
    props.errors.length ? createElement(Bare, { ...props, ref }) : null,
);
ErrorSummary.displayName = 'tds-error-summary';
