import { mistakes, page } from '../content.mjs';
import { attributes } from '../markup.mjs';

const script = `import '@nysds/components';`;
const tokens = `@import '@nysds/styles';`;

/** @param {import('../content.mjs').Field} field */
const field = ({ name, label, hint, error, type, value }) =>
  `<nys-textinput${attributes({ id: name, name, label, description: hint, type, value, errorMessage: error })}${error ? ' showError' : ''}></nys-textinput>`;

/** @type {import('../candidates.mjs').Candidate} */
export default {
  id: 'nysds',
  name: 'NYSDS',
  package: '@nysds/components',
  webComponents: true,
  bundles: {
    button: { style: tokens, script },
    field: { style: tokens, script },
    form: { style: `@import '@nysds/styles/full';`, script },
  },
  field,
  form: () => `<nys-skipnav href="#main"></nys-skipnav>
<nys-globalheader appName="${page.service}" agencyName="${page.organization}" homepageLink="/"></nys-globalheader>
<main class="nys-grid-container" id="main">
  <nys-alert type="info" heading="${page.alert.heading}" text="${page.alert.text}"></nys-alert>
  <nys-alert type="danger" heading="${page.summary}">
    <ul>${mistakes.map(({ name, error }) => `<li><a href="#${name}">${error}</a></li>`).join('')}</ul>
  </nys-alert>
  <h1>${page.title}</h1>
  <form method="post" novalidate>
    ${field(page.name)}
    ${field(page.email)}
    <nys-radiogroup${attributes({ id: 'contact-group', name: page.contact.name, label: page.contact.label, description: page.contact.hint })}>
      ${page.contact.options
        .map(
          ({ value, label }) =>
            `<nys-radiobutton name="${page.contact.name}" value="${value}" label="${label}"></nys-radiobutton>`,
        )
        .join('')}
    </nys-radiogroup>
    ${field(page.plate)}
    <nys-button type="submit" label="${page.submit}"></nys-button>
  </form>
</main>
<nys-globalfooter agencyName="${page.organization}" homepageLink="/">
  <ul><li><a href="/privacy">${page.privacy}</a></li></ul>
</nys-globalfooter>`,
  setError(element, text) {
    element.errorMessage = text;
    element.showError = true;
  },
  printers: {},
  notes: [
    'Ships as one module that registers all its elements, so one button costs what all of them do; ' +
      'one button and one field count its token stylesheet only.',
    'No error summary (an alert stands in), no `autocomplete` on fields, no server rendering; its ' +
      'state-branded outer header and footer are left out.',
  ],
};
