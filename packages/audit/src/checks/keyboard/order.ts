import type { Stop, Walk } from './walk.ts';

/** A stop that comes out of the order in which the page is read, with its number and what is odd. */
export interface Jump {
  readonly stop: Stop;
  readonly why: 'tabindex' | 'layout';
  /** Its number in the walk, and in the document (`tabindex`). */
  readonly number: number;
  readonly place: number;
}

/** Jumps whose cause is certain: a positive tabindex, or a layout that turns the order round. */
export async function findJumps({ stops, forward }: Walk): Promise<Jump[]> {
  const walked = [...new Set(forward.keys)].flatMap((key) => stops.get(key) ?? []);
  const jumps: Jump[] = [];
  for (const frame of new Set(walked.map((stop) => stop.frame))) {
    const here = walked.filter((stop) => stop.frame === frame);
    const read = [...here].sort((one, other) => inTree(one.place, other.place));
    here.forEach((stop, index) => {
      const jumps2 =
        stop.tabIndex > 0 &&
        (here.slice(index + 1).some((later) => inTree(later.place, stop.place) < 0) ||
          here
            .slice(0, index)
            .some((other) => other.tabIndex > 0 && inTree(other.place, stop.place) > 0));
      if (!jumps2) return;
      const number = walked.indexOf(stop) + 1;
      jumps.push({ stop, why: 'tabindex', number, place: read.indexOf(stop) + 1 });
    });
    const pairs = here.slice(1).flatMap((stop, index) => {
      const before = here[index];
      return before && before.tabIndex <= 0 && stop.tabIndex <= 0
        ? [[before.ref, stop.ref] as const]
        : [];
    });
    const turned = await frame.evaluate(turnedByLayout, pairs).catch(() => []);
    for (const stop of here.filter(({ ref }) => (turned as readonly number[]).includes(ref))) {
      jumps.push({ stop, why: 'layout', number: walked.indexOf(stop) + 1, place: 0 });
    }
  }
  return jumps;
}

function inTree(one: readonly number[], other: readonly number[]): number {
  for (let depth = 0; depth < Math.min(one.length, other.length); depth++) {
    const difference = (one[depth] ?? 0) - (other[depth] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/**
 * Runs in the page: of pairs of elements that follow each other, the second ones that are drawn before the
 * first because the flex box or grid around both puts its children in another order.
 */
function turnedByLayout(pairs: readonly (readonly [number, number])[]): number[] {
  const around = (element: Element) => {
    const chain: Element[] = [];
    for (let node: Element | null = element; node; ) {
      chain.unshift(node);
      const root: Node = node.getRootNode();
      node =
        node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return chain;
  };
  return pairs.flatMap(([first, second]) => {
    const [one, other] = [window.tdsAudit.element(first), window.tdsAudit.element(second)];
    if (!one || !other) return [];
    const [chain, otherChain] = [around(one), around(other)];
    const depth = chain.findIndex((element, index) => element !== otherChain[index]);
    const [child, otherChild] = [chain[depth], otherChain[depth]];
    // What only has `display: contents` is no box of its own.
    const box = chain
      .slice(0, depth)
      .findLast((element) => getComputedStyle(element).display !== 'contents');
    if (!child || !otherChild || !box) return [];
    const { display, flexDirection, direction } = getComputedStyle(box);
    const isTurned =
      /grid/.test(display) ||
      (/flex/.test(display) &&
        (flexDirection.endsWith('-reverse') ||
          getComputedStyle(child).order !== getComputedStyle(otherChild).order));
    if (!isTurned) return [];
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    if (a.width * a.height * b.width * b.height === 0) return [];
    const shared = (from: number, to: number, least: number) => to - from > least / 2;
    const inRow = shared(
      Math.max(a.top, b.top),
      Math.min(a.bottom, b.bottom),
      Math.min(a.height, b.height),
    );
    const inColumn = shared(
      Math.max(a.left, b.left),
      Math.min(a.right, b.right),
      Math.min(a.width, b.width),
    );
    const before = direction === 'rtl' ? b.left >= a.right : b.right <= a.left;
    return (inRow && before) || (inColumn && b.bottom <= a.top) ? [second] : [];
  });
}
