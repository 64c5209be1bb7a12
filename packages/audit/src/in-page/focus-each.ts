/** An element that did not keep the focus that it was given. */
export interface Moved {
  readonly ref: number;
  readonly name: string;
  /** Whether it is a link, a button or a field of HTML: nothing that has its stops inside. */
  readonly isNative: boolean;
  /** The name or the tag of what has the focus now; `null`: nothing has it. */
  readonly to: string | null;
}

/**
 * Runs in the page, after `installKeyboard`: gives the focus to one after the other, and tells of those
 * that heard of it and did not keep it.
 */
export async function focusEach(refs: readonly number[]): Promise<Moved[]> {
  const { tdsAudit: audit } = window;
  const { deepActive, isWithin } = window.tdsKeyboard;
  const giveFocus = async (element: HTMLElement): Promise<Omit<Moved, 'ref'> | null> => {
    (deepActive() as HTMLElement | null)?.blur();
    let heard = false;
    const hear = () => {
      heard = true;
    };
    window.addEventListener('focus', hear, true);
    element.focus({ preventScroll: true });
    // After what the page does in the same turn.
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('focus', hear, true);
    const active = deepActive();
    if (!heard || isWithin(active, element)) return null;
    const isNone = !active || active === document.body || active === document.documentElement;
    return {
      name: element.computedName ?? '',
      isNative: element.matches('a, area, button, input, select, textarea, summary'),
      to: isNone ? null : active.computedName || `<${active.localName}>`,
    };
  };

  const moved: Moved[] = [];
  for (const ref of refs) {
    const element = audit.element(ref);
    const found = element?.isConnected && (await giveFocus(element as HTMLElement));
    if (found) moved.push({ ref, ...found });
  }
  return moved;
}
