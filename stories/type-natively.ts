/** Types a text into a control, as a person would. */
export function typeNatively(control: HTMLInputElement | null, text: string): void {
  if (!control) return;
  control.focus();
  control.value = text;
  control.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}

/** When suggestions were looked for. */
export const afterLookup = (): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, 500));
