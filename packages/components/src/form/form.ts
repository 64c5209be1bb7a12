import { ErrorSummary } from '../error-summary/error-summary.js';
import { FieldElement } from '../field/field-element.js';
import { LabelledElement } from '../field/labelled-element.js';
import { languageOf } from '../language.js';
import { groupOf } from '../light/group.js';
import { LightElement } from '../light/light-element.js';
import type { Light, LightContext } from '../light/part.js';
import { strings } from '../strings/strings.js';
import { warn } from '../warn.js';

/**
 * A form whose answers are checked before they are sent: errors in the page's language at each field
 * and in the error summary, which takes the focus, and "Error:" before the title of the page. A field
 * with an error is checked again whenever its answer changes. What was sent is not sent twice.
 *
 * Without JavaScript it is the form that it holds: the server checks, and shows errors by the same
 * attributes. So the form has `novalidate` either way, and the browser shows no messages of its own.
 * `formnovalidate` on a button and `form.submit()` go past the check, as in HTML.
 *
 * @element tds-form
 * @slot control - Your own `<form>`; one without a `slot` is taken too.
 * @fires submit - The native event of the form. None reaches your listeners while an answer is wrong.
 * @status beta
 * @since 0.1.0
 */
export class Form extends LightElement {
  static override adopts = { control: ['form'] };

  static override light(_properties: object, { author }: LightContext): Light {
    return {
      parts: [author('control') && { slot: 'control', tag: 'form', own: { novalidate: true } }],
    };
  }

  #isSent = false;

  constructor() {
    super();
    this.addEventListener('submit', this.#onSubmit, { capture: true });
    this.addEventListener('change', this.#onChange);
  }

  override get control(): HTMLFormElement | null {
    const control = super.control;
    return control instanceof HTMLFormElement ? control : null;
  }

  /** The questions of the form, in document order; a group of options is one. */
  get fields(): FieldElement[] {
    return this.#asked.filter((each) => each instanceof FieldElement);
  }

  /**
   * Checks every answer, shows what is wrong at the fields, and moves the focus to the error summary,
   * else to the first answer that is wrong.
   */
  reportValidity(): boolean {
    // All of them, so that no error waits for the next attempt.
    const wrong = this.#asked.filter((each) => !each.showValidity());
    const others = this.#otherControls.filter((control) => !control.checkValidity());
    this.#markTitle(wrong.length + others.length > 0);
    if (wrong.length) this.#focusErrors(wrong);
    else others[0]?.reportValidity();
    return !wrong.length && !others.length;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#onPageShow);
  }

  protected override check(): void {
    if (!__DEV__) return;
    if (!this.control) warn(this, 'form-missing', 'holds no form. Put a <form> inside it.');
  }

  /** The questions, and the groups of them. */
  get #asked(): LabelledElement[] {
    return [...this.querySelectorAll<Element>('*')].filter(
      (node): node is LabelledElement => node instanceof LabelledElement && !isOption(node),
    );
  }

  get #summary(): ErrorSummary | null {
    const root = this.getRootNode() as ParentNode;
    const found =
      this.querySelector('tds-error-summary') ?? root.querySelector('tds-error-summary');
    return found instanceof ErrorSummary ? found : null;
  }

  /** Native controls outside of our fields, which have no place for an error but the browser's. */
  get #otherControls(): HTMLInputElement[] {
    return [...(this.control?.elements ?? [])].filter(
      (control): control is HTMLInputElement =>
        'checkValidity' in control &&
        control.localName !== 'fieldset' &&
        !(control.parentElement instanceof LightElement),
    );
  }

  #onSubmit = (event: SubmitEvent): void => {
    if (event.target !== this.control) return;
    const goesUnchecked = (event.submitter as HTMLButtonElement | null)?.formNoValidate;
    if (this.#isSent || (!goesUnchecked && !this.reportValidity())) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    // After all other listeners: one of them may send the answers in its own way.
    setTimeout(() => {
      this.#isSent = !event.defaultPrevented && (this.control?.method ?? '') !== 'dialog';
    });
  };

  // A page that the browser kept may be sent again.
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#isSent = false;
  };

  #onChange = ({ target }: Event): void => {
    // The innermost: a question may stand in what an option of another reveals.
    const around = this.#asked.filter((each) => each.contains(target as Node));
    const field = around.findLast((each) => each instanceof FieldElement);
    // What is not a question is a group of them: its error may be about any of its answers.
    const wrong = around.filter(
      (each) => each.error && (each === field || !(each instanceof FieldElement)),
    );
    if (!wrong.length) return;
    for (const each of wrong) each.showValidity();
    if (this.#asked.every(({ error }) => !error)) this.#markTitle(false);
  };

  async #focusErrors(wrong: readonly LabelledElement[]): Promise<void> {
    await Promise.all(wrong.map((field) => field.updateComplete));
    const summary = this.#summary;
    if (__DEV__ && !summary) {
      warn(this, 'summary-missing', 'has no error summary. Put a <tds-error-summary> at its top.');
    }
    await summary?.updateComplete;
    if (summary && !summary.hidden) summary.focus();
    else wrong.find((field) => field.isConnected)?.focus();
  }

  /** Puts "Error:" before the title of the page, or takes it away: once, in either language. */
  #markTitle(isWrong: boolean): void {
    const { ownerDocument: document } = this;
    const marks = Object.values(strings).map(({ error }) => `${error} `);
    const title = marks.reduce((text, mark) => text.replace(mark, ''), document.title);
    const marked = isWrong ? `${strings[languageOf(this)].error} ${title}` : title;
    if (document.title !== marked) document.title = marked;
  }
}

function isOption(field: LabelledElement): boolean {
  const { group } = field.constructor as typeof LightElement;
  return !!group && !!groupOf(field, group);
}
