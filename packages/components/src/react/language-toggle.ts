import { LanguageToggle as LanguageToggleElement } from '../language-toggle/language-toggle.js';
import { type Component, component } from './component.js';
import type { LanguageToggleProps } from './props.js';

/** A link to the same page in the other official language. */
export const LanguageToggle: Component<LanguageToggleProps, LanguageToggleElement> = component(
  'tds-language-toggle',
  LanguageToggleElement,
  { hasControl: true },
);
