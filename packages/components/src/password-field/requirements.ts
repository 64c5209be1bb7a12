import { OwnReason } from '../field/own-reason.js';
import { languageOf } from '../language.js';
import type { Announcement } from '../light/announcement.js';
import { MARK } from '../light/part.js';
import { passwordTexts } from '../strings/password-texts.js';
import { warn } from '../warn.js';
import type { PasswordField } from './password-field.js';

/** What only the password field itself can see. */
interface Parts {
  node(slot: string): HTMLElement | null;
  /** The question. */
  label(): string;
}

/** A list item that says what a password must have, and whether one has it. */
interface Requirement {
  readonly item: Element;
  /** In the words of the author. */
  readonly text: string;
  isMet(password: string): boolean;
}

/**
 * Says at each requirement in the author's list whether the password meets it, tells screen readers
 * when typing pauses, and marks a password that lacks something as wrong.
 *
 * Until the password is reached or changed, the list stands as it was written: what a server printed
 * stays as it is when the script arrives.
 */
export class Requirements {
  #host: PasswordField;
  #parts: Parts;
  #announcement: Announcement;
  #reason = new OwnReason();
  #isReached = false;
  #metBefore = '';

  constructor(host: PasswordField, parts: Parts, announcement: Announcement) {
    this.#host = host;
    this.#parts = parts;
    this.#announcement = announcement;
    host.addEventListener('input', this.update);
    host.addEventListener('focusin', this.#reach);
  }

  /** Looks again at what the password has. */
  update = (): void => {
    const { control } = this.#host;
    if (!control) return;
    const all = this.#all();
    const missing = all.filter((requirement) => !requirement.isMet(control.value));
    this.#reason.mark(control, control.value && missing.length ? this.#complaint(missing) : '');
    if (!this.#isReached && control.value === control.defaultValue) return;
    const texts = passwordTexts[languageOf(this.#host)];
    for (const requirement of all) {
      const isMet = !missing.includes(requirement);
      show(requirement.item, isMet ? texts.met : texts.notMet, isMet);
    }
    this.#tell(all, missing);
  };

  #reach = ({ target }: Event): void => {
    if (target !== this.#host.control) return;
    this.#isReached = true;
    this.update();
  };

  #tell(all: readonly Requirement[], missing: readonly Requirement[]): void {
    const met = all.map((requirement) => (missing.includes(requirement) ? '0' : '1')).join('');
    const isFirst = !this.#metBefore && missing.length === all.length;
    if (!all.length || met === this.#metBefore) return;
    this.#metBefore = met;
    // What it lacks to begin with is read out with the field.
    if (isFirst) return;
    const texts = passwordTexts[languageOf(this.#host)];
    const number = String(all.length - missing.length);
    this.#announcement.say(
      missing.length ? texts.someMet(number, String(all.length), words(missing)) : texts.allMet,
    );
  }

  #complaint(missing: readonly Requirement[]): string {
    const { errorPatternMismatch } = this.#host;
    const { requirementsMissing } = passwordTexts[languageOf(this.#host)];
    return errorPatternMismatch ?? requirementsMissing(this.#parts.label(), words(missing));
  }

  #all(): Requirement[] {
    const items = this.#parts.node('requirements')?.querySelectorAll('[data-pattern]') ?? [];
    return [...items].flatMap((item) => {
      const pattern = item.getAttribute('data-pattern') as string;
      const regex = this.#read(pattern);
      return regex
        ? { item, text: ownText(item), isMet: (password: string) => regex.test(password) }
        : [];
    });
  }

  /** As browsers read the attribute `pattern`: the whole password must match; a wrong one says nothing. */
  #read(pattern: string): RegExp | undefined {
    try {
      return new RegExp(`^(?:${pattern})$`, 'v');
    } catch {
      if (__DEV__) {
        warn(
          this.#host,
          'pattern-invalid',
          `has data-pattern="${pattern}", which is no regular expression. Correct it.`,
        );
      }
      return undefined;
    }
  }
}

const words = (requirements: readonly Requirement[]): string =>
  requirements.map(({ text }) => text).join('; ');

const stateOf = (item: Element): Element | null => item.querySelector(`:scope > [${MARK}]`);

/** The words of a list item, without our own. */
function ownText(item: Element): string {
  const state = stateOf(item);
  const texts = [...item.childNodes].map((node) => (node === state ? '' : node.textContent));
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Adds our words to a list item, after the author's. */
function show(item: Element, text: string, isMet: boolean): void {
  let state = stateOf(item);
  if (!state) {
    state = item.ownerDocument.createElement('span');
    state.setAttribute(MARK, '');
    item.append(state);
  }
  const written = ` ${text}`;
  if (state.textContent !== written) state.textContent = written;
  if (state.hasAttribute('data-met') !== isMet) state.toggleAttribute('data-met', isMet);
}
