import { renderToString } from '@trillium-ds/ssr';
import { page } from './site.mjs';

/** A form as a back end writes it: some fields by attributes, some in the author's own HTML. */
export const form = (language = 'en', options = {}) =>
  renderToString(
    page(
      `<tds-error-summary></tds-error-summary>
<form method="post" action="/">
  <tds-text-field name="full-name" label="Full name" autocomplete="name" required></tds-text-field>
  <tds-text-field name="email" type="email" label="Email" hint="We reply in 2 days"
    error="Enter your email" value="a@b.c"></tds-text-field>
  <tds-text-field><label>Licence plate</label><input name="plate" value="ABCD 123"></tds-text-field>
  <tds-radios name="contact" label="How should we reach you?" value="phone">
    <tds-radio value="email" label="By email"></tds-radio>
    <tds-radio value="phone" label="By phone"></tds-radio>
  </tds-radios>
  <tds-radios>
    <fieldset>
      <legend>Is it urgent?</legend>
      <tds-radio><input type="radio" name="urgent" value="yes"><label>Yes</label></tds-radio>
      <tds-radio><input type="radio" name="urgent" value="no" checked><label>No</label></tds-radio>
    </fieldset>
  </tds-radios>
  <tds-text-field name="skipped" label="Not asked" value="x" disabled></tds-text-field>
  <tds-button label="Send" name="action" value="send"></tds-button>
</form>`,
      { language, ...options },
    ),
  ).html;
