import { Fieldset as FieldsetElement } from '../fieldset/fieldset.js';
import { type Component, component } from './component.js';
import type { FieldsetProps } from './props.js';

/** Several questions that belong together. */
export const Fieldset: Component<FieldsetProps, FieldsetElement> = component(
  'tds-fieldset',
  FieldsetElement,
);
