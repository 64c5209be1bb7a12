import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { inEach, openFrames } from '../frames.ts';
import { settle } from '../in-page.ts';
import { type OwnRule, resultOf, understanding } from '../rule-result.ts';

const rule: OwnRule = {
  id: 'orientation',
  criteria: ['1.3.4'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.orientation.help),
  helpUrl: understanding('orientation'),
};

/** Whether the page turns itself, or hides itself, when the window is held the other way. */
export const orientation: Check = {
  ...rule,
  runs: 'once',
  changesPage: true,
  async run({ page, condition }) {
    if (condition.media === 'print') return resultOf(rule, false, []);
    const width = Math.round(condition.width / (condition.zoom ?? 1));
    const height = Math.round(condition.height / (condition.zoom ?? 1));
    // The width stays, so that only the orientation makes a difference.
    const look = async (tall: boolean) => {
      await page.setViewportSize({ width, height: Math.round(tall ? width * 1.5 : width / 1.5) });
      // The page may show other frames then.
      const documents = await openFrames(page);
      await inEach(documents, settle);
      const looks = await inEach(documents, (document) => document.evaluate(lookAtDocument));
      const characters = looks.reduce((sum, each) => sum + each.characters, 0);
      return {
        characters,
        text: looks.map(({ text }) => text).join(' '),
        turned: looks.find(({ sideways }) => sideways > characters / 2)?.turned ?? null,
      };
    };
    try {
      const portrait = await look(true);
      const landscape = await look(false);
      const hadSomething = Math.max(portrait.characters, landscape.characters) > 0;
      for (const [one, other, way] of [
        [portrait, landscape, 'portrait'],
        [landscape, portrait, 'landscape'],
      ] as const) {
        if (one.turned && !other.turned) {
          const { ref } = one.turned;
          const message = [inBoth((t) => t.orientation.turned[way])];
          return resultOf(rule, true, [{ outcome: 'failed', element: ref, message }]);
        }
        if (one.characters >= other.characters * 0.2 || other.characters < 40) continue;
        const asksToTurn =
          /\b(rotate|turn|landscape|portrait|pivote[rz]|tourne[rz]|paysage|orientation)\b/i.test(
            one.text,
          );
        const message = [
          inBoth((t) => t.orientation.hidden[way](one.characters, other.characters)),
        ];
        return resultOf(rule, true, [
          { outcome: asksToTurn ? 'failed' : 'cannot-tell', element: null, message },
        ]);
      }
      return resultOf(rule, hadSomething, []);
    } finally {
      await page.setViewportSize({ width, height });
    }
  },
};

/** Runs in the page: how much text is shown, and the element that lies on its side with most of it. */
function lookAtDocument() {
  const layout = window.tdsLayout();
  const texts = layout.texts();
  let characters = 0;
  let sideways = 0;
  let text = '';
  let turned: { ref: number } | null = null;
  for (const { node, element } of texts) {
    const length = node.data.trim().length;
    characters += length;
    if (text.length < 1000) text += ` ${node.data.trim()}`;
    for (let one: Element | null = element; one; one = layout.parentOf(one)) {
      const { transform, rotate } = layout.styleOf(one);
      if (transform === 'none' && rotate === 'none') continue;
      const { a, b } = new DOMMatrix(transform === 'none' ? undefined : transform);
      const degrees =
        Math.abs((Math.atan2(b, a) * 180) / Math.PI) + Math.abs(Number.parseFloat(rotate) || 0);
      if (Math.abs(degrees - 90) > 1 && Math.abs(degrees - 270) > 1) continue;
      sideways += length;
      turned ??= { ref: window.tdsAudit.ref(one) };
      break;
    }
  }
  return { characters, text, sideways, turned };
}
