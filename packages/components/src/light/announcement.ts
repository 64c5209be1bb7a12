/** After what pause in typing screen readers are told. In milliseconds. */
export const PAUSE = 1000;

/** Tells screen readers of a change, in the part of a component that is out of sight (`status.css`). */
export class Announcement {
  #node: () => HTMLElement | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(node: () => HTMLElement | null) {
    this.#node = node;
  }

  /** Says it when nothing else was said for this time. */
  say(text: string, after: number = PAUSE): void {
    this.stop();
    this.#timer = setTimeout(() => {
      const node = this.#node();
      if (node && node.textContent !== text) node.textContent = text;
    }, after);
  }

  /** Leaves unsaid what was not said yet. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
