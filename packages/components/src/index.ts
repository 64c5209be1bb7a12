export { Alert, AlertCloseEvent, type AlertType, type HeadingLevel } from './alert/alert.js';
export { Button, type ButtonType, type ButtonVariant } from './button/button.js';
export { Checkbox } from './checkbox/checkbox.js';
export { Checkboxes } from './checkboxes/checkboxes.js';
export { CodeField } from './code-field/code-field.js';
export { type CodeCharacters, readCode } from './code-field/read-code.js';
export { DateField, type DateFieldParts } from './date-field/date-field.js';
export {
  type DateLimits,
  type DatePart,
  type DateProblem,
  type DateReading,
  readDate,
  type TypedDate,
} from './date-field/read-date.js';
export { ErrorSummary, type FieldError } from './error-summary/error-summary.js';
export { ErrorChangeEvent } from './field/error-change-event.js';
export { FieldElement } from './field/field-element.js';
export { LabelledElement } from './field/labelled-element.js';
export { Fieldset } from './fieldset/fieldset.js';
export { Footer } from './footer/footer.js';
export { Form } from './form/form.js';
export { Header } from './header/header.js';
export { type Language, languageFrom } from './language.js';
export { LanguageToggle } from './language-toggle/language-toggle.js';
export { LightElement } from './light/light-element.js';
export { MoneyField } from './money-field/money-field.js';
export { readMoney } from './money-field/read-money.js';
export { PhoneField } from './phone-field/phone-field.js';
export { readPhone } from './phone-field/read-phone.js';
export { Radio } from './radio/radio.js';
export { Radios } from './radios/radios.js';
export { Select } from './select/select.js';
export { SkipLink } from './skip-link/skip-link.js';
export { type Strings, strings } from './strings/strings.js';
export { type CountUnit, countCharacters, countWords } from './text-area/count.js';
export { TextArea, type TextAreaWidth } from './text-area/text-area.js';
export { FormattedField } from './text-field/formatted-field.js';
export { TextField, type TextFieldType, type TextFieldWidth } from './text-field/text-field.js';
