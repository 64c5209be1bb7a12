import {
  describedBy,
  errorPart,
  type FieldProperties,
  groupLabelPart,
  hintPart,
  isInvalid,
} from '../field/field.js';
import type { FieldElement } from '../field/field-element.js';
import {
  idList,
  type Light,
  type LightContext,
  type Nothing,
  type Part,
  partId,
} from '../light/part.js';
import { warn, warnUnknownValue } from '../warn.js';

/**
 * The native HTML of a question answered by choosing. ARIA knows `aria-invalid` and `aria-required` on
 * a `radiogroup` and not on a `group`. `first` stands before the options.
 */
export function choicesLight(
  p: FieldProperties,
  context: LightContext,
  role: 'group' | 'radiogroup',
  first?: Part | Nothing,
): Light {
  const fieldset = context.author('control');
  const isRadios = role === 'radiogroup';
  return {
    host: {
      role: !fieldset && role,
      'aria-labelledby':
        !fieldset && idList((p.label || context.author('label')) && partId(context, 'label')),
      'aria-describedby': !fieldset && describedBy(p, context),
      'aria-invalid': isRadios && !fieldset && isInvalid(p, context) && 'true',
      'aria-required': isRadios && !fieldset && p.required && 'true',
    },
    parts: [
      groupLabelPart(p, context),
      hintPart(p, context),
      context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
      errorPart(p, context),
      first,
      fieldset && {
        slot: 'control',
        tag: 'fieldset',
        soft: {
          disabled: p.disabled,
          role: isRadios && role,
          'aria-invalid': isRadios && isInvalid(p, context) && 'true',
          'aria-required': isRadios && p.required && 'true',
        },
        own: { 'aria-describedby': describedBy(p, context) },
      },
    ],
  };
}

/** Warns about misuse of a group of options, in development builds only. */
export function checkChoices(group: FieldElement, label: Element | null): void {
  if (!__DEV__) return;
  warnUnknownValue(group, 'labelSize', ['default', 'large', 'heading']);
  const words = label ?? group.querySelector('legend');
  if (!words?.textContent?.trim() && !group.hasAttribute('aria-label')) {
    warn(group, 'label-missing', 'has no label. Add a label attribute or a slotted heading.');
  }
  if (!group.name && !group.querySelector('input[name]')) {
    warn(group, 'name-missing', 'has no name, so its answer is not submitted. Add a name.');
  }
}
