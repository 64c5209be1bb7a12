import type { PropertyDeclaration, ReactiveElement } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators.js';

/**
 * A property that stands in an attribute, as HTML's own do: printers, `cloneNode()` and `innerHTML`
 * see attributes only, so a value set from script must be there too.
 */
export const attribute =
  (name: string, type: PropertyDeclaration['type'] = String) =>
  (prototype: ReactiveElement, key: string): void => {
    property({ attribute: name, reflect: true, type })(prototype, key);
    const accessor = Object.getOwnPropertyDescriptor(prototype, key);
    if (type !== Boolean || !accessor) return;
    // `false` where none is set, as in HTML: Vue tells by the type that `required` alone is `true`.
    const get = function (this: ReactiveElement): unknown {
      return accessor.get?.call(this) ?? false;
    };
    Object.defineProperty(prototype, key, { ...accessor, get });
  };
