import { Alert } from './alert/alert.js';
import { Button } from './button/button.js';
import { Checkbox } from './checkbox/checkbox.js';
import { Checkboxes } from './checkboxes/checkboxes.js';
import { CodeField } from './code-field/code-field.js';
import { DateField } from './date-field/date-field.js';
import { ErrorSummary } from './error-summary/error-summary.js';
import { Fieldset } from './fieldset/fieldset.js';
import { Footer } from './footer/footer.js';
import { Form } from './form/form.js';
import { Header } from './header/header.js';
import { LanguageToggle } from './language-toggle/language-toggle.js';
import type { LightElement } from './light/light-element.js';
import { MoneyField } from './money-field/money-field.js';
import { PhoneField } from './phone-field/phone-field.js';
import { Radio } from './radio/radio.js';
import { Radios } from './radios/radios.js';
import { Select } from './select/select.js';
import { SkipLink } from './skip-link/skip-link.js';
import { TextArea } from './text-area/text-area.js';
import { TextField } from './text-field/text-field.js';

/** Every component by its tag, for printers that run where nothing is registered. */
export const tags: Readonly<Record<string, typeof LightElement>> = {
  'tds-alert': Alert,
  'tds-button': Button,
  'tds-checkbox': Checkbox,
  'tds-checkboxes': Checkboxes,
  'tds-code-field': CodeField,
  'tds-date-field': DateField,
  'tds-error-summary': ErrorSummary,
  'tds-fieldset': Fieldset,
  'tds-footer': Footer,
  'tds-form': Form,
  'tds-header': Header,
  'tds-language-toggle': LanguageToggle,
  'tds-money-field': MoneyField,
  'tds-phone-field': PhoneField,
  'tds-radio': Radio,
  'tds-radios': Radios,
  'tds-select': Select,
  'tds-skip-link': SkipLink,
  'tds-text-area': TextArea,
  'tds-text-field': TextField,
};
