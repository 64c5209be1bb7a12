/** What became of an element that says a state, when it was pressed. */
export interface Pressed {
  readonly ref: number;
  readonly attribute: 'aria-expanded' | 'aria-pressed' | 'aria-checked';
  readonly state: string;
  /** Whether what it controls, by aria-controls or as the element after it, came up or went away. */
  readonly hasMoved: boolean;
}

export interface StateChangesInPage {
  /** Numbers of the elements that say a state of their own: those of HTML keep theirs by themselves. */
  stateful(): number[];
  /** Presses one as a pointer would; `null`: it says another state now, or has gone. */
  press(ref: number): Promise<Pressed | null>;
}

declare global {
  interface Window {
    tdsStateChanges: StateChangesInPage;
  }
}

/** Runs in the page; what it puts there changes nothing until it is asked. */
export function installStateChanges() {
  if (window.tdsStateChanges) return;
  const audit = window.tdsAudit;
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const attributeOf = (element: Element): Pressed['attribute'] | undefined => {
    if (element.hasAttribute('aria-expanded')) return 'aria-expanded';
    if (element.hasAttribute('aria-pressed')) return 'aria-pressed';
    const isBox = /^(checkbox|switch|menuitemcheckbox)$/.test(element.getAttribute('role') ?? '');
    return isBox && element.hasAttribute('aria-checked') ? 'aria-checked' : undefined;
  };
  /** Which parts of what it controls are shown. */
  const lookOf = (element: Element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = (element.getAttribute('aria-controls') ?? '').split(/\s+/).filter(Boolean);
    const controlled = ids.flatMap((id) => root.getElementById(id) ?? []);
    const next = element.nextElementSibling;
    const parts = controlled.length > 0 ? controlled : next ? [next] : [];
    return parts.map((part) => isShown(part) && part.getBoundingClientRect().height > 0).join();
  };

  const tdsStateChanges: StateChangesInPage = {
    stateful: () =>
      audit
        .everything()
        .filter(
          (element) =>
            attributeOf(element) !== undefined &&
            // A field opens its list by what is typed; what HTML presses or checks says so by itself.
            !element.matches('input, select, textarea, summary, [role=combobox]') &&
            !element.matches(':disabled, [aria-disabled=true]') &&
            isShown(element),
        )
        .map(audit.ref),
    async press(ref) {
      const element = audit.element(ref) as HTMLElement | undefined;
      const attribute = element && attributeOf(element);
      // What another one has hidden or taken away cannot be pressed.
      if (!element?.isConnected || !attribute || !isShown(element)) return null;
      const before = element.getAttribute(attribute);
      const look = lookOf(element);
      element.click();
      await new Promise((resolve) => setTimeout(resolve, 400));
      const state = element.getAttribute(attribute);
      if (!element.isConnected || state !== before || state === null) return null;
      return { ref, attribute, state, hasMoved: lookOf(element) !== look };
    },
  };
  Object.defineProperty(window, 'tdsStateChanges', { value: tdsStateChanges });
}
