/**
 * Runs in the page: resolves when every element under `root` is defined and rendered, and laid out.
 * The same for all candidates; for those without custom elements it only waits a task.
 */
export async function settle(root, elements) {
  const waiting = [...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  await Promise.all([...new Set(waiting)].map((tag) => customElements.whenDefined(tag)));
  await Promise.all(Array.from(elements, (element) => element.updateComplete));
  // Elements inside shadow roots render in later microtasks: one task on, all have.
  await new Promise((resolve) => setTimeout(resolve));
  return root.getBoundingClientRect().height;
}

/** Runs in the page: `root` and all below it, shadow roots included. */
export function everything(root) {
  const found = [];
  const walk = (node) => {
    found.push(node);
    if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
    node.childNodes.forEach(walk);
  };
  walk(root);
  return found;
}
