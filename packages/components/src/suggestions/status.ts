/** Tells screen readers what goes on, after a pause: they say what was typed first. */
export class Status {
  #node: () => HTMLElement | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(node: () => HTMLElement | null) {
    this.#node = node;
  }

  /** Says a text in place of whatever waits to be said. */
  say(text: string, pause = 700): void {
    const node = this.#node();
    if (!node) return;
    clearTimeout(this.#timer);
    // The same words a second time are said only where there were none in between.
    if (node.textContent) node.textContent = '';
    if (text) this.#timer = setTimeout(() => node.replaceChildren(text), pause);
  }
}
