import { attribute } from '../attribute.js';
import { PartsField, type PartsProblem } from '../field/parts-field.js';
import { languageOf } from '../language.js';
import type { Light, LightContext, PartWithId } from '../light/part.js';
import { addressTexts } from '../strings/address-texts.js';
import { provinceTexts } from '../strings/province-texts.js';
import { warn, warnUnknownValue } from '../warn.js';
import { addressLight } from './address-light.js';
import { type PostalCodeProblem, readPostalCode } from './read-postal-code.js';

export type AddressPart = 'unit' | 'line1' | 'line2' | 'city' | 'province' | 'postal-code';

export type Province =
  | 'AB'
  | 'BC'
  | 'MB'
  | 'NB'
  | 'NL'
  | 'NS'
  | 'NT'
  | 'NU'
  | 'ON'
  | 'PE'
  | 'QC'
  | 'SK'
  | 'YT';

/** An address as it stands, part by part. What is not asked for, or not answered, is empty. */
export interface Address {
  readonly unit: string;
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  /** The two letters that Canada Post writes, as `ON`. */
  readonly province: string;
  /** As `K1A 0B1`; as typed, when it is no postal code. */
  readonly postalCode: string;
}

const PROVINCES = Object.keys(provinceTexts.en) as Province[];
const SLOTS: readonly AddressPart[] = ['unit', 'line1', 'line2', 'city', 'province', 'postal-code'];
const MAY_BE_EMPTY: readonly AddressPart[] = ['unit', 'line2'];

/**
 * A Canadian address in native controls. The host is the `group`, named by its label and described by
 * its hint and error; what is wrong with one part stands over it. Submits what was typed, as `name-unit`,
 * `name-line1`, `name-line2`, `name-city`, `name-province` (two letters) and `name-postal-code`, which is
 * written as `K1A 0B1` when it is left: `readPostalCode()` reads it on a server as the page does.
 *
 * @element tds-address-field
 * @slot label - Your own heading or text of the question.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own text of an error about all of it, in place of the `error` attribute.
 * @slot unit-label - Your own `<label>` of the unit.
 * @slot unit-error - Your own text of an error about the unit.
 * @slot unit - Your own `<input>` of the unit.
 * @slot line1-label - Your own `<label>` of the street, PO box or rural route.
 * @slot line1-error - Your own text of an error about the street, PO box or rural route.
 * @slot line1 - Your own `<input>` of the street, PO box or rural route.
 * @slot line2-label - Your own `<label>` of the second line.
 * @slot line2-error - Your own text of an error about the second line.
 * @slot line2 - Your own `<input>` of the second line.
 * @slot city-label - Your own `<label>` of the city.
 * @slot city-error - Your own text of an error about the city.
 * @slot city - Your own `<input>` of the city.
 * @slot province-label - Your own `<label>` of the province.
 * @slot province-error - Your own text of an error about the province.
 * @slot province - Your own `<select>` of the province, whose values are the two letters.
 * @slot postal-code-label - Your own `<label>` of the postal code.
 * @slot postal-code-error - Your own text of an error about the postal code.
 * @slot postal-code - Your own `<input>` of the postal code.
 * @slot - Anything else, after the controls.
 * @fires input - The native event of a control, at each change.
 * @fires change - The native event of a control, when a change is done.
 * @fires {LookupEvent<AddressSuggestion>} lookup - The street was typed, with `lookup`: give the event addresses to suggest. Does not bubble.
 * @fires invalid - The native event of a control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class AddressField extends PartsField<AddressPart, Address> {
  static override texts = addressTexts;
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'line1'];

  /** An address has none: write `line1`, `city` and so on. */
  @attribute('value') override defaultValue?: string;
  /** The parts to leave out, with spaces between: `unit`, `line2`, `city`, `province`, `postal-code`. */
  @attribute('without') without?: string;
  /** What comes before the autofill token of each part, as `shipping` or `section-home`; `off` has none. */
  @attribute('autocomplete') autocomplete?: string;
  /** Suggests addresses while the street is typed: the page finds them, in a `lookup` event. */
  @attribute('lookup', Boolean) lookup?: boolean;
  /** The unit or apartment to begin with. */
  @attribute('unit') defaultUnit?: string;
  /** The street, PO box or rural route to begin with. */
  @attribute('line1') defaultLine1?: string;
  /** The second line to begin with. */
  @attribute('line2') defaultLine2?: string;
  /** The city to begin with. */
  @attribute('city') defaultCity?: string;
  /** The province or territory to begin with, by its two letters. */
  @attribute('province') defaultProvince?: Province;
  /** The postal code to begin with, as it was typed: a wrong one too. */
  @attribute('postal-code') defaultPostalCode?: string;
  /** What is wrong with the unit and what to do; shown over it. */
  @attribute('error-unit') errorUnit?: string;
  /** What is wrong with the street, PO box or rural route and what to do; shown over it. */
  @attribute('error-line1') errorLine1?: string;
  /** What is wrong with the second line and what to do; shown over it. */
  @attribute('error-line2') errorLine2?: string;
  /** What is wrong with the city and what to do; shown over it. */
  @attribute('error-city') errorCity?: string;
  /** What is wrong with the province and what to do; shown over it. */
  @attribute('error-province') errorProvince?: string;
  /** What is wrong with the postal code and what to do; shown over it. */
  @attribute('error-postal-code') errorPostalCode?: string;
  /** The error of the group is about the unit. Where no part is named, it is about all of them. */
  @attribute('invalid-unit', Boolean) invalidUnit?: boolean;
  /** The error of the group is about the street, PO box or rural route. */
  @attribute('invalid-line1', Boolean) invalidLine1?: boolean;
  /** The error of the group is about the second line. */
  @attribute('invalid-line2', Boolean) invalidLine2?: boolean;
  /** The error of the group is about the city. */
  @attribute('invalid-city', Boolean) invalidCity?: boolean;
  /** The error of the group, or of the postal code, is about the province. */
  @attribute('invalid-province', Boolean) invalidProvince?: boolean;
  /** The error of the group is about the postal code. */
  @attribute('invalid-postal-code', Boolean) invalidPostalCode?: boolean;
  /** Said when what was typed is no postal code, in place of the built-in text. */
  @attribute('error-pattern-mismatch') errorPatternMismatch?: string;
  /** Said when the postal code is one of another province, in place of the built-in text. */
  @attribute('error-province-mismatch') errorProvinceMismatch?: string;

  static override light(
    p: Partial<AddressField>,
    context: LightContext<(typeof addressTexts)['en']>,
  ): Light {
    return addressLight(p, context);
  }

  protected override readonly slots = SLOTS;
  #suggestions: Promise<unknown> | undefined;

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
  }

  /** The address as it stands now. Set an object to change it; what that leaves out is emptied. */
  override get value(): Address {
    const typed = this.typed ?? this.#defaults;
    const postalCode = typed['postal-code'] ?? '';
    return {
      unit: typed.unit ?? '',
      line1: typed.line1 ?? '',
      line2: typed.line2 ?? '',
      city: typed.city ?? '',
      province: typed.province ?? '',
      postalCode: readPostalCode(postalCode).postalCode || postalCode,
    };
  }
  override set value(value: Partial<Address> | null | undefined) {
    const { postalCode, ...others } = Object(value ?? {}) as Partial<Address>;
    const read = readPostalCode(postalCode ?? '').postalCode || postalCode;
    this.fill({ ...others, ...(read && { 'postal-code': read }) });
  }

  /** @internal Whether it shows an error, so that the form checks it again at each change. */
  override get showsError(): boolean {
    return SLOTS.some((slot) => this.hasAttribute(`error-${slot}`)) || super.showsError;
  }

  protected override get saidErrors(): string {
    const own = SLOTS.map((slot) => this.partNode(`${slot}-error`)?.textContent ?? '');
    return [super.saidErrors, ...own].join('\n').trim();
  }

  protected override problems(): readonly PartsProblem<AddressPart>[] {
    const typed = this.typed ?? {};
    const asked = SLOTS.filter((slot) => typed[slot] !== undefined);
    const isEmpty = (slot: AddressPart) => !typed[slot]?.trim();
    // A list may begin with a province chosen: that alone is no answer.
    const isUnanswered = asked.every((slot) => slot === 'province' || isEmpty(slot));
    if (isUnanswered && !this.required) return [];
    const texts = addressTexts[languageOf(this)];
    const missing = asked.filter((slot) => isEmpty(slot) && !MAY_BE_EMPTY.includes(slot));
    const own = this.errorValueMissing;
    const problems: PartsProblem<AddressPart>[] = missing.map((slot) => {
      const say = slot === 'province' ? texts.partUnchosen : texts.partMissing;
      return { message: say(this.#nameOf(slot), this.labelText), parts: [slot] };
    });
    // The page's words are about the address as a whole: said once, over the first part.
    if (own && missing.length)
      problems.splice(0, problems.length, { message: own, parts: missing });
    const wrong = this.#postalCodeProblem();
    return wrong ? [...problems, wrong] : problems;
  }

  protected override showProblems(
    problems: readonly PartsProblem<AddressPart>[],
    message: string,
  ): void {
    this.error = problems.length ? undefined : message || undefined;
    for (const slot of SLOTS) {
      const own = problems.find(({ parts }) => parts[0] === slot);
      const isWrong = problems.some(({ parts }) => parts.includes(slot));
      if (own) this.setAttribute(`error-${slot}`, own.message);
      else this.removeAttribute(`error-${slot}`);
      this.toggleAttribute(`invalid-${slot}`, isWrong);
    }
  }

  // In the other language the provinces stand in another order, under the same two letters.
  protected override update(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const before = this.hasUpdated ? this.#list?.value : undefined;
    super.update(changed);
    const list = this.#list;
    if (list && before !== undefined && list.value !== before) list.value = before;
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.lookup) this.#suggestions ??= this.#suggest();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    warnUnknownValue(this, 'defaultProvince', PROVINCES);
    if (this.defaultValue) {
      warn(this, 'value-not-an-address', 'takes no value attribute. Write line1, city and so on.');
    }
  }

  // Off the net, or not allowed by the page's policy: the address is typed.
  #suggest(): Promise<unknown> {
    return import('./address-lookup.js').then(
      ({ AddressLookup }) => new AddressLookup(this, (slot) => this.partNode(slot)),
      () => undefined,
    );
  }

  get #list(): HTMLSelectElement | undefined {
    const list = this.partNode('province');
    return list instanceof HTMLSelectElement ? list : undefined;
  }

  get #defaults(): Partial<Record<AddressPart, string | undefined>> {
    return {
      unit: this.defaultUnit,
      line1: this.defaultLine1,
      line2: this.defaultLine2,
      city: this.defaultCity,
      province: this.defaultProvince,
      'postal-code': this.defaultPostalCode,
    };
  }

  #postalCodeProblem(): PartsProblem<AddressPart> | undefined {
    const { province, 'postal-code': postalCode } = this.typed ?? {};
    const { problem, provinces } = readPostalCode(postalCode ?? '', province);
    if (!problem || problem === 'missing') return undefined;
    const isElsewhere = problem === 'other-province';
    const own = isElsewhere ? this.errorProvinceMismatch : this.errorPatternMismatch;
    return {
      message: own ?? this.#postalCodeMessage(problem, provinces),
      parts: isElsewhere ? ['postal-code', 'province'] : ['postal-code'],
    };
  }

  #postalCodeMessage(problem: PostalCodeProblem, provinces: readonly string[]): string {
    const language = languageOf(this);
    const texts = addressTexts[language];
    const part = this.#nameOf('postal-code');
    if (problem === 'look-alike') return texts.postalLookAlike(part);
    if (problem === 'letters') return texts.postalLetters(part);
    if (problem === 'first-letter') return texts.postalFirst(part);
    if (problem !== 'other-province') return texts.postalShape(part);
    const names = provinceTexts[language] as Readonly<Record<string, string>>;
    const { postalCode, province } = this.value;
    const where = provinces.map((code) => names[code]).join(` ${texts.or} `);
    return texts.postalElsewhere(part, postalCode.charAt(0), where, names[province] ?? province);
  }

  /** The words over a part, without what says that it may be left empty. */
  #nameOf(slot: AddressPart): string {
    const label = this.partNode(`${slot}-label`);
    const words = [...(label?.childNodes ?? [])].filter((node) => node.nodeName !== 'SPAN');
    return words
      .map((node) => node.textContent)
      .join('')
      .trim();
  }

  // Only when it is left, so that nothing moves while it is typed.
  #onChange = ({ target }: Event): void => {
    const input = this.partNode('postal-code');
    if (target !== input || !(input instanceof HTMLInputElement)) return;
    const { postalCode } = readPostalCode(input.value);
    if (postalCode && postalCode !== input.value) input.value = postalCode;
  };
}
