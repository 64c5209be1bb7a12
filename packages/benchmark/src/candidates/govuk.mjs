import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { compileString } from 'sass';
import { mistakes, page } from '../content.mjs';

const dist = dirname(dirname(fileURLToPath(import.meta.resolve('govuk-frontend'))));

// GDS Transport is licensed for GOV.UK only; everyone else sets their own font, as here.
const sass = (...components) => ({
  style: compileString(
    `@use 'govuk/base' with ($govuk-font-family: (arial, sans-serif));
    @use 'govuk/core';
    @use 'govuk/objects';
    ${components.map((name) => `@use 'govuk/components/${name}';`).join('\n')}
    @use 'govuk/utilities';
    @use 'govuk/overrides';`,
    { loadPaths: [dist], style: 'compressed' },
  ).css,
});

const script = (...components) => ({
  script: `import { createAll, ${components} } from 'govuk-frontend';
    ${components.map((name) => `createAll(${name});`).join('\n')}`,
});

/** A field as the macro's options. @param {import('../content.mjs').Field} field */
const options = ({ name, label, hint, error, type, autocomplete, value }) => ({
  id: name,
  name,
  label: { text: label },
  hint: { text: hint },
  errorMessage: error && { text: error },
  type,
  autocomplete,
  value,
});

const templates = nunjucks.configure([dist], { autoescape: true });

const compile = (source) => nunjucks.compile(source, templates);

const fieldsTemplate = compile(`{% from "govuk/components/input/macro.njk" import govukInput -%}
{% for field in fields %}{{ govukInput(field) }}{% endfor %}`);

const formTemplate = compile(`{% from "govuk/components/button/macro.njk" import govukButton -%}
{% from "govuk/components/error-summary/macro.njk" import govukErrorSummary -%}
{% from "govuk/components/footer/macro.njk" import govukFooter -%}
{% from "govuk/components/generic-header/macro.njk" import govukGenericHeader -%}
{% from "govuk/components/input/macro.njk" import govukInput -%}
{% from "govuk/components/notification-banner/macro.njk" import govukNotificationBanner -%}
{% from "govuk/components/radios/macro.njk" import govukRadios -%}
{% from "govuk/components/skip-link/macro.njk" import govukSkipLink -%}
<script>document.body.className += ' js-enabled govuk-frontend-supported'</script>
{{ govukSkipLink({ href: '#main', text: page.skip }) }}
<header class="govuk-template__header">
  {{ govukGenericHeader({ logoText: page.service }) }}
</header>
<div class="govuk-width-container">
  <main class="govuk-main-wrapper" id="main">
    {{ govukNotificationBanner({ titleText: page.alert.heading, text: page.alert.text }) }}
    {{ govukErrorSummary({ titleText: page.summary, errorList: errorList }) }}
    <h1 class="govuk-heading-l">{{ page.title }}</h1>
    <form method="post" novalidate>
      {{ govukInput(name) }}
      {{ govukInput(email) }}
      {{ govukRadios(contact) }}
      {{ govukInput(plate) }}
      {{ govukButton({ text: page.submit, preventDoubleClick: true }) }}
    </form>
  </main>
</div>
<footer class="govuk-template__footer">
  {{ govukFooter({
    contentLicence: { text: page.organization },
    copyright: { text: page.organization },
    meta: { items: [{ href: '/privacy', text: page.privacy }] }
  }) }}
</footer>`);

/** @type {import('../candidates.mjs').Candidate} */
export default {
  id: 'govuk',
  name: 'GOV.UK Frontend',
  package: 'govuk-frontend',
  bundles: {
    button: { ...sass('button'), ...script('Button') },
    field: sass('input'),
    form: {
      ...sass(
        'button',
        'error-summary',
        'footer',
        'generic-header',
        'input',
        'notification-banner',
        'radios',
        'skip-link',
      ),
      ...script('Button', 'ErrorSummary', 'NotificationBanner', 'Radios', 'SkipLink'),
    },
  },
  field: (field) => fieldsTemplate.render({ fields: [options(field)] }),
  form: () =>
    formTemplate.render({
      page,
      name: options(page.name),
      email: options(page.email),
      plate: options(page.plate),
      contact: {
        name: page.contact.name,
        fieldset: { legend: { text: page.contact.label } },
        hint: { text: page.contact.hint },
        items: page.contact.options.map(({ value, label }) => ({ value, text: label })),
      },
      errorList: mistakes.map(({ name, error }) => ({ text: error, href: `#${name}` })),
    }),
  bodyClass: 'govuk-template__body',
  htmlClass: 'govuk-template',
  assets: {
    '/assets/images/govuk-crest.svg': readFileSync(
      join(dist, 'govuk/assets/images/govuk-crest.svg'),
    ),
  },
  setError(element, text) {
    const input = element.querySelector('input');
    const error = document.createElement('p');
    const prefix = document.createElement('span');
    error.id = `${input.id}-error`;
    error.className = 'govuk-error-message';
    prefix.className = 'govuk-visually-hidden';
    prefix.textContent = 'Error:';
    error.append(prefix, ` ${text}`);
    input.before(error);
    input.classList.add('govuk-input--error');
    input.setAttribute('aria-describedby', `${input.id}-hint ${error.id}`);
    element.classList.add('govuk-form-group--error');
  },
  printers: {
    'Nunjucks macro': async () => ({
      prepare: (fields) => ({ fields: fields.map(options) }),
      print: (data) => fieldsTemplate.render(data),
    }),
  },
  notes: [
    'Sass and JavaScript picked by component, as its guide allows, with a system font; its client ' +
      'side has no way to set an error, so the benchmark writes the nodes its macro would print.',
    'Its footer’s coat of arms is downloaded too, and not in the bytes.',
    'Its printer also does the templating, from data to HTML; the others start from HTML source.',
  ],
};
