import type { Browser, Page } from 'playwright-core';
import type { Engine, EngineResult } from '../../src/engines/engine.ts';
import { installElements } from '../../src/in-page/elements.ts';

/** Faults in every kind of tree, in markup that needs no script and no style of the page's own. */
const html = `<!doctype html>
<html lang="en">
<head><title>Planted faults</title></head>
<body>
  <main>
    <h1>Planted faults</h1>
    <x-outer><template shadowrootmode="open">
      <x-inner><template shadowrootmode="open"><button type="button"></button></template></x-inner>
    </template></x-outer>
    <x-closed></x-closed>
    <x-slot><span>Faint</span></x-slot>
    <p>
      <button type="button" class="small">A</button><button type="button" class="small">B</button>
    </p>
    <iframe title="Within" srcdoc="<!doctype html><html lang='en'><body><p><img src='x.png' width='20' height='20'></p></body></html>"></iframe>
  </main>
</body>
</html>`;

/** Says it all through the DOM, which a content security policy leaves alone. */
function installComponents() {
  const styled = (text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  const define = (name: string, mode: ShadowRootMode, tag: string, css: string) =>
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode });
          root.adoptedStyleSheets = [styled(css)];
          root.append(document.createElement(tag));
        }
      },
    );
  define('x-closed', 'closed', 'input', '');
  // An engine that does not know container queries must still see the rest of the sheet.
  define(
    'x-slot',
    'open',
    'slot',
    '@container (width > 1px) { p { color: red } } ::slotted(span) { color: #ccc }',
  );
  addEventListener('DOMContentLoaded', () => {
    document.adoptedStyleSheets = [
      styled(`
        body { background: #fff; color: #000 }
        p { display: flex }
        .small { padding: 0; border: 0; font-size: 8px; color: #000 }`),
    ];
    // An attribute, as IBM's engine takes sizes from other sheets than the document's for the browser's.
    for (const element of document.querySelectorAll<HTMLElement>('.small')) {
      Object.assign(element.style, { width: '12px', height: '12px' });
    }
  });
}

export const strict = "default-src 'none'; require-trusted-types-for 'script'";

export interface Planted {
  page: Page;
  /** What the page and everything in it look like from outside. */
  look(): Promise<unknown>;
  run(engine: Engine): Promise<{ top: EngineResult; within: EngineResult; paths: string[] }>;
}

/** Shows the planted faults, with `scripts` in every document as an audit puts them there. */
export async function showPlanted(
  browser: Browser,
  scripts: readonly Engine[],
  policy?: string,
): Promise<Planted> {
  const page = await browser.newPage({ locale: 'fr-CA' });
  await page.addInitScript(installElements);
  for (const { script } of scripts) if (script) await page.addInitScript(script);
  await page.addInitScript(installComponents);
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'Content-Security-Policy': policy } : {},
      body: html,
    }),
  );
  await page.goto('http://planted.test/');
  const within = page.frames()[1];
  if (!within) throw new Error('The frame is missing.');
  return {
    page,
    look: () => page.evaluate(lookInPage),
    async run(engine) {
      const top = await engine.run(page.mainFrame());
      const paths = await page.evaluate(() =>
        window.tdsAudit.describe().map(({ path }) => path.join(' >>> ')),
      );
      return { top, paths, within: await engine.run(within) };
    },
  };
}

/** Markup, properties that script gave to nodes, and names at the window, through every root. */
function lookInPage() {
  const roots = (root: Document | ShadowRoot): unknown => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    const nodes: string[] = [];
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const own = Object.getOwnPropertyNames(node).filter((name) => name !== 'location');
      if (own.length > 0) nodes.push(`${node.nodeName} ${own}`);
    }
    const within = [...root.querySelectorAll('*')].flatMap((element) => {
      const shadow = window.tdsAudit.rootOf(element);
      const inner = element instanceof HTMLIFrameElement && element.contentDocument;
      return [shadow, inner].flatMap((tree) => (tree ? [roots(tree)] : []));
    });
    const markup = root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML;
    return { markup, nodes, within };
  };
  const prototypes = [Element, HTMLElement, HTMLIFrameElement, Node, Document, CSSStyleSheet];
  return {
    roots: roots(document),
    names: Object.getOwnPropertyNames(window).sort(),
    prototypes: prototypes.map(({ prototype }) => Object.getOwnPropertyNames(prototype).sort()),
    scroll: [scrollX, scrollY, document.activeElement?.localName],
  };
}
