import type { JSHandle } from 'playwright-core';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { openFrames } from '../frames.ts';
import { joined, type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';
import { contradicts, fewestLetters, loadLanguageDetector } from './detect-language.ts';

const ofPage: OwnRule = {
  id: 'language-of-page',
  criteria: ['3.1.1'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.language.help),
  helpUrl: understanding('language-of-page'),
};
const ofParts: OwnRule = {
  id: 'language-of-parts',
  criteria: ['3.1.2'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.language.partsHelp),
  helpUrl: understanding('language-of-parts'),
};

/** Whether texts are in the language that is declared for them. */
export const language: Check = {
  ...ofPage,
  id: 'language',
  criteria: ['3.1.1', '3.1.2'],
  // A page may follow the language that the browser asks for.
  runs: 'each',
  changesPage: false,
  async run({ page, signal }) {
    const handles: JSHandle<ReturnType<typeof findTexts>>[] = [];
    const texts = [];
    for (const [frame, document] of (await openFrames(page)).entries()) {
      const inPage = await document.evaluateHandle(findTexts, fewestLetters);
      handles.push(inPage);
      for (const text of await inPage.evaluate(({ texts }) => texts)) {
        // To the page, a document in a frame is a part of it.
        texts.push({ ...text, frame, ofPage: text.ofPage && frame === 0 });
      }
    }
    // Only what is said something of gets a number: describing an element of a long page takes time.
    const refOf = async (frame: number, index: number) =>
      (await handles[frame]?.evaluate(({ elements }, at) => {
        const element = elements[at];
        return element ? window.tdsAudit.ref(element) : null;
      }, index)) ?? null;
    if (texts.length === 0)
      return joined(resultOf(ofPage, false, []), resultOf(ofParts, false, []));
    const detect = await loadLanguageDetector();
    const judged = texts.map((text) => {
      signal.throwIfAborted();
      return { ...text, found: detect(text.text) };
    });

    const letters = new Map<string, number>();
    let all = 0;
    for (const { found, ofPage, text } of judged) {
      if (!found || !ofPage) continue;
      letters.set(found, (letters.get(found) ?? 0) + text.length);
      all += text.length;
    }
    const [most, count] = [...letters].toSorted(([, one], [, two]) => two - one)[0] ?? ['', 0];
    const page0 = judged.find((one) => one.ofPage);
    const isWrong =
      page0 !== undefined && count >= 100 && count > all * 0.6 && contradicts(page0.lang, most);
    const seenOfPage: Seen[] = isWrong
      ? [
          {
            outcome: 'failed',
            element: await refOf(0, page0.owner),
            message: [
              inBoth((t) => t.language.page(page0.lang, most, Math.round((100 * count) / all))),
            ],
          },
        ]
      : [];

    const seenOfParts: Seen[] = [];
    for (const { frame, element, lang, found, ofPage, text } of judged) {
      if (!found || !contradicts(lang, found) || seenOfParts.length >= 200) continue;
      // Said once, of the page.
      if (isWrong && ofPage && found === most) continue;
      const message = [inBoth((t) => t.language.part(lang, found, text.slice(0, 100)))];
      // With few words, a title or a quoted term may be meant.
      const outcome = text.length >= 80 ? 'failed' : 'cannot-tell';
      seenOfParts.push({ outcome, element: await refOf(frame, element), message });
    }
    for (const handle of handles) await handle.dispose();
    return joined(
      resultOf(ofPage, all > 0, seenOfPage),
      resultOf(
        ofParts,
        judged.some(({ found }) => found !== null),
        seenOfParts,
      ),
    );
  },
};

/** Runs in the page: blocks of text with the language that is declared for them. */
function findTexts(fewest: number) {
  const layout = window.tdsLayout();
  const langOf = (element: Element) =>
    window.tdsAudit.attributeOf(element, 'lang') ??
    window.tdsAudit.attributeOf(element, 'xml:lang');
  /** By the document, not as drawn: what is slotted has the language of where it stands. */
  const ownerOf = (element: Element): Element | null => {
    for (let node: Node | null = element; node; ) {
      if (node instanceof Element && langOf(node) !== null) {
        return node;
      }
      node = node instanceof ShadowRoot ? node.host : window.tdsAudit.parentNodeOf(node);
    }
    return null;
  };
  const blockOf = (element: Element): Element => {
    let block = element;
    while (/^(inline|contents|ruby)/.test(layout.styleOf(block).display)) {
      const parent = layout.parentOf(block);
      if (!parent) break;
      block = parent;
    }
    return block;
  };
  const skipped = 'code, pre, kbd, samp, var, address, [translate=no], .notranslate, svg, math';
  const groups = new Map<Element, Map<Element, { element: Element; text: string }>>();
  let total = 0;
  for (const { node, element } of layout.texts()) {
    const owner = ownerOf(element);
    if (!owner || total > 300_000 || layout.within(element, skipped)) continue;
    const block = blockOf(element);
    const inBlock = groups.get(block) ?? new Map();
    groups.set(block, inBlock);
    const known = inBlock.get(owner) ?? { element: owner === element ? element : block, text: '' };
    known.text += ` ${node.data}`;
    // The part itself, where a block holds more than one language.
    if (owner !== element && Node.prototype.contains.call(block, owner)) known.element = owner;
    inBlock.set(owner, known);
    total += node.data.length;
  }
  const root = document.documentElement;
  const elements: Element[] = [];
  const texts = [...groups.values()].flatMap((inBlock) =>
    [...inBlock].flatMap(([owner, { element, text }]) => {
      const clean = text.replace(/\s+/g, ' ').trim().slice(0, 2000);
      const lang = langOf(owner) ?? '';
      if (clean.length < fewest || lang === '') return [];
      const at = elements.push(element, owner);
      return [{ element: at - 2, owner: at - 1, lang, ofPage: owner === root, text: clean }];
    }),
  );
  return { elements, texts };
}
