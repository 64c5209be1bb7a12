/**
 * Runs in the page. Forces the text spacing of WCAG 1.4.12 on all text, in shadow roots as well. By
 * constructed style sheets, which no Content-Security-Policy forbids.
 */
export function installTextSpacing() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `*, ::before, ::after {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`,
  );
  const adopt = (root: Document | ShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  adopt(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attachShadow.call(this, init);
    adopt(root);
    // Components set their own sheets afterwards, and would take this one away.
    queueMicrotask(() => adopt(root));
    setTimeout(() => adopt(root));
    return root;
  };
  // Roots that the parser made.
  addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) adopt(element.shadowRoot);
    }
  });
}
