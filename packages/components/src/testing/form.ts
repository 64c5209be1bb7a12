import type { FieldElement } from '../field/field-element.js';
import type { Form } from '../form/form.js';
import { find, mount, settled } from './mount.js';

/** Questions that have to be answered, and one that need not. */
export const FIELDS = `<tds-text-field label="Email" name="email" type="email" required></tds-text-field>
  <tds-date-field label="Born" name="born"></tds-date-field>
  <tds-checkboxes label="Sizes" name="size" required>
    <tds-checkbox label="Small" value="s"></tds-checkbox>
  </tds-checkboxes>`;

/** What the form would have sent, once for each time. */
export const sent: [string, FormDataEntryValue][][] = [];

/** A form that sends nowhere: what would be sent is noted. */
export async function form(fields = FIELDS, summary = '<tds-error-summary></tds-error-summary>') {
  sent.length = 0;
  const host = await mount<Form>(
    `<tds-form><form method="post">${summary}${fields}<button>Send</button></form></tds-form>`,
  );
  find(host, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push([...new FormData(event.target as HTMLFormElement)]);
  });
  return host;
}
/** Presses the form's own button. */
export const press = async (host: Element) => {
  find(host, 'form > button').click();
  await settled();
};
export const field = (host: Element, tag: string) => find<FieldElement>(host, tag);
/** The links of the error summary. */
export const links = (host: Element) => [...host.querySelectorAll('tds-error-summary a')];
