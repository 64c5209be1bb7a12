import type { Frame } from 'playwright-core';

/**
 * A script that keeps an engine under one name nobody comes across by chance, and starts it at its first
 * use: pages load as fast as ever, and what it sets up cannot reach their own scripts. `body` returns the
 * engine; names that it leaves at the window or the document are taken away again.
 */
export const lazyScript = (name: string, body: string) => `(() => {
  let engine;
  const start = () => {
    const places = [window, document];
    const known = places.map((place) => new Set(Object.getOwnPropertyNames(place)));
    try {
      return (() => { ${body}
      })();
    } finally {
      for (const [index, place] of places.entries()) {
        for (const name of Object.getOwnPropertyNames(place)) {
          if (!known[index].has(name)) delete place[name];
        }
      }
    }
  };
  Object.defineProperty(window, ${JSON.stringify(name)}, { value: () => (engine ??= start()) });
})();`;

/** In the page: while it runs, frames look empty. They are tested as documents of their own. */
export async function withoutFrames<T>(work: () => Promise<T>): Promise<T> {
  const kinds = [HTMLIFrameElement, HTMLObjectElement, HTMLFrameElement].map(
    ({ prototype }) => prototype,
  );
  const theirs = kinds.map((kind) => Object.getOwnPropertyDescriptor(kind, 'contentDocument'));
  for (const kind of kinds) {
    Object.defineProperty(kind, 'contentDocument', { configurable: true, get: () => null });
  }
  try {
    return await work();
  } finally {
    for (const [index, kind] of kinds.entries()) {
      Object.defineProperty(kind, 'contentDocument', theirs[index] as PropertyDescriptor);
    }
  }
}

/** Storybook's own messages and placeholders, which are no part of a story. */
export const storybooksOwn = '.sb-wrapper';

/**
 * How much of a page a document is. Headings, landmarks and a way past blocks can be asked of a whole
 * `page` only: not of a `component` that Storybook shows alone, nor of a `frame`.
 */
export type Extent = 'page' | 'component' | 'frame';

export const extentOf = async (frame: Frame): Promise<Extent> => {
  if (frame.parentFrame()) return 'frame';
  const isStory = await frame.evaluate(() => document.getElementById('storybook-root') !== null);
  return isStory ? 'component' : 'page';
};
