import { warn } from './warn.js';

/** Registers an element. The first definition of a tag wins; a second copy of the library warns. */
export function define(tag: string, type: CustomElementConstructor): void {
  const known = globalThis.customElements?.get(tag);
  if (!known) globalThis.customElements?.define(tag, type);
  else if (__DEV__ && known !== type) {
    warn(
      document.createElement(tag),
      'defined-twice',
      'is already defined, by another copy of this library. Load only one copy.',
    );
  }
}
