export {
  type Address,
  AddressField,
  type AddressPart,
  type Province,
} from './address-field/address-field.js';
export type { AddressSuggestion } from './address-field/address-lookup.js';
export {
  type PostalCodeProblem,
  type PostalCodeReading,
  readPostalCode,
} from './address-field/read-postal-code.js';
export { Alert, AlertCloseEvent, type AlertType, type HeadingLevel } from './alert/alert.js';
export { Button, type ButtonType, type ButtonVariant } from './button/button.js';
export { Checkbox } from './checkbox/checkbox.js';
export { Checkboxes } from './checkboxes/checkboxes.js';
export { CodeField } from './code-field/code-field.js';
export { type CodeCharacters, readCode, readShapedCode } from './code-field/read-code.js';
export { Combobox } from './combobox/combobox.js';
export { DateField, type DateFieldParts } from './date-field/date-field.js';
export {
  type DateLimits,
  type DatePart,
  type DateProblem,
  type DateReading,
  readDate,
  type TypedDate,
} from './date-field/read-date.js';
export { DatePicker } from './date-picker/date-picker.js';
export { isListedDate } from './date-picker/disabled-dates.js';
export { DateRange } from './date-range/date-range.js';
export {
  type DateRangeLimits,
  type DateRangeProblem,
  type DateRangeReading,
  type RangeEnd,
  type RangePart,
  readDateRange,
  type TypedDateRange,
} from './date-range/read-date-range.js';
export { Declaration } from './declaration/declaration.js';
export { ErrorSummary, type FieldError } from './error-summary/error-summary.js';
export { ErrorChangeEvent } from './field/error-change-event.js';
export { FieldElement } from './field/field-element.js';
export { LabelledElement } from './field/labelled-element.js';
export { PartsField, type PartsProblem, type TypedParts } from './field/parts-field.js';
export { Fieldset } from './fieldset/fieldset.js';
export {
  type Upload,
  UploadError,
  type UploadErrorOptions,
  type UploadOptions,
} from './file-upload/file-transfers.js';
export { FileUpload } from './file-upload/file-upload.js';
export { Footer } from './footer/footer.js';
export { Form } from './form/form.js';
export { ValidateEvent } from './form/validate-event.js';
export { Header } from './header/header.js';
export { type Language, languageFrom } from './language.js';
export { LanguageToggle } from './language-toggle/language-toggle.js';
export { LightElement } from './light/light-element.js';
export { MoneyField } from './money-field/money-field.js';
export { readMoney } from './money-field/read-money.js';
export { PasswordField } from './password-field/password-field.js';
export { PhoneField } from './phone-field/phone-field.js';
export { readPhone } from './phone-field/read-phone.js';
export { Quantity } from './quantity/quantity.js';
export { readQuantity } from './quantity/read-quantity.js';
export { Radio } from './radio/radio.js';
export { Radios } from './radios/radios.js';
export { Range } from './range/range.js';
export { Repeater } from './repeater/repeater.js';
export { Search } from './search/search.js';
export { Select } from './select/select.js';
export { SkipLink } from './skip-link/skip-link.js';
export { type Strings, strings } from './strings/strings.js';
export type { ComboboxSearch } from './suggestions/lookup.js';
export { LookupEvent } from './suggestions/lookup-event.js';
export type { ComboboxOption } from './suggestions/suggestion.js';
export { Switch } from './switch/switch.js';
export { type CountUnit, countCharacters, countWords } from './text-area/count.js';
export { TextArea, type TextAreaWidth } from './text-area/text-area.js';
export { FormattedField } from './text-field/formatted-field.js';
export { TextField, type TextFieldType, type TextFieldWidth } from './text-field/text-field.js';
export {
  readTime,
  type TimeLimits,
  type TimePart,
  type TimeProblem,
  type TimeReading,
  type TypedTime,
} from './time-field/read-time.js';
export { type HourCycle, TimeField } from './time-field/time-field.js';
