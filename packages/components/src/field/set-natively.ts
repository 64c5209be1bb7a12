/**
 * Sets a member past the setter of its own that React gives to a control: an event that follows is
 * then a change for React.
 */
export function setNatively(control: HTMLElement, member: string, value: unknown): void {
  const prototype = Object.getPrototypeOf(control) as HTMLElement;
  Object.getOwnPropertyDescriptor(prototype, member)?.set?.call(control, value);
}

/** Gives a control an answer as if a person had: it is told of, and a change for React, too. */
export function answerNatively(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  setNatively(control, 'value', value);
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
