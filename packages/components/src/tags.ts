import { AddressField } from './address-field/address-field.js';
import { Alert } from './alert/alert.js';
import { Button } from './button/button.js';
import { Checkbox } from './checkbox/checkbox.js';
import { Checkboxes } from './checkboxes/checkboxes.js';
import { CodeField } from './code-field/code-field.js';
import { Combobox } from './combobox/combobox.js';
import { DateField } from './date-field/date-field.js';
import { DatePicker } from './date-picker/date-picker.js';
import { DateRange } from './date-range/date-range.js';
import { Declaration } from './declaration/declaration.js';
import { ErrorSummary } from './error-summary/error-summary.js';
import { Fieldset } from './fieldset/fieldset.js';
import { FileUpload } from './file-upload/file-upload.js';
import { Footer } from './footer/footer.js';
import { Form } from './form/form.js';
import { Header } from './header/header.js';
import { LanguageToggle } from './language-toggle/language-toggle.js';
import type { LightElement } from './light/light-element.js';
import { MoneyField } from './money-field/money-field.js';
import { PasswordField } from './password-field/password-field.js';
import { PhoneField } from './phone-field/phone-field.js';
import { Quantity } from './quantity/quantity.js';
import { Radio } from './radio/radio.js';
import { Radios } from './radios/radios.js';
import { Range } from './range/range.js';
import { Repeater } from './repeater/repeater.js';
import { Search } from './search/search.js';
import { Select } from './select/select.js';
import { SkipLink } from './skip-link/skip-link.js';
import { Switch } from './switch/switch.js';
import { TextArea } from './text-area/text-area.js';
import { TextField } from './text-field/text-field.js';
import { TimeField } from './time-field/time-field.js';

/** Every component by its tag, for printers that run where nothing is registered. */
export const tags: Readonly<Record<string, typeof LightElement>> = {
  'tds-address-field': AddressField,
  'tds-alert': Alert,
  'tds-button': Button,
  'tds-checkbox': Checkbox,
  'tds-checkboxes': Checkboxes,
  'tds-code-field': CodeField,
  'tds-combobox': Combobox,
  'tds-date-field': DateField,
  'tds-declaration': Declaration,
  'tds-date-picker': DatePicker,
  'tds-date-range': DateRange,
  'tds-error-summary': ErrorSummary,
  'tds-file-upload': FileUpload,
  'tds-fieldset': Fieldset,
  'tds-footer': Footer,
  'tds-form': Form,
  'tds-header': Header,
  'tds-language-toggle': LanguageToggle,
  'tds-money-field': MoneyField,
  'tds-password-field': PasswordField,
  'tds-phone-field': PhoneField,
  'tds-quantity': Quantity,
  'tds-radio': Radio,
  'tds-radios': Radios,
  'tds-select': Select,
  'tds-range': Range,
  'tds-repeater': Repeater,
  'tds-search': Search,
  'tds-skip-link': SkipLink,
  'tds-switch': Switch,
  'tds-text-area': TextArea,
  'tds-text-field': TextField,
  'tds-time-field': TimeField,
};
