/**
 * Sets a member past the setter of its own that React gives to a control: an event that follows is
 * then a change for React.
 */
export function setNatively(control: HTMLElement, member: string, value: unknown): void {
  const prototype = Object.getPrototypeOf(control) as HTMLElement;
  Object.getOwnPropertyDescriptor(prototype, member)?.set?.call(control, value);
}
