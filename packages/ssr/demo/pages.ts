import { type Answers, type Errors, POSTAL_CODE } from './application.ts';
import { type Html, html } from './html.ts';
import type { Texts } from './texts/en.ts';

interface Page {
  readonly title: string;
  /** Where the same page is in the other language. */
  readonly otherHref: string;
  /** Answers that would be lost on the way to the other language. */
  readonly answers?: Answers;
  readonly main: Html;
}

function layout(t: Texts, { title, otherHref, answers, main }: Page): string {
  const toggle = answers
    ? html`<form method="post" action="${otherHref}">
        ${Object.entries(answers).map(
          ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
        )}
        <tds-language-toggle>
          <button slot="control" lang="${t.other.lang}">${t.other.name}</button>
        </tds-language-toggle>
      </form>`
    : html`<tds-language-toggle href="${otherHref}"></tds-language-toggle>`;
  return html`<!doctype html>
<html lang="${t.lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – ${t.service}</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/trillium.css">
    <script type="module" src="/components.js"></script>
  </head>
  <body>
    <tds-skip-link></tds-skip-link>
    <tds-header home-label="Trillium" home-href="/${t.lang}" service-name="${t.service}" service-href="/${t.lang}">
      ${toggle}
    </tds-header>
    <main id="main" tabindex="-1">
      ${main}
    </main>
    <tds-footer copyright="${t.footer.copyright}"></tds-footer>
  </body>
</html>
`.text;
}

export function formPage(t: Texts, answers: Answers, errors: Errors): string {
  const { form, errors: says } = t;
  const failed = Object.keys(errors).length > 0;
  const error = (text: string | undefined) => (text ? html` error="${text}"` : '');
  return layout(t, {
    title: `${failed ? t.errorPrefix : ''}${form.title}`,
    otherHref: `/${t.other.lang}`,
    ...(failed && { answers }),
    main: html`
      <tds-error-summary></tds-error-summary>
      <h1>${form.title}</h1>
      <tds-alert type="information"><p>${form.notice}</p></tds-alert>
      <tds-form>
        <form method="post" action="/${t.lang}">
          <tds-text-field name="fullName" label="${form.fullName}" value="${answers.fullName}"
            required autocomplete="name" spellcheck="false"
            error-value-missing="${says.fullNameMissing}"${error(errors.fullName)}></tds-text-field>
          <tds-text-field name="email" type="email" label="${form.email}" hint="${form.emailHint}"
            value="${answers.email}" required autocomplete="email" spellcheck="false"
            error-value-missing="${says.emailMissing}"
            error-type-mismatch="${says.emailWrong}"${error(errors.email)}></tds-text-field>
          <tds-text-field name="postalCode" label="${form.postalCode}" hint="${form.postalCodeHint}"
            value="${answers.postalCode}" required autocomplete="postal-code" width="7"
            pattern="${POSTAL_CODE}" autocapitalize="characters" spellcheck="false"
            error-value-missing="${says.postalCodeMissing}"
            error-pattern-mismatch="${says.postalCodeWrong}"${error(errors.postalCode)}></tds-text-field>
          <tds-radios name="contact" label="${form.contact}" value="${answers.contact}" required
            error-value-missing="${says.contactMissing}"${error(errors.contact)}>
            <tds-radio value="email" label="${form.contactEmail}"></tds-radio>
            <tds-radio value="mail" label="${form.contactMail}" hint="${form.contactMailHint}"></tds-radio>
          </tds-radios>
          <tds-button label="${form.send}"></tds-button>
        </form>
      </tds-form>`,
  });
}

export function confirmationPage(t: Texts, reference: string): string {
  const { confirmation } = t;
  return layout(t, {
    title: confirmation.title,
    otherHref: `/${t.other.lang}/confirmation?reference=${reference}`,
    main: html`
      <h1>${confirmation.title}</h1>
      <tds-alert type="success" heading="${confirmation.success}">
        <p>${confirmation.reference} <strong>${reference}</strong></p>
        <p>${confirmation.next}</p>
      </tds-alert>
      <tds-button variant="secondary" href="/${t.lang}" label="${confirmation.again}"></tds-button>`,
  });
}

export function problemPage(t: Texts, problem: keyof Texts['problems']): string {
  const [title, advice] = t.problems[problem];
  return layout(t, {
    title,
    otherHref: `/${t.other.lang}`,
    main: html`
      <h1>${title}</h1>
      <p>${advice}</p>
      <tds-button href="/${t.lang}" label="${t.start}"></tds-button>`,
  });
}
