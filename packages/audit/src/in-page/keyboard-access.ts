/** Something that is meant for a pointer, and what the keyboard lacks there. */
export interface Silent {
  readonly ref: number;
  /**
   * `unreachable`: nothing leads the focus to it; `deaf`: it has the focus, but nothing hears its keys.
   * With a role that promises more, it is certain.
   */
  readonly lack: 'unreachable' | 'deaf';
  readonly isCertain: boolean;
  readonly role: string;
}

declare global {
  interface Window {
    /** The types of events that each element, the document or the window listens to. */
    tdsHeard?: Map<EventTarget, readonly string[]> | undefined;
  }
}

/** What `getEventListeners`, which only the developer tools have, says of all elements of a document. */
export const noteListeners = `{
  const heard = new Map();
  for (const target of [window, document, ...tdsAudit.everything()]) {
    const types = Object.keys(getEventListeners(target));
    if (types.length > 0) heard.set(target, types);
  }
  Object.defineProperty(window, 'tdsHeard', { value: heard, configurable: true });
}`;

/** Runs in the page: what can be clicked, and not used by keyboard; and how much can be clicked at all. */
export function findSilent(): { silent: Silent[]; total: number } {
  const heard = window.tdsHeard ?? new Map<EventTarget, readonly string[]>();
  delete window.tdsHeard;
  const { everything, rootOf, ref } = window.tdsAudit;
  const native =
    'a[href], area[href], button, input, select, textarea, summary, option, label, iframe, audio, video, object, embed';
  const alone = /^(button|link|checkbox|switch|textbox|searchbox|combobox|slider|spinbutton)$/;
  // One focus serves all of its items: arrow keys, or aria-activedescendant.
  const inGroup = /^(tab|menuitem|menuitemcheckbox|menuitemradio|radio|option|treeitem|gridcell)$/;
  const hears = (target: EventTarget, types: RegExp) =>
    heard.get(target)?.some((type) => types.test(type)) ?? false;
  const pointer = /^(click|dblclick|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/;
  const keys = /^key(down|up|press)$/;
  const parentOf = (element: Element): Element | null => {
    const root: Node = element.getRootNode();
    return (
      element.assignedSlot ??
      element.parentElement ??
      (root instanceof ShadowRoot ? root.host : null)
    );
  };
  const around = (element: Element) => {
    const found: Element[] = [];
    for (let node = parentOf(element); node; node = parentOf(node)) found.push(node);
    return found;
  };
  const isFocusable = (element: Element) =>
    (element as HTMLElement).tabIndex >= 0 && !element.matches(':disabled');
  const within = (parent: ParentNode, test: (element: Element) => boolean): boolean =>
    window.tdsAudit.childrenOf(parent).some((child) => {
      const root = rootOf(child);
      return test(child) || (root && within(root, test)) || within(child, test);
    });
  const holds = (element: Element, test: (element: Element) => boolean): boolean => {
    const root = rootOf(element);
    if (root && within(root, test)) return true;
    if (element.localName !== 'slot') return within(element, test);
    return (element as HTMLSlotElement)
      .assignedElements({ flatten: true })
      .some((one) => test(one) || holds(one, test));
  };
  const roleOf = (element: Element) =>
    element.getAttribute('role')?.trim().split(/\s+/)[0]?.toLowerCase() ?? '';

  const silent: Silent[] = [];
  let total = 0;
  for (const element of everything()) {
    if (element === document.body || element === document.documentElement) continue;
    const role = roleOf(element);
    const isClicked = hears(element, pointer);
    const promises = alone.test(role) || inGroup.test(role);
    if (!isClicked && !promises) continue;
    if (element.matches(native) || (element as HTMLElement).isContentEditable) {
      total++;
      continue;
    }
    const { width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const outer = around(element);
    const chain = [element, ...outer];
    if (chain.some((one) => one.matches('[inert], [aria-hidden=true], [aria-disabled=true]'))) {
      continue;
    }
    if (/^(presentation|none)$/.test(role)) continue;
    total++;
    if (isFocusable(element)) {
      if (!isClicked || (promises && !/^(button|link|checkbox|switch)$/.test(role))) continue;
      if (element.matches(native) || chain.some((one) => hears(one, keys))) continue;
      // It only hears a click, and no key makes one there. What holds controls is a region to scroll.
      if (holds(element, isFocusable)) continue;
      const isWatched = hears(document, keys) || hears(window, keys);
      silent.push({ ref: ref(element), lack: 'deaf', isCertain: promises && !isWatched, role });
      continue;
    }
    // A click on a card, an icon or a label belongs to the control in it or around it, be it switched off.
    if (
      holds(element, (one) => isFocusable(one) || one.matches(':disabled')) ||
      outer.some((one) => one !== document.body && isFocusable(one))
    ) {
      continue;
    }
    if (outer.some((one) => one.matches('label, summary'))) continue;
    if (element.hasAttribute('tabindex')) {
      // Scripts give it the focus, or another element of its group does.
      const isManaged = outer.some((one) =>
        /^(toolbar|menu|menubar|tablist|radiogroup|grid|tree|treegrid|listbox|group|row|rowgroup|list|navigation)$/.test(
          roleOf(one),
        ),
      );
      if (isManaged || !isClicked) continue;
      silent.push({ ref: ref(element), lack: 'unreachable', isCertain: false, role });
      continue;
    }
    const root = element.getRootNode() as Document | ShadowRoot;
    const isPointedAt = Boolean(
      root.querySelector('[aria-activedescendant], [aria-controls], [aria-owns]'),
    );
    if (inGroup.test(role) && isPointedAt) continue;
    silent.push({
      ref: ref(element),
      lack: 'unreachable',
      // A link that leads nowhere is often the page that one is on.
      isCertain: isClicked ? promises : alone.test(role) && role !== 'link',
      role,
    });
  }
  return { silent, total };
}
