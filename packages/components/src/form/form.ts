import { attribute } from '../attribute.js';
import { ErrorSummary } from '../error-summary/error-summary.js';
import { FieldElement } from '../field/field-element.js';
import type { LabelledElement } from '../field/labelled-element.js';
import { languageOf } from '../language.js';
import { LightElement } from '../light/light-element.js';
import type { Light, LightContext } from '../light/part.js';
import { formTexts } from '../strings/form-texts.js';
import { warn } from '../warn.js';
import { askedIn } from './asked-in.js';
import { Press } from './press.js';
import { Title } from './title.js';
import { Unsaved } from './unsaved.js';
import { ValidateEvent } from './validate-event.js';

/** How long what was sent is not sent again, in ms: a page that stays, as after a download, goes on. */
const SENDING = 10_000;

/**
 * A form whose answers are checked before they are sent: errors in the page's language at each field
 * and in the error summary, which takes the focus, and "Error:" before the title of the page. A field
 * with an error is checked again whenever its answer changes. What was sent is not sent twice.
 *
 * Without JavaScript it is the form that it holds: the server checks, and shows errors by the same
 * attributes. So the form has `novalidate` either way, and the browser shows no messages of its own.
 * `formnovalidate` on a button and `form.submit()` go past the check, as in HTML.
 *
 * What only the page can check, it checks in a listener of `validate`, at once or with `waitUntil()`.
 *
 * @element tds-form
 * @slot control - Your own `<form>`; one without a `slot` is taken too.
 * @fires submit - The native event of the form. None reaches your listeners while an answer is wrong.
 * @fires {ValidateEvent} validate - Asks the page about answers that meet their own constraints. Cancelling it sends nothing.
 * @status beta
 * @since 0.1.0
 */
export class Form extends LightElement {
  static override adopts = { control: ['form'] };

  /** Has the browser ask, in its own words, before a page with answers that were not sent is left. */
  @attribute('warn-unsaved', Boolean) warnUnsaved?: boolean;
  /** How long to wait for a check of the page, in ms, before the answers are sent unchecked. Default: 10000. */
  @attribute('validation-timeout', Number) validationTimeout?: number;

  static override light(_properties: object, { author }: LightContext): Light {
    return {
      parts: [
        author('control') && { slot: 'control', tag: 'form', own: { novalidate: true } },
        author('control') && {
          slot: 'status',
          tag: 'p',
          soft: { role: 'status' },
        },
      ],
    };
  }

  /** @internal Whether the answers are on their way. */
  isSent = false;
  #unsaved = new Unsaved(this);
  #press = new Press(this);
  #title = new Title(this);
  #isChecked = false;
  /** The check that the form waits for. */
  #asking: AbortController | undefined;
  #rechecks = new WeakMap<FieldElement, AbortController>();

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
    return askedIn(this).filter((each) => each instanceof FieldElement);
  }

  /** Whether an answer differs from what the page came with, or from what was saved. */
  get isDirty(): boolean {
    return this.#unsaved.isDirty;
  }

  /** Takes the answers for saved, after the page has sent them in its own way. */
  markSaved(): void {
    this.#unsaved.save();
  }

  /**
   * Checks every answer, shows what is wrong at the fields, and moves the focus to the error summary,
   * else to the first answer that is wrong. Waits for no check of the page that takes time.
   */
  reportValidity(): boolean {
    const { event, isValid } = this.#validate();
    // What it would have said is asked again before the form is sent.
    if (event.ended) this.#stopCheck();
    return isValid;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#onPageShow);
    this.#stopCheck();
  }

  protected override check(): void {
    if (!__DEV__) return;
    if (!this.control) warn(this, 'form-missing', 'holds no form. Put a <form> inside it.');
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
    const submitter = event.submitter as HTMLButtonElement | null;
    const isDue = !this.isSent && (!this.#asking || submitter?.formNoValidate);
    if (isDue && (submitter?.formNoValidate || this.#isChecked || this.#mayBeSent(submitter))) {
      this.#isChecked = false;
      this.#send(event);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Whether every answer is right, as far as is known now; waits for what takes time and sends then. */
  #mayBeSent(submitter: HTMLElement | null): boolean {
    const { event, isValid } = this.#validate();
    const { ended } = event;
    if (isValid && ended) this.#wait(event, ended, submitter);
    else this.#stopCheck();
    return isValid && !ended;
  }

  #send(event: SubmitEvent): void {
    this.#stopCheck();
    this.isSent = true;
    this.#unsaved.update();
    const allow = (): void => {
      this.isSent = false;
      this.#unsaved.update();
    };
    // After all other listeners: one of them may send the answers in its own way.
    setTimeout(() => {
      if (event.defaultPrevented || this.control?.method === 'dialog') allow();
      else setTimeout(allow, SENDING);
    });
  }

  /** Checks every answer and shows what is wrong. All of them, so that no error waits for the next attempt. */
  #validate(): { event: ValidateEvent; isValid: boolean } {
    this.#stopCheck();
    this.#asking = new AbortController();
    const asked = askedIn(this);
    const wrong = new Set(asked.filter((each) => !each.showValidity()));
    const others = this.#otherControls.filter((control) => !control.checkValidity());
    const right = this.fields.filter((field) => !wrong.has(field));
    const event = new ValidateEvent(right, this.#asking.signal);
    const isCancelled = !this.dispatchEvent(event);
    for (const field of this.#showErrors(event)) wrong.add(field);
    this.#title.mark(wrong.size + others.length > 0, others);
    if (wrong.size) this.#focusErrors(asked.filter((each) => wrong.has(each)));
    else others[0]?.reportValidity();
    return { event, isValid: !wrong.size && !others.length && !isCancelled };
  }

  /** Waits for the checks of the page; then sends, or shows what they found. */
  async #wait(event: ValidateEvent, ended: Promise<unknown>, submitter: HTMLElement | null) {
    const { signal } = event;
    const button = submitter?.closest('tds-button');
    button?.toggleAttribute('loading', true);
    this.#say(formTexts[languageOf(this)].checking);
    let isStale = false;
    const onInput = (): void => {
      isStale = true;
    };
    this.addEventListener('input', onInput);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopped = new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
      timer = setTimeout(resolve, this.validationTimeout ?? 10_000);
    });
    await Promise.race([ended, stopped]);
    clearTimeout(timer);
    this.removeEventListener('input', onInput);
    button?.removeAttribute('loading');
    this.#say('');
    if (signal.aborted) return;
    this.#stopCheck();
    const wrong = this.#showErrors(event);
    if (wrong.length) {
      this.#title.mark(true);
      this.#focusErrors(wrong);
      return;
    }
    // What was typed in the meantime was not checked.
    this.#isChecked = !isStale;
    const { control } = this;
    const mine = (submitter as HTMLButtonElement | null)?.form === control;
    control?.requestSubmit(mine ? submitter : null);
    this.#isChecked = false;
  }

  #stopCheck(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }

  /** Shows what the page found, in document order. */
  #showErrors({ errors }: ValidateEvent): FieldElement[] {
    const wrong = this.fields.filter((field) => errors.has(field));
    for (const field of wrong) field.error = errors.get(field);
    return wrong;
  }

  #say(text: string): void {
    const status = this.partNode('status');
    if (status) status.textContent = text;
  }

  // A page that the browser kept may be sent again.
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.isSent = false;
  };

  #onChange = ({ target }: Event): void => {
    this.#press.after(() => this.#changed(target as Node));
  };

  #changed(target: Node): void {
    // The innermost: a question may stand in what an option of another reveals.
    const around = askedIn(this).filter((each) => each.contains(target));
    // A group of questions has an error about their answers together: any of them may mend it.
    for (const each of around) {
      if (!(each instanceof FieldElement) && each.showsError) each.showValidity();
    }
    const field = around.findLast((each) => each instanceof FieldElement);
    if (field) this.#checkAgain(field);
    this.#title.clear();
  }

  #checkAgain(field: FieldElement): void {
    const before = this.#rechecks.get(field);
    if (!field.showsError && !before) return;
    before?.abort();
    this.#rechecks.delete(field);
    if (field.showValidity()) this.#recheck(field);
  }

  /** Asks the page about an answer that was wrong before. */
  async #recheck(field: FieldElement): Promise<void> {
    const check = new AbortController();
    this.#rechecks.set(field, check);
    const event = new ValidateEvent([field], check.signal);
    this.dispatchEvent(event);
    this.#showErrors(event);
    await event.ended;
    if (check.signal.aborted) return;
    this.#rechecks.delete(field);
    if (this.#showErrors(event).length) this.#title.mark(true);
  }

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
}
