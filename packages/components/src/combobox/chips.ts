import type { Combobox } from './combobox.js';

/** The chosen options of a list of several, each as a button that takes it back. */
export class Chips {
  #host: Combobox;
  #node: () => HTMLElement | null;
  #drawn = new WeakMap<HTMLButtonElement, HTMLOptionElement>();

  constructor(host: Combobox, node: () => HTMLElement | null) {
    this.#host = host;
    this.#node = node;
  }

  get buttons(): HTMLButtonElement[] {
    return [...(this.#node()?.querySelectorAll('button') ?? [])];
  }

  /** The option that a button takes back. */
  optionOf(button: Element | null): HTMLOptionElement | undefined {
    return button ? this.#drawn.get(button as HTMLButtonElement) : undefined;
  }

  /** Draws what is chosen, and touches no button that stays: one of them may have the focus. */
  draw(
    options: readonly HTMLOptionElement[],
    label: string,
    words: (label: string) => string,
  ): void {
    const node = this.#node();
    if (!node) return;
    if (options.length) setAttribute(node, 'aria-label', label);
    else node.removeAttribute('aria-label');
    const before = [...node.children] as HTMLElement[];
    options.forEach((option, index) => {
      while (before[index] && !this.#isOf(before[index], option, options)) {
        before.splice(index, 1)[0]?.remove();
      }
      const item = before[index] ?? node.ownerDocument.createElement('li');
      if (!before[index]) before.push(item);
      const button = item.querySelector('button') ?? node.ownerDocument.createElement('button');
      setAttribute(button, 'type', 'button');
      setAttribute(button, 'aria-label', words(option.label));
      if (button.textContent !== option.label) button.textContent = option.label;
      const { control } = this.#host;
      if (button.disabled !== !!control?.disabled) button.disabled = !!control?.disabled;
      this.#drawn.set(button, option);
      if (!button.parentNode) item.append(button);
      if (!item.parentNode) node.append(item);
    });
    for (const item of before.slice(options.length)) item.remove();
  }

  /** Whether an item may stay for an option: it shows it, or nothing that is chosen. */
  #isOf(
    item: HTMLElement,
    option: HTMLOptionElement,
    options: readonly HTMLOptionElement[],
  ): boolean {
    const shown = this.optionOf(item.querySelector('button'));
    // After an option that is chosen before it, it moves along; all behind it are drawn anew.
    return shown ? shown === option && options.includes(shown) : true;
  }
}

function setAttribute(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
