import type { ClassAttributes, HTMLAttributes } from 'react';
import type { AddressField } from '../address-field/address-field.js';
import type { Alert } from '../alert/alert.js';
import type { Button } from '../button/button.js';
import type { Checkbox } from '../checkbox/checkbox.js';
import type { Checkboxes } from '../checkboxes/checkboxes.js';
import type { CodeField } from '../code-field/code-field.js';
import type { Combobox } from '../combobox/combobox.js';
import type { DateField } from '../date-field/date-field.js';
import type { DatePicker } from '../date-picker/date-picker.js';
import type { DateRange } from '../date-range/date-range.js';
import type { Declaration } from '../declaration/declaration.js';
import type { ErrorSummary } from '../error-summary/error-summary.js';
import type { Fieldset } from '../fieldset/fieldset.js';
import type { FileUpload } from '../file-upload/file-upload.js';
import type { Footer } from '../footer/footer.js';
import type { Form } from '../form/form.js';
import type { Header } from '../header/header.js';
import type { LanguageToggle } from '../language-toggle/language-toggle.js';
import type { LightElement } from '../light/light-element.js';
import type { MoneyField } from '../money-field/money-field.js';
import type { PasswordField } from '../password-field/password-field.js';
import type { PhoneField } from '../phone-field/phone-field.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Radio } from '../radio/radio.js';
import type { Radios } from '../radios/radios.js';
import type { Range } from '../range/range.js';
import type { Repeater } from '../repeater/repeater.js';
import type { Search } from '../search/search.js';
import type { Select } from '../select/select.js';
import type { SkipLink } from '../skip-link/skip-link.js';
import type { Switch } from '../switch/switch.js';
import type { TextArea } from '../text-area/text-area.js';
import type { TextField } from '../text-field/text-field.js';
import type { TimeField } from '../time-field/time-field.js';
import type { ComboboxMembers, Properties, SelectMembers } from './props.js';

/** Properties whose attributes are not their names with hyphens. */
interface Attributes {
  defaultChecked: 'checked';
  defaultCity: 'city';
  defaultDay: 'day';
  defaultEndDay: 'end-day';
  defaultEndMonth: 'end-month';
  defaultEndYear: 'end-year';
  defaultHour: 'hour';
  defaultLine1: 'line1';
  defaultLine2: 'line2';
  defaultMinute: 'minute';
  defaultMonth: 'month';
  defaultPeriod: 'period';
  defaultPostalCode: 'postal-code';
  defaultProvince: 'province';
  defaultStartDay: 'start-day';
  defaultStartMonth: 'start-month';
  defaultStartYear: 'start-year';
  defaultUnit: 'unit';
  defaultValue: 'value';
  defaultYear: 'year';
  formAction: 'formaction';
  formId: 'form';
  maxLength: 'maxlength';
  minLength: 'minlength';
  prefixText: 'prefix';
  readOnly: 'readonly';
  spellCheck: 'spellcheck';
  suffixText: 'suffix';
}

type Hyphened<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphened<Rest>}`
  : Name;

type AttributeName<Name> = Name extends keyof Attributes
  ? Attributes[Name]
  : Hyphened<Name & string>;

type Own<T extends LightElement, Live extends keyof T> = {
  [Name in keyof Properties<T, Live> as AttributeName<Name>]?: Properties<T, Live>[Name];
};

/** What an element's own tag takes in JSX: its attributes, as in HTML. */
export type TagProps<T extends LightElement, Live extends keyof T = never> = Own<T, Live> &
  Omit<HTMLAttributes<T>, keyof Own<T, Live>> &
  ClassAttributes<T> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tds-address-field': TagProps<AddressField, 'value'>;
      'tds-alert': TagProps<Alert>;
      'tds-button': TagProps<Button>;
      'tds-checkbox': TagProps<Checkbox, 'checked' | 'value'>;
      'tds-checkboxes': TagProps<Checkboxes, 'value' | 'values' | 'checkboxes'>;
      'tds-code-field': TagProps<CodeField, 'value'>;
      'tds-combobox': TagProps<Combobox, ComboboxMembers>;
      'tds-date-field': TagProps<DateField, 'value'>;
      'tds-declaration': TagProps<Declaration, 'checked' | 'value'>;
      'tds-date-picker': TagProps<DatePicker, 'value' | 'today' | 'isDateDisabled'>;
      'tds-date-range': TagProps<DateRange, 'value' | 'today'>;
      'tds-error-summary': TagProps<ErrorSummary, 'errors'> & Partial<Pick<ErrorSummary, 'errors'>>;
      'tds-file-upload': TagProps<FileUpload, 'value' | 'files' | 'defaultValue' | 'upload'> & {
        upload?: FileUpload['upload'];
      };
      'tds-fieldset': TagProps<Fieldset, 'elements'>;
      'tds-footer': TagProps<Footer>;
      'tds-form': TagProps<Form>;
      'tds-header': TagProps<Header>;
      'tds-language-toggle': TagProps<LanguageToggle>;
      'tds-money-field': TagProps<MoneyField, 'value'>;
      'tds-password-field': TagProps<PasswordField, 'value'>;
      'tds-phone-field': TagProps<PhoneField, 'value'>;
      'tds-quantity': TagProps<Quantity, 'value'>;
      'tds-radio': TagProps<Radio, 'checked'>;
      'tds-radios': TagProps<Radios, 'value' | 'radios'>;
      'tds-select': TagProps<Select, SelectMembers>;
      'tds-range': TagProps<Range, 'value'>;
      'tds-repeater': TagProps<Repeater, 'items'>;
      'tds-search': TagProps<Search, 'value'>;
      'tds-skip-link': TagProps<SkipLink>;
      'tds-switch': TagProps<Switch, 'checked' | 'value'>;
      'tds-text-area': TagProps<TextArea, 'value'>;
      'tds-text-field': TagProps<TextField, 'value'>;
      'tds-time-field': TagProps<TimeField, 'value'>;
    }
  }
}
