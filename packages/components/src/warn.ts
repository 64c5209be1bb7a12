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
