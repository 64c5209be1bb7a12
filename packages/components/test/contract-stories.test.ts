import { expect } from '@open-wc/testing/pure';
import { setViewport } from '@web/test-runner-commands';
import '../src/all.js';
import { engine, itWithViewport } from '../src/testing/browser.js';
import { components } from '../src/testing/components.js';
import { place } from '../src/testing/mount.js';
import { stories } from '../src/testing/stories.js';

/** What WCAG 1.4.12 lets people do to the text of a page. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** What is pressed and is smaller than WCAG 2.5.8 asks for, links in a text aside. */
const tooSmall = () =>
  [...place().querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter((node) => {
    const { display, clipPath } = getComputedStyle(node);
    const isHidden = !node.getClientRects().length;
    if (isHidden || display === 'inline' || clipPath !== 'none') return false;
    return Math.min(node.offsetWidth, node.offsetHeight) < 24;
  });

/** What is wider than the page or than its own box. */
const overflowing = () =>
  [...place().querySelectorAll<HTMLElement>('*')].filter((node) => {
    const { display, clipPath } = getComputedStyle(node);
    if (/^(?:inline|contents|none)$/.test(display) || clipPath !== 'none') return false;
    const { left, right } = node.getBoundingClientRect();
    // An input scrolls its text: that is what it is for.
    const cut = node.localName !== 'input' && node.scrollWidth > node.clientWidth + 1;
    return cut || left < -1 || right > 321;
  });

describe('the stories', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`show every component alone, in ${language}`, async () => {
      const shown = new Set<string>();
      for (const story of stories.filter(({ page }) => !page)) {
        await story.show(language, story.writings[0] ?? 'own');
        for (const { localName } of place().querySelectorAll('*')) shown.add(localName);
      }
      expect([...shown]).to.include.members(components.map(({ tag }) => tag));
    });
  }
});

describe('at 320 pixels, with wide text', () => {
  const style = document.createElement('style');
  style.textContent = SPACING;
  before(async () => {
    document.head.append(style);
    if (engine !== 'WebKit') await setViewport({ width: 320, height: 640 });
  });
  after(() => style.remove());
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const story of stories) {
    for (const direction of ['ltr', 'rtl']) {
      itWithViewport(`${story.name} fits, ${direction}`, async () => {
        document.documentElement.dir = direction;
        await story.show('fr', story.writings[0] ?? 'own');
        const written = (node: Element) => node.outerHTML.slice(0, 200);
        expect(overflowing().map(written), 'too wide').to.deep.equal([]);
        expect(tooSmall().map(written), 'too small').to.deep.equal([]);
      });
    }
  }
});
