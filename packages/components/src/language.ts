import type { UpdatingElement } from './light/updating-element.js';

/** The languages that built-in texts exist in. */
export type Language = 'en' | 'fr';

/** The language a tag such as `fr-CA` stands for: French for `fr…`, English for all others. */
export const languageFrom = (tag: string | null | undefined): Language =>
  /^fr(-|$)/i.test(tag ?? '') ? 'fr' : 'en';

/** The language of the nearest `lang`, looked for through shadow roots. */
export function languageOf(element: Element): Language {
  for (let scope: Element | null = element; scope; ) {
    const found = scope.closest('[lang]');
    if (found) return languageFrom(found.getAttribute('lang'));
    scope = (scope.getRootNode() as ShadowRoot).host ?? null;
  }
  return 'en';
}

const connected = new Set<UpdatingElement>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Updates the element whenever a `lang` changes. Returns the function that stops it. */
export function watchLanguage(element: UpdatingElement): () => void {
  connected.add(element);
  observer ??= new MutationObserver(() => {
    for (const host of connected) host.requestUpdate();
  });
  for (let root = element.getRootNode(); !watched.has(root); ) {
    watched.add(root);
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  return () => connected.delete(element);
}
