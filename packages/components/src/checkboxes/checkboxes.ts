import { attribute } from '../attribute.js';
import type { Checkbox } from '../checkbox/checkbox.js';
import { checkChoices, choicesLight } from '../choice/choices.js';
import { updateReveals } from '../choice/reveal.js';
import { FieldElement } from '../field/field-element.js';
import { languageOf } from '../language.js';
import { groupOf } from '../light/group.js';
import type { Light, LightContext, PartWithId } from '../light/part.js';
import { choiceTexts } from '../strings/choice-texts.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { Exclusive } from './exclusive.js';
import { SelectAll, selectAllPart } from './select-all.js';

/**
 * A question answered by choosing as many `<tds-checkbox>` as apply. The host is the `group`, named by
 * its label and described by its hint and error; a `<fieldset>` of your own takes its place.
 *
 * @element tds-checkboxes
 * @slot label - Your own heading or text of the question.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot select-all - Your own checkbox without a name, and its `<label>`, that chooses all options.
 * @slot - The options: `<tds-checkbox>`, or a `<fieldset>` that holds them.
 * @fires input - The native event of the checkbox that changed.
 * @fires change - The native event of the checkbox that changed.
 * @fires invalid - The native event of a checkbox, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class Checkboxes extends FieldElement {
  static override adopts = { control: ['fieldset'] };
  static override texts = choiceTexts;
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'select-all'];

  /** The value of the one option that is chosen to begin with. Of several, write `checked` on each. */
  @attribute('value') override defaultValue?: string;
  /** Lays short options out in a line where there is room. */
  @attribute('inline', Boolean) inline?: boolean;
  /** Puts each option in a box that can be pressed anywhere; with `inline`, side by side. */
  @attribute('tiles', Boolean) tiles?: boolean;
  /** Puts a checkbox first that chooses all options which do not exclude others, or none. */
  @attribute('select-all', Boolean) selectAll?: boolean;
  /** The text of that checkbox. Default: "Select all" in the language of the page. */
  @attribute('select-all-label') selectAllLabel?: string;

  static override light(
    p: Partial<Checkboxes>,
    context: LightContext<(typeof choiceTexts)['en']>,
  ): Light {
    return choicesLight(p, context, 'group', selectAllPart(p, context));
  }

  #wanted: readonly string[] | undefined;
  #exclusive = new Exclusive(this);
  #selectAll = new SelectAll(this, () => this.partNode('select-all'));
  #root: Node | undefined;
  #marked: HTMLInputElement | null = null;
  #reason = '';
  #said = '';

  constructor() {
    super();
    this.addEventListener('change', this.#mark);
  }

  /** The options, in document order. */
  get checkboxes(): Checkbox[] {
    return [...this.querySelectorAll<Checkbox>('tds-checkbox')].filter(
      (checkbox) => groupOf(checkbox, 'tds-checkboxes') === this,
    );
  }

  /** The first checkbox that can be chosen. */
  override get control(): HTMLInputElement | null {
    const inputs = this.#inputs;
    return inputs.find((input) => !input.disabled) ?? inputs[0] ?? null;
  }

  /** The values that are chosen, as FormData's `getAll()` gives them. */
  get values(): string[] {
    return this.#inputs.flatMap(({ checked, value }) => (checked ? value : []));
  }
  set values(values: readonly string[]) {
    this.#wanted = [...(values ?? [])].map(String);
    this.#takeWanted();
  }

  /** The first value that is chosen, as FormData's `get()` gives it; empty when none is. */
  override get value(): string {
    return this.values[0] ?? '';
  }
  override set value(value: string) {
    const text = String(value ?? '');
    this.values = text ? [text] : [];
  }

  override get validationMessage(): string {
    if (this.#reason || !this.#isMissing) return super.validationMessage;
    return (
      this.errorValueMissing ?? constraintTexts[languageOf(this)].choiceMissing(this.labelText)
    );
  }

  get #inputs(): HTMLInputElement[] {
    return this.checkboxes.flatMap((checkbox) => checkbox.control ?? []);
  }

  // HTML knows no "at least one of these".
  get #isMissing(): boolean {
    return !!this.required && !this.values.length && !!this.control && !this.control.disabled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    // Script may have changed a choice without an event: known before a button sends the form.
    this.#root.addEventListener('click', this.#mark, true);
    this.#root.addEventListener('reset', this.#onReset);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#exclusive.disconnect();
    this.#root?.removeEventListener('click', this.#mark, true);
    this.#root?.removeEventListener('reset', this.#onReset);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    for (const checkbox of this.checkboxes) checkbox.requestUpdate?.();
    this.#takeWanted();
    this.#mark();
  }

  override setCustomValidity(message: string): void {
    this.#reason = message;
    this.#mark();
  }

  override checkValidity(): boolean {
    this.#mark();
    return super.checkValidity();
  }

  /** @internal */
  override childrenChanged(): void {
    super.childrenChanged();
    this.optionChanged();
  }

  /** @internal An option came, went, or is another now. */
  optionChanged(): void {
    this.#selectAll.updateSoon();
  }

  protected override check(): void {
    if (__DEV__) checkChoices(this, this.partNode('label'));
  }

  // On the first that can be chosen, since browsers do not check what is disabled.
  #mark = (): void => {
    const { control } = this;
    const isMoved = this.#marked !== control;
    if (isMoved) this.#marked?.setCustomValidity('');
    const message = this.#reason || (this.#isMissing ? this.validationMessage : '');
    if (message || (this.#said && !isMoved)) control?.setCustomValidity(message);
    this.#marked = control;
    this.#said = message;
  };

  // The form takes back its choices after the event.
  #onReset = (): void => {
    setTimeout(() => {
      this.#mark();
      this.#selectAll.update();
    });
  };

  #takeWanted(): void {
    const inputs = this.#inputs;
    if (!this.#wanted || !inputs.length) return;
    for (const input of inputs) input.checked = this.#wanted.includes(input.value);
    this.#wanted = undefined;
    updateReveals();
    this.#selectAll.update();
    this.#mark();
  }
}
