import type {
  AnchorHTMLAttributes,
  ButtonHTMLAttributes,
  HTMLAttributes,
  InputHTMLAttributes,
  ReactNode,
  Ref,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import type { AddressField } from '../address-field/address-field.js';
import type { AddressSuggestion } from '../address-field/address-lookup.js';
import type { Alert, AlertCloseEvent } from '../alert/alert.js';
import type { Button } from '../button/button.js';
import type { Checkbox } from '../checkbox/checkbox.js';
import type { Checkboxes } from '../checkboxes/checkboxes.js';
import type { CodeField } from '../code-field/code-field.js';
import type { Combobox } from '../combobox/combobox.js';
import type { DateField } from '../date-field/date-field.js';
import type { DatePicker } from '../date-picker/date-picker.js';
import type { DateRange } from '../date-range/date-range.js';
import type { Declaration } from '../declaration/declaration.js';
import type { ErrorSummary, FieldError } from '../error-summary/error-summary.js';
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
import type { ComboboxOption } from '../suggestions/suggestion.js';
import type { Switch } from '../switch/switch.js';
import type { TextArea } from '../text-area/text-area.js';
import type { TextField } from '../text-field/text-field.js';
import type { TimeField } from '../time-field/time-field.js';
import type { LookupProps } from './lookup.js';

/** What a field reads from its native control; React asks the control itself. */
type ReadFromControl =
  | 'showsError'
  | 'form'
  | 'labels'
  | 'validity'
  | 'validationMessage'
  | 'willValidate';

/** The properties of an element that stand in attributes: no methods, nothing that all have. */
export type Properties<T extends LightElement, Live extends keyof T = never> = {
  [K in Exclude<keyof T, keyof LightElement | ReadFromControl | Live> as T[K] extends (
    ...given: never[]
  ) => unknown
    ? never
    : K]?: T[K];
};

// `prefix` would be RDFa's: nothing that a field shows.
type Without<Native, Own> = Omit<Native, keyof Own | 'children' | 'prefix'>;

type HostProps<Own> = Own & Without<HTMLAttributes<HTMLElement>, Own> & { children?: ReactNode };

/**
 * Own properties, those of the native control, and a `controlRef` to it. The host takes `className`,
 * `style`, `id`, `hidden`, `lang`, `dir`, `title`, `slot`, `translate` and `data-*`; all others, with
 * all events, are the control's.
 */
type ControlProps<Own, Native, Control> = Own &
  Without<Native, Own> & { children?: ReactNode; controlRef?: Ref<Control> };

type InputProps<Own> = ControlProps<Own, InputHTMLAttributes<HTMLInputElement>, HTMLInputElement>;

type LinkAttributes = AnchorHTMLAttributes<HTMLElement>;

export type TextFieldProps = InputProps<Properties<TextField, 'value'>> & { value?: string };

export type AddressFieldProps = HostProps<
  Properties<AddressField, 'value' | 'defaultValue'> & LookupProps<AddressSuggestion>
>;

export type DateFieldProps = HostProps<Properties<DateField, 'value'>>;

export type TimeFieldProps = HostProps<Properties<TimeField, 'value'>>;
export type FileUploadProps = InputProps<
  Properties<FileUpload, 'value' | 'files' | 'defaultValue' | 'upload'>
> & { upload?: FileUpload['upload'] };
export type DatePickerProps = HostProps<
  Properties<DatePicker, 'value' | 'today' | 'isDateDisabled'> &
    Partial<Pick<DatePicker, 'isDateDisabled'>>
>;

export type DateRangeProps = HostProps<Properties<DateRange, 'value' | 'today'>>;

export type CodeFieldProps = InputProps<Properties<CodeField, 'value'>> & { value?: string };

export type MoneyFieldProps = InputProps<Properties<MoneyField, 'value'>> & { value?: string };

export type PasswordFieldProps = InputProps<Properties<PasswordField, 'value'>> & {
  value?: string;
};

export type PhoneFieldProps = InputProps<Properties<PhoneField, 'value'>> & { value?: string };

export type QuantityProps = InputProps<Properties<Quantity, 'value'>> & { value?: string };

export type RangeProps = InputProps<Properties<Range, 'value'>> & { value?: string };

export type TextAreaProps = ControlProps<
  Properties<TextArea, 'value'>,
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  HTMLTextAreaElement
> & { value?: string };

/** What a select reads from its native control. */
export type SelectMembers = 'value' | 'options' | 'selectedOptions' | 'selectedIndex';

export type SelectProps = ControlProps<
  Properties<Select, SelectMembers>,
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'multiple' | 'size'>,
  HTMLSelectElement
> & { value?: string };

/** What a combobox reads from its native control, or is given by script. */
export type ComboboxMembers = 'value' | 'values' | 'list' | 'input' | 'question' | 'search';

export type ComboboxProps = ControlProps<
  Properties<Combobox, ComboboxMembers>,
  Omit<SelectHTMLAttributes<HTMLElement>, 'multiple' | 'size' | 'value' | 'defaultValue'>,
  HTMLElement
> & { value?: string | readonly string[] };

export type RadioProps = InputProps<Properties<Radio, 'checked'>> & { checked?: boolean };

type ChoiceHandlers = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'form' | 'onBlur' | 'onChange' | 'onFocus' | 'onInput' | 'onInvalid'
>;
type RadiosProperties = Properties<Radios, 'value' | 'radios'> & {
  value?: string;
} & ChoiceHandlers;
export type CheckboxProps = InputProps<Properties<Checkbox, 'checked' | 'value'>> & {
  checked?: boolean;
  value?: string;
};

export type DeclarationProps = InputProps<Properties<Declaration, 'checked' | 'value'>> & {
  checked?: boolean;
  value?: string;
};

export type SwitchProps = InputProps<Properties<Switch, 'checked' | 'value'>> & {
  checked?: boolean;
  value?: string;
};

type CheckboxesProperties = Properties<Checkboxes, 'value' | 'values' | 'checkboxes'> & {
  values?: readonly string[];
} & ChoiceHandlers;
export type CheckboxesProps = HostProps<CheckboxesProperties>;

export type RadiosProps = HostProps<RadiosProperties>;

export type ButtonProps = ControlProps<
  Properties<Button>,
  ButtonHTMLAttributes<HTMLElement> &
    Pick<LinkAttributes, 'download' | 'hrefLang' | 'rel' | 'target'>,
  HTMLElement
>;

export type SkipLinkProps = ControlProps<Properties<SkipLink>, LinkAttributes, HTMLAnchorElement>;

export type LanguageToggleProps = ControlProps<
  Properties<LanguageToggle>,
  LinkAttributes,
  HTMLAnchorElement
>;

export type AlertProps = HostProps<
  Properties<Alert> & { onClose?: ((event: AlertCloseEvent) => void) | undefined }
>;

export type ErrorSummaryProps = HostProps<
  Properties<ErrorSummary, 'errors'> & { errors: readonly FieldError[] }
>;

export type FieldsetProps = HostProps<Properties<Fieldset, 'elements'>>;

export type FormProps = HostProps<Properties<Form, 'fields' | 'isDirty' | 'isSent'>>;

export type RepeaterProps = HostProps<Properties<Repeater, 'items'>>;

export type SearchProps = HostProps<
  Properties<Search, 'value'> & LookupProps<ComboboxOption | string>
>;

export type HeaderProps = HostProps<Properties<Header>>;

export type FooterProps = HostProps<Properties<Footer>>;
