import { page } from '../content.mjs';
import { attributes } from '../markup.mjs';

const root = '@trillium-ds/components';

const scripts = (...names) => names.map((name) => `import '${root}/${name}';`).join('\n');

const styles = (...names) => names.map((name) => `@import '${root}/css/${name}.css';`).join('\n');

/** @param {import('../content.mjs').Field} field */
const field = ({ name, label, hint, error, type, autocomplete, value }) =>
  `<tds-text-field${attributes({ name, label, hint, error, type, autocomplete, value })}></tds-text-field>`;

/** @param {import('../content.mjs').Question} question */
const select = ({ name, label, hint, options }) =>
  `<tds-select${attributes({ name, label, hint })}>${options
    .map((option) => `<option${attributes({ value: option.value })}>${option.label}</option>`)
    .join('')}</tds-select>`;

/** @param {import('../content.mjs').Question} question */
const radios = ({ name, label, hint, options }) =>
  `<tds-radios${attributes({ name, label, hint })}>${options
    .slice(0, 3)
    .map((option) => `<tds-radio${attributes(option)}></tds-radio>`)
    .join('')}</tds-radios>`;

/** @param {import('../content.mjs').Question} question */
const date = ({ name, label, hint }) =>
  `<tds-date-field${attributes({ name, label, hint })}></tds-date-field>`;

const prepare = (fields) => fields.map(field).join('\n');

/** @type {import('../candidates.mjs').Candidate} */
export default {
  id: 'trillium',
  name: 'Trillium',
  bundles: {
    button: { style: styles('page', 'button'), script: scripts('button') },
    field: { style: styles('page', 'text-field'), script: scripts('text-field') },
    form: {
      style: `@import '${root}/trillium.css';`,
      script: scripts(
        'alert',
        'button',
        'error-summary',
        'footer',
        'header',
        'radios',
        'skip-link',
        'text-field',
      ),
    },
    everything: { style: `@import '${root}/trillium.css';`, script: scripts('all') },
    questions: {
      style: styles('page', 'text-field', 'select', 'radios', 'radio', 'date-field'),
      script: scripts('text-field', 'select', 'radios', 'date-field'),
    },
  },
  field,
  questions: { select, radios, date },
  async long(fields) {
    const { renderToString } = await import('@trillium-ds/ssr');
    return renderToString(fields.join('\n')).html;
  },
  async form() {
    const { renderToString } = await import('@trillium-ds/ssr');
    return renderToString(`<tds-skip-link></tds-skip-link>
<tds-header${attributes({ 'home-label': page.organization, 'service-name': page.service, 'service-href': '/' })}></tds-header>
<main id="main">
  <tds-alert${attributes({ heading: page.alert.heading })}>${page.alert.text}</tds-alert>
  <tds-error-summary></tds-error-summary>
  <h1>${page.title}</h1>
  <form method="post" novalidate>
    ${field(page.name)}
    ${field(page.email)}
    <tds-radios${attributes({ name: page.contact.name, label: page.contact.label, hint: page.contact.hint })}>
      ${page.contact.options
        .map((option) => `<tds-radio${attributes(option)}></tds-radio>`)
        .join('')}
    </tds-radios>
    ${field(page.plate)}
    <tds-button label="${page.submit}"></tds-button>
  </form>
</main>
<tds-footer${attributes({ copyright: page.organization })}>
  <ul><li><a href="/privacy">${page.privacy}</a></li></ul>
</tds-footer>`).html;
  },
  setError(element, text) {
    element.error = text;
  },
  printers: {
    renderToString: async () => {
      const { renderToString } = await import('@trillium-ds/ssr');
      return { prepare, print: (source) => renderToString(source).html };
    },
    'parse5 alone': async () => {
      const { parseFragment } = await import('parse5');
      return {
        prepare,
        print(source) {
          parseFragment(source);
          return source;
        },
      };
    },
  },
  notes: [
    'One button and one field count the page’s stylesheet and their own part of `trillium.css`, the ' +
      'page all of it. Its page is printed by its server renderer, as GOV.UK’s is by its macros.',
    '“parse5 alone” reads the same source as `renderToString` and does nothing with it.',
  ],
};
