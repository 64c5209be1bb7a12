/** Forces the text spacing of WCAG 1.4.12 on all text, also in shadow roots. */
export interface TextSpacing {
  force(): void;
  release(): void;
  readonly isForced: boolean;
}

declare global {
  interface Window {
    tdsTextSpacing: TextSpacing;
  }
}

/** Runs in the page, after `installElements`. No style element is added, so no policy forbids it. */
export function installTextSpacing() {
  if (window.tdsTextSpacing) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }
    /* Scripts whose letters are joined have no space between them; the criterion leaves them out. */
    :lang(ar, fa, ur, ps, sd, ug, ckb, syr, dv) {
      letter-spacing: 0 !important;
    }
  `);
  let isForced = false;
  const roots = () => [
    document,
    ...window.tdsAudit.everything().flatMap((element) => window.tdsAudit.rootOf(element) ?? []),
  ];
  const tdsTextSpacing: TextSpacing = {
    get isForced() {
      return isForced;
    },
    force() {
      for (const root of roots()) {
        if (root.adoptedStyleSheets.includes(sheet)) continue;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
      isForced = true;
    },
    release() {
      for (const root of roots()) {
        if (!root.adoptedStyleSheets.includes(sheet)) continue;
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      }
      isForced = false;
    },
  };
  Object.defineProperty(window, 'tdsTextSpacing', { value: tdsTextSpacing });
}
