import type { HeadingLevel } from '../alert/alert.js';
import { attribute } from '../attribute.js';
import { closedRevealAround } from '../choice/reveal.js';
import { ErrorChangeEvent } from '../field/error-change-event.js';
import { LightElement } from '../light/light-element.js';
import {
  headingTag,
  type Light,
  type LightContext,
  type PartWithId,
  partId,
} from '../light/part.js';
import { errorSummaryTexts } from '../strings/error-summary-texts.js';
import { warnUnknownValue } from '../warn.js';
import { collectErrors } from './collect-errors.js';

/** One error: what is wrong, and the id of the control to put right. */
export interface FieldError {
  readonly id: string;
  readonly text: string;
}

/**
 * The list of all errors of a page, at its top. It collects them from the fields in document order,
 * takes the focus when the page opens with errors, and its links lead to the controls.
 *
 * @element tds-error-summary
 * @slot heading - Your own heading, in place of the `heading` attribute.
 * @slot list - Your own `<ul>` of links; one without a `slot` is taken too.
 * @slot - Anything else, after the list.
 * @status beta
 * @since 0.1.0
 */
export class ErrorSummary extends LightElement {
  static override adopts = { list: ['ul', 'ol'], heading: ['h2', 'h1', 'h3'] };
  static override texts = errorSummaryTexts;
  static override partsWithId: readonly PartWithId[] = ['heading'];

  /** The heading. Default: "There is a problem" in the language of the page. */
  @attribute('heading') heading?: string;
  /** The level of the heading, 1 to 6. Default: 2. */
  @attribute('heading-level') headingLevel?: HeadingLevel;
  /** Leaves the focus where it is when the page opens with errors. */
  @attribute('keep-focus', Boolean) keepFocus?: boolean;

  #given: readonly FieldError[] | undefined;
  #collected: readonly FieldError[] = [];
  #opened = false;
  #root: Node | undefined;

  static override light(
    p: Partial<ErrorSummary>,
    context: LightContext<(typeof errorSummaryTexts)['en']>,
  ): Light {
    const shown = !!p.errors?.length || !!context.author('list');
    return {
      host: {
        hidden: !shown,
        role: shown && 'group',
        tabindex: shown && '-1',
        'aria-labelledby': shown && partId(context, 'heading'),
      },
      parts: [
        shown && {
          slot: 'heading',
          tag: headingTag(p.headingLevel),
          soft: { id: `${context.id}-heading` },
          children: [p.heading || context.texts.errorSummaryHeading],
        },
        shown && {
          slot: 'list',
          tag: 'ul',
          children: (p.errors ?? []).map((error) => ({
            tag: 'li',
            children: [{ tag: 'a', attributes: { href: `#${error.id}` }, children: [error.text] }],
          })),
        },
      ],
    };
  }

  static override baseId(): string {
    return 'error-summary';
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** The errors to list. Default: those that the fields of the page show. */
  get errors(): readonly FieldError[] {
    return this.#given ?? this.#collected;
  }
  set errors(errors: readonly FieldError[] | undefined) {
    this.#given = errors;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    this.#root = this.getRootNode();
    this.#root.addEventListener(ErrorChangeEvent.type, this.#onErrorChange);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener(ErrorChangeEvent.type, this.#onErrorChange);
  }

  // The fields stand below: none may be missing when their errors are collected.
  protected override get parsed(): boolean {
    return this.ownerDocument.readyState !== 'loading';
  }

  protected override willUpdate(): void {
    if (!this.#given && this.parsed) this.#collected = collectErrors(this.#root as ParentNode);
    this.given.errors = this.errors;
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.hidden || this.#opened || !this.parsed) return;
    this.#opened = true;
    const document = this.ownerDocument;
    const opening = document.readyState !== 'complete';
    if (opening && !this.keepFocus && document.activeElement === document.body) this.focus();
  }

  protected override check(): void {
    if (!__DEV__) return;
    warnUnknownValue(this, 'headingLevel', ['1', '2', '3', '4', '5', '6']);
  }

  #onErrorChange = (): void => this.requestUpdate();

  // The browser would put the control at the top edge of the window and leave its label above it.
  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest?.('a[href^="#"]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = targetOf(link, this.getRootNode() as Document);
    if (!target) return;
    // Where it is not asked for, to the option that asks for it: choosing is for people.
    const reveal = closedRevealAround(target);
    const control = reveal?.parentElement?.querySelector<HTMLElement>(':scope > input') ?? target;
    event.preventDefault();
    for (let node = control.closest('details'); node; ) {
      node.open = true;
      node = node.parentElement?.closest('details') ?? null;
    }
    questionOf(control)?.scrollIntoView();
    control.focus({ preventScroll: true });
    // A list that a combobox stands for takes no focus: its question knows what does.
    if (!control.matches(':focus')) control.parentElement?.focus({ preventScroll: true });
  };
}

/** What to show above a control: its question, or the group of which it is the first. */
function questionOf(control: Element): Element | null {
  const group = control.closest('tds-fieldset');
  if (group?.querySelector('input, select, textarea') === control) return group;
  const choices = 'tds-radios, tds-checkboxes, :not(tds-fieldset) > fieldset, [slot="reveal"]';
  const question = control.closest(choices);
  return !question || question.slot === 'reveal' ? control.parentElement : question;
}

/** What a link leads to: the id as it is written, else with its escapes resolved. */
function targetOf(link: Element, root: Document): HTMLElement | null {
  const id = link.getAttribute('href')?.slice(1) ?? '';
  try {
    return root.getElementById(id) ?? root.getElementById(decodeURIComponent(id));
  } catch {
    return null; // A malformed escape, which resolves to nothing.
  }
}
