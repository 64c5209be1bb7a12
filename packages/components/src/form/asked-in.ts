import { LabelledElement } from '../field/labelled-element.js';
import { groupOf } from '../light/group.js';
import type { LightElement } from '../light/light-element.js';

/** The questions in a form, and the groups of them, in document order; a group of options is one. */
export const askedIn = (form: Element): LabelledElement[] =>
  [...form.querySelectorAll<Element>('*')].filter(
    (node): node is LabelledElement => node instanceof LabelledElement && !isOption(node),
  );

function isOption(field: LabelledElement): boolean {
  const { group } = field.constructor as typeof LightElement;
  return !!group && !!groupOf(field, group);
}
