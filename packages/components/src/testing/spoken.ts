import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { strings } from '../strings/strings.js';

/** Roles that a screen reader says when the focus comes into them, with their name and description. */
const ENTERED = /^(?:group|radiogroup|search|list|dialog)\b/;
/** More than any example has: a reading that does not come round would never end. */
const MOST_STEPS = 500;

const marks = Object.values(strings).flatMap(({ required, optional }) => [required, optional]);

/**
 * A phrase without what the reader gets wrong: names from dom-accessibility-api lose the space before
 * an element, a radio is counted among its siblings and not in its group, and what a button submits is
 * no value that browsers tell of.
 */
const mended = (phrase: string, node: Node | null): string =>
  marks
    .reduce((text, mark) => text.replace(mark, ` ${mark}`), phrase)
    .replaceAll('  (', ' (')
    .replace(/, position \d+, set size \d+$/, '')
    .replace(node instanceof HTMLButtonElement && node.value ? `, ${node.value}` : /$/, '');

const isReached = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.tabIndex >= 0 && !node.matches(':disabled');

/** What a screen reader says when the focus comes to each control: what it enters, then the control. */
export async function spoken(container: HTMLElement): Promise<string[][]> {
  await virtual.start({ container });
  const entered = new Map<Node, string>();
  const stops: string[][] = [];
  const seen = new Set<Node>();
  for (let step = 0; step < MOST_STEPS; step++) {
    const node = virtual.activeNode;
    const phrase = mended(await virtual.lastSpokenPhrase(), node);
    if (!node || (node === container && step)) break;
    if (!seen.has(node)) {
      seen.add(node);
      if (isReached(node)) {
        const around = [...entered].filter(([group]) => group.contains(node));
        stops.push([...around.map(([, said]) => said), phrase]);
        for (const [group] of around) entered.delete(group);
      } else if (ENTERED.test(phrase)) entered.set(node, phrase);
    }
    await virtual.next();
  }
  await virtual.stop();
  return stops;
}
