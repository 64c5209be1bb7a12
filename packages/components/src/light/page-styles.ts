import type { CSSResult } from '@lit/reactive-element';

/** Adds a sheet to a document or shadow root, once. Constructed sheets need no CSP exception. */
export function adoptPageStyles(root: Node, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  const scope = root as Document | ShadowRoot;
  if (sheet && scope.adoptedStyleSheets && !scope.adoptedStyleSheets.includes(sheet)) {
    scope.adoptedStyleSheets.push(sheet);
  }
}
