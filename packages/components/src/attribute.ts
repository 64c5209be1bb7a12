import type { LightElement } from './light/light-element.js';

/** What a value is: an attribute that is there is `true`, a number or a text. */
export type AttributeType = typeof Boolean | typeof Number | typeof String;

/** A property that stands in an attribute. */
export interface AttributeDeclaration {
  readonly property: string;
  readonly type: AttributeType;
}

/** The value of a property whose attribute holds this text. */
export const readAttribute = (type: AttributeType, text: string): string | number | boolean =>
  type === Boolean ? true : type(text);

/**
 * A property that stands in an attribute, as HTML's own do: printers, `cloneNode()` and `innerHTML`
 * see attributes only, so a value set from script goes there, at once. Lit's reactive properties
 * reflect later, and cost a third of the script that mounted a field (Chromium 156).
 */
export const attribute =
  (name: string, type: AttributeType = String) =>
  (prototype: LightElement, property: string): void => {
    const element = prototype.constructor as typeof LightElement;
    element.attributes = new Map([...element.attributes, [name, { property, type }]]);
    // `false` where none is set, as in HTML: Vue tells by the type that `required` alone is `true`.
    const unset = type === Boolean ? false : undefined;
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: LightElement): unknown {
        return this.given[property] ?? unset;
      },
      set(this: LightElement, value: unknown) {
        if (value === null || value === undefined || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  };
