import { languageOf } from '../language.js';
import { choiceTexts } from '../strings/choice-texts.js';
import type { Checkboxes } from './checkboxes.js';

/** After what pause screen readers are told: they say the option that was chosen first. */
const PAUSE = 500;

/**
 * Takes back what cannot be chosen beside an option that excludes others, and the other way round,
 * and tells screen readers, since what changes is not where they are.
 */
export class Exclusive {
  #host: Checkboxes;
  #status: HTMLElement | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Checkboxes) {
    this.#host = host;
    host.addEventListener('focusin', this.#reach);
    host.addEventListener('change', this.#change);
  }

  disconnect(): void {
    clearTimeout(this.#pause);
  }

  // A live region must be there before it is spoken, and what a server printed stays as it is.
  #reach = (): void => {
    const { checkboxes } = this.#host;
    if (this.#status?.parentNode === this.#host || !checkboxes.some((it) => it.exclusive)) return;
    this.#status = this.#host.ownerDocument.createElement('p');
    this.#status.slot = 'status';
    this.#status.setAttribute('role', 'status');
    this.#host.append(this.#status);
  };

  #change = ({ target }: Event): void => {
    const options = this.#host.checkboxes;
    const chosen = options.find(({ control }) => control === target);
    if (!chosen?.checked) return;
    const others = options.filter(
      (other) => other !== chosen && other.checked && (chosen.exclusive || other.exclusive),
    );
    if (!others.length) return;
    // As if someone did it, so that the page and its framework know of it.
    for (const { control } of others) control?.click();
    const texts = choiceTexts[languageOf(this.#host)];
    const named = (chosen.exclusive ? chosen : others[0])?.control?.labels?.[0]?.textContent ?? '';
    this.#say(chosen.exclusive ? texts.onlyChosen(named.trim()) : texts.notChosen(named.trim()));
  };

  #say(text: string): void {
    this.#reach();
    if (this.#status) this.#status.textContent = '';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      if (this.#status) this.#status.textContent = text;
    }, PAUSE);
  }
}
