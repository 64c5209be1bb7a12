import { mistakes, page } from '../content.mjs';
import { attributes } from '../markup.mjs';

const root = '@awesome.me/webawesome/dist';

const components = (...names) =>
  names.map((name) => `import '${root}/components/${name}/${name}.js';`).join('\n');

const theme = `@import '${root}/styles/themes/default.css';`;

/** @param {import('../content.mjs').Field} field */
const field = ({ name, label, hint, error, type, autocomplete, value }) =>
  `<wa-input${attributes({ id: name, name, label, hint: error ?? hint, 'custom-error': error, type, autocomplete, value })}></wa-input>`;

/** @param {import('../content.mjs').Question} question */
const select = ({ name, label, hint, options }) =>
  `<wa-select${attributes({ id: name, name, label, hint })}>${options
    .map((option) => `<wa-option${attributes({ value: option.value })}>${option.label}</wa-option>`)
    .join('')}</wa-select>`;

/** @param {import('../content.mjs').Question} question */
const radios = ({ name, label, hint, options }) =>
  `<wa-radio-group${attributes({ name, label, hint })}>${options
    .slice(0, 3)
    .map((option) => `<wa-radio${attributes({ value: option.value })}>${option.label}</wa-radio>`)
    .join('')}</wa-radio-group>`;

/** @type {import('../candidates.mjs').Candidate} */
export default {
  id: 'webawesome',
  name: 'Web Awesome',
  package: '@awesome.me/webawesome',
  webComponents: true,
  bundles: {
    button: { style: theme, script: components('button') },
    field: { style: theme, script: components('input') },
    questions: { style: theme, script: components('select', 'option', 'radio', 'radio-group') },
    form: {
      style: `@import '${root}/styles/webawesome.css';`,
      script: components('button', 'callout', 'input', 'radio', 'radio-group'),
    },
  },
  field,
  questions: { select, radios },
  form: () => `<a class="wa-visually-hidden" href="#main">${page.skip}</a>
<header><a href="/">${page.service}</a> ${page.organization}</header>
<main id="main">
  <wa-callout><strong>${page.alert.heading}</strong><br>${page.alert.text}</wa-callout>
  <wa-callout variant="danger" role="alert">
    <strong>${page.summary}</strong>
    <ul>${mistakes.map(({ name, error }) => `<li><a href="#${name}">${error}</a></li>`).join('')}</ul>
  </wa-callout>
  <h1>${page.title}</h1>
  <form class="wa-stack" method="post" novalidate>
    ${field(page.name)}
    ${field(page.email)}
    <wa-radio-group${attributes({ name: page.contact.name, label: page.contact.label, hint: page.contact.hint })}>
      ${page.contact.options
        .map(({ value, label }) => `<wa-radio value="${value}">${label}</wa-radio>`)
        .join('')}
    </wa-radio-group>
    ${field(page.plate)}
    <wa-button type="submit" variant="brand">${page.submit}</wa-button>
  </form>
</main>
<footer>${page.organization} <a href="/privacy">${page.privacy}</a></footer>`,
  setError(element, text) {
    element.hint = text;
    element.setCustomValidity(text);
  },
  printers: {
    'renderString (Lit SSR)': async () => {
      const { renderString } = await import('@awesome.me/webawesome/dist/ssr/render-string.js');
      await import('@awesome.me/webawesome/dist/components/input/input.js');
      return {
        prepare: (fields) => fields.map(field).join('\n'),
        print: (source) => renderString(source),
      };
    },
  },
  notes: [
    'No error text on a field (the error takes the place of the hint, with `setCustomValidity`), ' +
      'no error summary, header, footer or skip link: callouts and plain HTML stand in.',
    'One button and one field count the theme only (“required”), the page all of `webawesome.css`; ' +
      'its icons come from a CDN and are left out.',
  ],
};
