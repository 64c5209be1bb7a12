/** Marks a control as wrong for a reason of its component. One that the page gave stands before it. */
export class OwnReason {
  #text = '';

  /** The reason that was given last; empty when there is none. */
  get text(): string {
    return this.#text;
  }

  /** Gives the reason; an empty one marks the control right again. */
  mark(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    const { validity } = control;
    if (validity.customError && control.validationMessage !== this.#text) return;
    if (text === this.#text && validity.customError === !!text) return;
    control.setCustomValidity(text);
    // As the browser keeps it, which mends line breaks.
    this.#text = control.validationMessage || text;
  }
}
