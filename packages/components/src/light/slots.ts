const templates = new Map<string, DocumentFragment>();

/** Makes the bare slots of a shadow root, in order; adds those that are missing, removes none. */
export function printSlots(root: ShadowRoot, names: readonly string[]): void {
  let current = root.querySelector('slot');
  if (!current) {
    root.append(newSlots(names));
    return;
  }
  for (const name of names) {
    if (current?.name === name) current = current.nextElementSibling as HTMLSlotElement | null;
    else if (![...root.querySelectorAll('slot')].some((slot) => slot.name === name)) {
      root.insertBefore(newSlots([name]), current);
    }
  }
}

// Built from nodes, so that no HTML string is parsed, and cloned, which is faster.
function newSlots(names: readonly string[]): Node {
  const key = names.join(' ');
  let fragment = templates.get(key);
  if (!fragment) {
    fragment = document.createDocumentFragment();
    for (const name of names) {
      const slot = document.createElement('slot');
      if (name) slot.name = name;
      fragment.append(slot);
    }
    templates.set(key, fragment);
  }
  return fragment.cloneNode(true);
}
