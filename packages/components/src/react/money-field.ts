import { MoneyField as MoneyFieldElement } from '../money-field/money-field.js';
import { type Component, component } from './component.js';
import type { MoneyFieldProps } from './props.js';

/** An amount of Canadian dollars. `controlRef` and unknown props are the `<input>`'s. */
export const MoneyField: Component<MoneyFieldProps, MoneyFieldElement> = component(
  'tds-money-field',
  MoneyFieldElement,
  {
    hasControl: true,
  },
);
