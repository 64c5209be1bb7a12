import { mistakes, page } from '../content.mjs';
import { attributes, escaped } from '../markup.mjs';

const imports = (...names) =>
  names.map((name) => `@import './src/candidates/native/${name}.css';`).join('\n');

/** @param {import('../content.mjs').Field} field */
function field({ name, label, hint, error, type = 'text', autocomplete, value }) {
  const hintId = `${name}-hint`;
  const errorId = error && `${name}-error`;
  const input = {
    id: name,
    name,
    type,
    'aria-describedby': error ? `${hintId} ${errorId}` : hintId,
    'aria-invalid': error && 'true',
    autocomplete,
    value,
  };
  return `<div class="field">
  <label${attributes({ for: name })}>${escaped(label)}</label>
  <p class="hint"${attributes({ id: hintId })}>${escaped(hint)}</p>
  ${error ? `<p class="error"${attributes({ id: errorId })}>Error: ${escaped(error)}</p>` : ''}
  <input${attributes(input)}>
</div>`;
}

/** @param {import('../content.mjs').Question} question */
const select = ({ name, label, hint, options }) => `<div class="field">
  <label${attributes({ for: name })}>${escaped(label)}</label>
  <p class="hint"${attributes({ id: `${name}-hint` })}>${escaped(hint)}</p>
  <select${attributes({ id: name, name, 'aria-describedby': `${name}-hint` })}>
    ${options.map((option) => `<option${attributes({ value: option.value })}>${option.label}</option>`).join('')}
  </select>
</div>`;

const group = ({ name, label, hint }, content) =>
  `<fieldset${attributes({ 'aria-describedby': `${name}-hint` })}>
  <legend>${escaped(label)}</legend>
  <p class="hint"${attributes({ id: `${name}-hint` })}>${escaped(hint)}</p>
  ${content}
</fieldset>`;

/** @param {import('../content.mjs').Question} question */
const radios = (question) =>
  group(
    question,
    question.options
      .slice(0, 3)
      .map(
        ({ value, label }) =>
          `<div><input${attributes({ type: 'radio', id: `${question.name}-${value}`, name: question.name, value })}><label${attributes({ for: `${question.name}-${value}` })}>${label}</label></div>`,
      )
      .join(''),
  );

/** @param {import('../content.mjs').Question} question */
const date = (question) =>
  group(
    question,
    ['Day', 'Month', 'Year']
      .map((part) => {
        const name = `${question.name}-${part.toLowerCase()}`;
        return `<div><label${attributes({ for: name })}>${part}</label><input${attributes({ id: name, name, inputmode: 'numeric' })}></div>`;
      })
      .join(''),
  );

/** @type {import('../candidates.mjs').Candidate} */
export default {
  id: 'native',
  name: 'Native HTML',
  bundles: {
    button: { style: imports('base', 'button') },
    field: { style: imports('base', 'field') },
    form: { style: imports('base', 'button', 'field', 'page') },
    questions: { style: imports('base', 'field', 'page') },
  },
  field,
  questions: { select, radios, date },
  long: (fields) => fields.join('\n'),
  form: () => `<a class="skip" href="#main">${page.skip}</a>
<header><a href="/">${page.service}</a> ${page.organization}</header>
<main id="main">
  <div class="alert">
    <h2>${page.alert.heading}</h2>
    <p>${page.alert.text}</p>
  </div>
  <div class="summary" role="alert">
    <h2>${page.summary}</h2>
    <ul>${mistakes.map(({ name, error }) => `<li><a href="#${name}">${error}</a></li>`).join('')}</ul>
  </div>
  <h1>${page.title}</h1>
  <form method="post" novalidate>
    ${field(page.name)}
    ${field(page.email)}
    <fieldset aria-describedby="contact-hint">
      <legend>${page.contact.label}</legend>
      <p class="hint" id="contact-hint">${page.contact.hint}</p>
      ${page.contact.options
        .map(
          ({ value, label }) =>
            `<label><input type="radio" name="contact" value="${value}"> ${label}</label>`,
        )
        .join('')}
    </fieldset>
    ${field(page.plate)}
    <button>${page.submit}</button>
  </form>
</main>
<footer>${page.organization} <a href="/privacy">${page.privacy}</a></footer>`,
  setError(element, text) {
    const input = element.querySelector('input');
    const error = document.createElement('p');
    error.className = 'error';
    error.id = `${input.id}-error`;
    error.textContent = `Error: ${text}`;
    input.before(error);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', `${input.id}-hint ${error.id}`);
  },
  printers: {
    'template literals': async () => ({
      prepare: (fields) => fields,
      print: (fields) => fields.map(field).join('\n'),
    }),
  },
  notes: ['One hand-written stylesheet, no script: the floor, not a rival.'],
};
