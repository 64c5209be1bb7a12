const said = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer what is wrong on an element and how to mend it: once for each element and
 * code, in development builds only. `globalThis.trilliumWarnings = false` switches all off.
 */
export function warn(element: Element, code: string, message: string): void {
  if ((globalThis as { trilliumWarnings?: boolean }).trilliumWarnings === false) return;
  const codes = said.get(element) ?? new Set<string>();
  if (codes.has(code)) return;
  said.set(element, codes.add(code));
  console.warn(`<${element.localName}> ${message} (${code})`, element);
}

/** Warns when a property holds a value that the component does not know. */
export function warnUnknownValue<K extends string>(
  element: Element & { [key in K]?: unknown },
  property: K,
  allowed: readonly string[],
): void {
  const value = element[property];
  if (value === undefined || value === null || allowed.includes(String(value))) return;
  warn(
    element,
    'unknown-value',
    `has ${property}="${value}", which it does not know. Use one of: ${allowed.join(', ')}.`,
  );
}

const styled = new WeakSet<Node>();

/** Warns, once for each document or shadow root, when the stylesheet that gives the looks is missing. */
export function warnOfMissingStyles(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (styled.has(root)) return;
  styled.add(root);
  // After those that are still to come: a stylesheet may follow in the body, or load in a shadow root.
  setTimeout(() => {
    const loading = [...root.querySelectorAll('link')].some(
      (link) => link.rel === 'stylesheet' && !link.sheet,
    );
    if (loading || !element.isConnected || getComputedStyle(element).display !== 'inline') return;
    warn(
      element,
      'styles-missing',
      'has no styles. Link trillium.css in its document or shadow root.',
    );
  }, 1000);
}
