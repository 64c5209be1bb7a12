declare global {
  interface Window {
    tdsOriginals: { restore(): void };
  }
}

/**
 * Runs in the page before its own scripts. Pages replace what the language and the browser bring, some so
 * that nothing works any more that relies on it: `restore()` puts back what was there. Only what reads and
 * reckons: timers, promises and events are left as the page has them, as its own scripts need them so.
 */
export function installOriginals() {
  const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = Object;
  const { apply, ownKeys } = Reflect;
  const view = window as unknown as Record<string, { prototype?: object } | undefined>;
  const wholes = [
    ...['Array', 'String', 'Number', 'RegExp', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Object'],
    ...['NodeList', 'HTMLCollection', 'NamedNodeMap', 'DOMTokenList', 'DOMRect', 'DOMRectReadOnly'],
    ...['Range', 'TreeWalker', 'CSSStyleDeclaration', 'Function'],
  ];
  const globals = ['JSON', 'Math', 'Reflect', 'CSS', 'getComputedStyle', ...wholes];
  const readers: Record<string, string> = {
    Node: 'getRootNode contains compareDocumentPosition cloneNode parentNode parentElement childNodes firstChild lastChild nextSibling previousSibling nodeType nodeName textContent ownerDocument isConnected',
    Element:
      'getAttribute hasAttribute getAttributeNames matches closest querySelector querySelectorAll getElementsByTagName getElementsByClassName getBoundingClientRect getClientRects checkVisibility computedStyleMap children firstElementChild nextElementSibling previousElementSibling id localName tagName attributes classList outerHTML computedRole computedName',
    Document:
      'querySelector querySelectorAll getElementById getElementsByTagName getElementsByClassName createRange createTreeWalker documentElement body title',
    DocumentFragment: 'querySelector querySelectorAll getElementById children firstElementChild',
  };

  const kept: { on: object; name: string | symbol; descriptor: PropertyDescriptor }[] = [];
  const keep = (on: object | undefined, name: string | symbol) => {
    const descriptor = on && getOwnPropertyDescriptor(on, name);
    if (on && descriptor?.configurable) kept[kept.length] = { on, name, descriptor };
  };
  for (const name of globals) keep(window, name);
  for (const name of wholes) {
    const { [name]: whole } = view;
    if (!whole) continue;
    for (const key of ownKeys(whole)) keep(whole, key);
    if (whole.prototype) for (const key of ownKeys(whole.prototype)) keep(whole.prototype, key);
  }
  for (const name of ['JSON', 'Math', 'Reflect', 'CSS']) {
    const space = view[name] as object | undefined;
    if (space) for (const key of getOwnPropertyNames(space)) keep(space, key);
  }
  for (const name of ownKeys(readers) as string[]) {
    for (const key of (readers[name] ?? '').split(' ')) keep(view[name]?.prototype, key);
  }
  const speaking = [Object.prototype, Array.prototype, String.prototype, Number.prototype];

  // No method, and no loop but by number: the page may have taken them all.
  const restore = () => {
    for (let index = 0; index < kept.length; index++) {
      const { on, name, descriptor } = kept[index] as (typeof kept)[number];
      const now = apply(getOwnPropertyDescriptor, null, [on, name]);
      const isSame =
        now &&
        now.value === descriptor.value &&
        now.get === descriptor.get &&
        now.set === descriptor.set;
      if (isSame || now?.configurable === false) continue;
      apply(defineProperty, null, [on, name, descriptor]);
    }
    for (let index = 0; index < speaking.length; index++) {
      // None of them has one; with it, JSON says something else of everything.
      delete (speaking[index] as { toJSON?: unknown }).toJSON;
    }
  };
  defineProperty(window, 'tdsOriginals', { value: { restore } });
}
