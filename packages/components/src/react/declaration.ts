import { createElement, forwardRef, type Ref } from 'react';
import { Declaration as DeclarationElement } from '../declaration/declaration.js';
import type { ReactProps } from './attributes.js';
import { type Component, component } from './component.js';
import type { DeclarationProps } from './props.js';

const Bare: Component<ReactProps, DeclarationElement> = component(
  'tds-declaration',
  DeclarationElement,
  { hasControl: true },
);

/** A statement of truth or a consent. `controlRef` and unknown props are the native checkbox's. */
export const Declaration: Component<DeclarationProps, DeclarationElement> = forwardRef(
  ({ value, ...props }: DeclarationProps, ref: Ref<DeclarationElement>) =>
    createElement(Bare, { defaultValue: value, ...props, ref }),
);
Declaration.displayName = 'tds-declaration';
