import { settled } from './mount.js';

let frame: HTMLIFrameElement | undefined;

/** A page of its own in a frame, written piece by piece as a slow network would bring it. */
export interface StreamedPage {
  document: Document;
  window: Window & typeof globalThis;
  write(html: string): void;
  /** Loads a module of ours while the page is still coming in. */
  load(module: string): Promise<void>;
  end(): Promise<void>;
  /** Gives it the stylesheet that the tests have. */
  addStyles(): void;
}

/** Opens an empty page that is still loading. */
export function streamedPage(): StreamedPage {
  closePage();
  frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  const window = frame.contentWindow as Window & typeof globalThis;
  inner.open();
  inner.write('<!doctype html><html lang="en"><title>Page</title><body>');
  return {
    document: inner,
    window,
    write: (html) => inner.write(html),
    load: (module) =>
      new Promise((resolve, reject) => {
        const script = inner.createElement('script');
        script.type = 'module';
        script.src = new URL(`../${module}`, import.meta.url).href;
        script.onload = () => resolve();
        script.onerror = () => reject(new Error(`Could not load ${module}.`));
        inner.head.append(script);
      }),
    async end() {
      inner.close();
      if (inner.readyState !== 'complete') {
        await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
      }
      await settled(inner);
    },
    addStyles() {
      const style = inner.createElement('style');
      style.textContent = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join('\n');
      inner.head.append(style);
    },
  };
}

/** Opens a page with these modules loaded and this HTML in it. */
export async function openPage(html: string, ...modules: string[]): Promise<StreamedPage> {
  const page = streamedPage();
  page.write(html);
  await Promise.all(modules.map((module) => page.load(module)));
  await page.end();
  return page;
}

const closePage = (): void => {
  frame?.remove();
  frame = undefined;
};

afterEach(closePage);
