import { Form as FormElement } from '../form/form.js';
import { type Component, component } from './component.js';
import type { FormProps } from './props.js';

/** Checks the answers of the `<form>` inside it before they are sent. */
export const Form: Component<FormProps, FormElement> = component('tds-form', FormElement);
