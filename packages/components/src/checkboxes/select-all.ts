import type { LightContext, Nothing, Part } from '../light/part.js';
import type { Controller } from '../light/updating-element.js';
import type { choiceTexts } from '../strings/choice-texts.js';
import type { Checkboxes } from './checkboxes.js';

/** The checkbox and its text. It has no name, so that it is not submitted. */
export const selectAllPart = (
  p: Partial<Checkboxes>,
  context: LightContext<(typeof choiceTexts)['en']>,
): Part | Nothing =>
  (p.selectAll || context.author('select-all')) && {
    slot: 'select-all',
    tag: 'div',
    children: [
      {
        tag: 'input',
        attributes: {
          type: 'checkbox',
          id: `${context.id}-select-all`,
          // It shows what the options say: there is nothing for a browser to put back.
          autocomplete: 'off',
          form: p.formId,
        },
      },
      {
        tag: 'label',
        attributes: { for: `${context.id}-select-all` },
        children: [p.selectAllLabel || context.texts.selectAll],
      },
    ],
  };

const isInUse = (option: HTMLInputElement): boolean => !option.matches(':disabled');

/**
 * A checkbox that chooses every option of its group, or none. It shows how they stand and is no answer
 * itself: what it does is done to the options, as if someone went through them.
 */
export class SelectAll implements Controller {
  #host: Checkboxes;
  #node: () => HTMLElement | null;
  #waiting: Promise<void> | undefined;

  constructor(host: Checkboxes, node: () => HTMLElement | null) {
    this.#host = host;
    this.#node = node;
    host.addController(this);
    host.addEventListener('input', this.#onInput, { capture: true });
    host.addEventListener('change', this.#onChange, { capture: true });
    host.addEventListener('change', this.update);
  }

  hostConnected(): void {
    // The browser may have put back what was chosen before.
    addEventListener('pageshow', this.update);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.update);
  }

  // Options are upgraded after their group.
  hostUpdated(): void {
    this.updateSoon();
  }

  /** Shows how the options stand, once all that changes now has changed. */
  updateSoon(): void {
    this.#waiting ??= Promise.resolve().then(() => {
      this.#waiting = undefined;
      this.update();
    });
  }

  /** Shows how the options stand: all chosen, some, or none. */
  update = (): void => {
    const box = this.#box;
    if (!box) return;
    const options = this.#options;
    const inUse = options.filter(isInUse);
    const shown = inUse.length ? inUse : options;
    const chosen = shown.filter(({ checked }) => checked).length;
    box.checked = chosen > 0 && chosen === shown.length;
    box.indeterminate = chosen > 0 && chosen < shown.length;
    const isOut = !!this.#host.disabled || !inUse.length;
    if (box.disabled !== isOut) box.disabled = isOut;
  };

  get #box(): HTMLInputElement | null {
    return this.#node()?.querySelector('input') ?? null;
  }

  /** What it stands for: an option that excludes the others is not among all. */
  get #options(): HTMLInputElement[] {
    return this.#host.checkboxes.flatMap(({ control, exclusive }) =>
      control && !exclusive ? control : [],
    );
  }

  // Its own events would be taken for those of an answer.
  #onInput = (event: Event): void => {
    if (event.target === this.#box) event.stopPropagation();
  };

  #onChange = (event: Event): void => {
    const box = this.#box;
    if (!box || event.target !== box) return;
    event.stopPropagation();
    const isWanted = box.checked;
    for (const option of this.#options.filter(isInUse)) {
      if (option.checked !== isWanted) option.click();
    }
    this.update();
  };
}
