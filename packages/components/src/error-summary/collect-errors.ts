import type { FieldError } from './error-summary.js';

/** The errors that fields show, in document order. Reads nodes, so upgraded or not is the same. */
export function collectErrors(root: ParentNode): FieldError[] {
  const errors: FieldError[] = [];
  for (const node of root.querySelectorAll('[slot="error"], [slot$="-error"]')) {
    const field = node.parentElement;
    // Of several inputs, the one that the error stands over, else the wrong one.
    const part = node.slot.slice(0, -'-error'.length);
    const control = part
      ? field?.querySelector(`:scope > [slot="${CSS.escape(part)}"]`)
      : (field?.querySelector(':scope > :is(input, select, textarea)[aria-invalid="true"]') ??
        field?.querySelector(':is(input, select, textarea)[id]'));
    // An error that belongs to no control in particular leads to its own text.
    const id = control?.id || node.id;
    if (!id) continue;
    const text = field?.getAttribute(part ? `error-${part}` : 'error') || node.textContent?.trim();
    if (text) errors.push({ id, text });
  }
  return errors;
}
