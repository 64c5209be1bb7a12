import type { Frame, Page } from 'playwright-core';
import type { ElementRecord } from '../evidence/observation.ts';
import { type Focused, installKeyboard, type Point } from '../in-page/keyboard.ts';

/** An element somewhere in the page, in whichever frame. */
export interface Place {
  readonly frame: Frame;
  readonly ref: number;
}

/** What has the focus, wherever it is; `key` is the same for the same element. */
export interface Focus extends Focused, Place {
  readonly key: string;
  /** From the corner of the frame's window to that of the page's. */
  readonly offset: { readonly x: number; readonly y: number };
}

/** The page and the frames in it, as far as scripts reach; elements of all of them have one number. */
export class Documents {
  readonly page: Page;
  readonly #inner = new Map<string, Frame | null>();
  readonly #outer = new Map<Frame, Place>();
  readonly #places = new Map<string, Place>();
  readonly #numbers = new Map<Frame, number>();
  readonly #elements: Place[] = [];
  readonly #known = new Map<string, number>();

  constructor(page: Page) {
    this.page = page;
  }

  /** Puts into every document what the walk needs there. */
  async install(): Promise<void> {
    await Promise.all(this.frames().map((frame) => this.#install(frame)));
  }

  frames(): Frame[] {
    return this.page.frames().filter((frame) => !frame.isDetached());
  }

  /** Asks every document; those that do not answer are left out. */
  async each<T>(ask: (frame: Frame) => Promise<T>): Promise<T[]> {
    const answers = await Promise.allSettled(this.frames().map(ask));
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  }

  /** What should be reached with Tab, by its markup. */
  async reachable(): Promise<Place[]> {
    const found = await this.each(async (frame) => ({
      frame,
      refs: await frame.evaluate(() => window.tdsKeyboard.reachable()),
    }));
    return found.flatMap(({ frame, refs }) => refs.map((ref) => ({ frame, ref })));
  }

  async focused(): Promise<Focus | null> {
    let frame = this.page.mainFrame();
    let offset = { x: 0, y: 0 };
    for (;;) {
      // After what the page does in the same turn.
      const focused = await frame.evaluate(
        () =>
          new Promise<Focused>((resolve) => {
            setTimeout(() => resolve(window.tdsKeyboard.focused()));
          }),
      );
      if (focused.kind === 'none') return null;
      const focus = { ...focused, frame, offset, key: this.keyOf({ frame, ref: focused.ref }) };
      if (focused.kind === 'element') return focus;
      const inner = await this.#frameIn(focus);
      const isInside =
        inner &&
        (await inner
          .evaluate(() => window.tdsKeyboard.focused().kind !== 'none')
          .catch(() => false));
      if (!inner || !isInside) return focus;
      offset = await this.#offsetIn(focus, offset);
      frame = inner;
    }
  }

  keyOf(place: Place): string {
    const known = this.#numbers.get(place.frame) ?? this.#numbers.size;
    this.#numbers.set(place.frame, known);
    const key = `${known}:${place.ref}`;
    if (!this.#places.has(key)) this.#places.set(key, { frame: place.frame, ref: place.ref });
    return key;
  }

  placeOf(key: string): Place | undefined {
    return this.#places.get(key);
  }

  /** The grid of points over an element, and where it is covered, by its own document or one around. */
  async grid(focus: Focus): Promise<readonly (Point & { readonly in: Frame })[]> {
    const { ref } = focus;
    const own = await focus.frame.evaluate((ref) => window.tdsKeyboard.grid(ref), ref);
    let points = own.map((point) => ({ ...point, in: focus.frame }));
    const outer = this.#outer.get(focus.frame);
    if (!outer || points.length === 0) return points;
    const moved = points.map(({ x, y }) => ({ x: x + focus.offset.x, y: y + focus.offset.y }));
    // Frames in frames are rare: the page itself is where sticky parts are.
    if (outer.frame !== this.page.mainFrame()) return points;
    const around = await outer.frame.evaluate(
      ([ref, moved]) => window.tdsKeyboard.cover(ref, moved),
      [outer.ref, moved] as const,
    );
    points = points.flatMap((point, index) => {
      const { x, y } = moved[index] ?? point;
      const out = around.find((one) => one.x === x && one.y === y);
      if (!out) return [];
      return [out.covered ? { ...out, in: outer.frame } : point];
    });
    return points;
  }

  /** The number of an element in `records()`. */
  number(place: Place): number {
    const key = this.keyOf(place);
    const known = this.#known.get(key) ?? this.#elements.push(place) - 1;
    this.#known.set(key, known);
    return known;
  }

  /** Describes all elements that have a number. */
  async records(): Promise<ElementRecord[]> {
    type Described = Omit<ElementRecord, 'frames'>;
    const byFrame = new Map<Frame, ReadonlyMap<number, Described>>();
    const describe = async (frame: Frame, ref: number) => {
      const known = byFrame.get(frame) ?? (await describeAll(frame));
      byFrame.set(frame, known);
      return known.get(ref);
    };
    const framesAround = async (frame: Frame): Promise<string[]> => {
      const outer = this.#outer.get(frame);
      if (!outer) return [];
      const path = (await describe(outer.frame, outer.ref))?.path ?? [];
      return [...(await framesAround(outer.frame)), path.join(' >>> ')];
    };
    const records: ElementRecord[] = [];
    for (const { frame, ref } of this.#elements) {
      const found = await describe(frame, ref);
      records.push({ ...(found ?? gone), frames: await framesAround(frame) });
    }
    return records;
  }

  /** Every frame is asked once which element of its parent it is in. */
  async learnFrames(): Promise<void> {
    for (const frame of this.frames()) {
      const parent = frame.parentFrame();
      if (!parent || this.#outer.has(frame)) continue;
      const handle = await frame.frameElement().catch(() => null);
      const ref = await handle
        ?.evaluate((element) => window.tdsAudit.ref(element as Element))
        .catch(() => undefined);
      if (ref === undefined) continue;
      const place = { frame: parent, ref };
      this.#outer.set(frame, place);
      this.#inner.set(this.keyOf(place), frame);
      await this.#install(frame);
    }
  }

  async #install(frame: Frame): Promise<void> {
    await frame.evaluate(installKeyboard).catch(() => {});
  }

  async #frameIn(place: Place): Promise<Frame | null> {
    const key = this.keyOf(place);
    if (!this.#inner.has(key)) await this.learnFrames();
    if (!this.#inner.has(key)) this.#inner.set(key, null);
    return this.#inner.get(key) ?? null;
  }

  async #offsetIn({ frame, ref }: Place, from: { x: number; y: number }) {
    const { x, y } = await frame.evaluate((ref) => {
      const element = window.tdsAudit.element(ref) as HTMLElement;
      const { x, y } = element.getBoundingClientRect();
      const { paddingLeft, paddingTop } = getComputedStyle(element);
      return {
        x: x + element.clientLeft + Number.parseFloat(paddingLeft),
        y: y + element.clientTop + Number.parseFloat(paddingTop),
      };
    }, ref);
    return { x: from.x + x, y: from.y + y };
  }
}

/** Of a document that went away while it was looked at. */
const gone: Omit<ElementRecord, 'frames'> = {
  path: [],
  role: '',
  name: '',
  html: '',
  box: null,
  component: null,
  part: null,
};

/** The elements of a document that have a number, by it: a document need not begin at 0. */
async function describeAll(
  frame: Frame,
): Promise<ReadonlyMap<number, Omit<ElementRecord, 'frames'>>> {
  try {
    const { first, records } = await frame.evaluate(() => ({
      first: window.tdsAudit.first,
      records: window.tdsAudit.describe(),
    }));
    return new Map(records.map((record, index) => [first + index, record]));
  } catch {
    return new Map();
  }
}
