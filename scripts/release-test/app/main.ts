import '@trillium-ds/components/trillium.css';
import '@trillium-ds/components/button';
import '@trillium-ds/components/radios';
import '@trillium-ds/components/text-field';
import type { TextFieldWidth } from '@trillium-ds/components';
import { TextField } from '@trillium-ds/components/text-field/text-field.js';
import { tokens } from '@trillium-ds/tokens';

const width: TextFieldWidth = '20';
const field = document.querySelector('tds-text-field');
if (field instanceof TextField) field.width = width;

type Field = HTMLElementTagNameMap['tds-text-field'];
// @ts-expect-error There are types, and they are strict.
export const unknownWidth: Field['width'] = 'huge';

document.querySelector('h1')?.style.setProperty('margin-block-end', tokens['space-6']);
