import { Alert } from './alert/alert.js';
import { Button } from './button/button.js';
import { ErrorSummary } from './error-summary/error-summary.js';
import { Footer } from './footer/footer.js';
import { Header } from './header/header.js';
import { LanguageToggle } from './language-toggle/language-toggle.js';
import type { LightElement } from './light/light-element.js';
import { Radio } from './radio/radio.js';
import { Radios } from './radios/radios.js';
import { SkipLink } from './skip-link/skip-link.js';
import { TextArea } from './text-area/text-area.js';
import { TextField } from './text-field/text-field.js';

/** Every component by its tag, for printers that run where nothing is registered. */
export const tags: Readonly<Record<string, typeof LightElement>> = {
  'tds-alert': Alert,
  'tds-button': Button,
  'tds-error-summary': ErrorSummary,
  'tds-footer': Footer,
  'tds-header': Header,
  'tds-language-toggle': LanguageToggle,
  'tds-radio': Radio,
  'tds-radios': Radios,
  'tds-skip-link': SkipLink,
  'tds-text-area': TextArea,
  'tds-text-field': TextField,
};
