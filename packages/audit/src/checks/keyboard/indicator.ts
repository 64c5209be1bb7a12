import pixelmatch from 'pixelmatch';
import type { CDPSession } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Box } from '../../in-page/keyboard.ts';
import { mayMove } from '../../in-page/may-move.ts';
import type { Documents, Focus } from '../documents.ts';

/** What the pictures of an element with and without the focus show. */
export interface Indicator {
  /** `faint`: less than most people see. `unknown`: without the focus it was not to be had. */
  readonly seen: 'clear' | 'faint' | 'none' | 'unknown';
  /** CSS pixels that change, and those of them that change by a contrast of 3:1 or more. */
  readonly changed: number;
  readonly strong: number;
  /** The highest contrast between a pixel without and with the focus. */
  readonly contrast: number;
}

/** A picture as the browser sends it; most are like another to the byte, and need no reading. */
class Picture {
  readonly #text: string;
  readonly #width: number;
  #png: PNG | undefined;

  constructor(text: string, width: number) {
    this.#text = text;
    this.#width = width;
  }

  get png(): PNG {
    this.#png ??= PNG.sync.read(Buffer.from(this.#text, 'base64'));
    return this.#png;
  }

  /** Pixels of the picture for one of CSS. */
  get scale(): number {
    return this.png.width / this.#width;
  }

  isLike(other: Picture): boolean {
    return this.#text === other.#text;
  }
}

/** Pixels that differ by this are seen as another colour; below the second, as the same. */
const sensitivity = { clear: 0.1, faint: 0.01 };
const nothing: Indicator = { seen: 'none', changed: 0, strong: 0, contrast: 1 };
/** A dot of two by two pixels. */
const fewest = 4;
const margin = 24;
/** Milliseconds in which a script does what it does a moment later. */
const PAUSE = 150;

/** Takes the pictures of a page; its size and its scroll are asked for by whoever calls. */
export class Pictures {
  readonly #devtools: CDPSession;
  readonly #documents: Documents;
  readonly #window: { readonly width: number; readonly height: number };
  /** Whether something moves by itself, so that two pictures prove nothing. */
  #isRestless = true;

  constructor(
    devtools: CDPSession,
    documents: Documents,
    window: { width: number; height: number },
  ) {
    this.#devtools = devtools;
    this.#documents = documents;
    this.#window = window;
  }

  /** Looks whether the page stands still. */
  async watchStillness(): Promise<void> {
    const answers = await this.#documents.each((frame) => frame.evaluate(mayMove, PAUSE));
    this.#isRestless = answers.length < this.#documents.frames().length || answers.includes(true);
    if (!this.#isRestless) return;
    const one = await this.#take(this.#all());
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const other = await this.#take(this.#all());
    this.#isRestless = !one.isLike(other) && count(maskOf(one, other, sensitivity.faint)) > 0;
  }

  /** How the focus of the element that has it is shown. */
  async indicatorOf(focus: Focus): Promise<Indicator> {
    const near = this.#near(focus);
    const quiet = near && (await this.#compare(focus, near, false));
    if (quiet && quiet.seen === 'clear') return quiet;
    // Somewhere else on the page, after a moment, or by a script that hears of it.
    const look = () => this.#compare(focus, this.#all(), true);
    const first = await look();
    // A page that was not drawn in time looks like one that shows nothing: so grave a word needs two looks.
    const told = first.seen === 'none' ? await look() : first;
    return quiet?.seen === 'faint' && told.seen === 'none' ? quiet : told;
  }

  async #compare({ frame }: Focus, clip: Box, tell: boolean): Promise<Indicator> {
    const blur = () => frame.evaluate((may) => window.tdsKeyboard.blur(may), tell);
    const again = () => frame.evaluate((may) => window.tdsKeyboard.focusAgain(may), tell);
    const wait = () => tell && new Promise((resolve) => setTimeout(resolve, PAUSE));
    const scroll = await this.#scroll();
    const focused = await this.#take(clip, scroll);
    const hasGone = await blur();
    await wait();
    const without = await this.#take(clip, scroll);
    await again();
    if (!hasGone) return { ...nothing, seen: 'unknown' };
    // Where nothing at all changes, nothing that moves by itself is to be told from it.
    if ((!tell && !this.#isRestless) || focused.isLike(without)) return measure(focused, without);
    const alike: (readonly [Picture, Picture])[] = [];
    // What moves by itself may look the same again by chance, though hardly twice.
    for (let round = this.#isRestless ? 2 : 1; round > 0; round--) {
      await wait();
      alike.push([focused, await this.#take(clip, scroll)]);
      // What a script does when the focus leaves, such as an error message, stays; an indicator does not.
      await blur();
      await wait();
      alike.push([without, await this.#take(clip, scroll)]);
      await again();
    }
    return measure(focused, without, alike);
  }

  #all = (): Box => ({ x: 0, y: 0, ...this.#window });

  #near({ around, offset }: Focus): Box | null {
    const left = Math.max(0, Math.floor(around.x + offset.x - margin));
    const top = Math.max(0, Math.floor(around.y + offset.y - margin));
    const right = Math.ceil(around.x + offset.x + around.width + margin);
    const bottom = Math.ceil(around.y + offset.y + around.height + margin);
    const width = Math.min(right, this.#window.width) - left;
    const height = Math.min(bottom, this.#window.height) - top;
    return width > 0 && height > 0 ? { x: left, y: top, width, height } : null;
  }

  #scroll = () => this.#documents.page.evaluate(() => ({ x: scrollX, y: scrollY }));

  async #take(clip: Box, scroll?: { x: number; y: number }): Promise<Picture> {
    const { x, y } = scroll ?? (await this.#scroll());
    const { data } = await this.#devtools.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { x: clip.x + x, y: clip.y + y, width: clip.width, height: clip.height, scale: 1 },
    });
    return new Picture(data, clip.width);
  }
}

/** One where two pictures differ. */
function maskOf(one: Picture, other: Picture, threshold: number): Uint8Array {
  const { width, height, data } = one.png;
  const mask = new Uint8Array(width * height);
  if (one.isLike(other)) return mask;
  if (width !== other.png.width || height !== other.png.height) return mask.fill(1);
  const output = new Uint8Array(width * height * 4);
  // A thin line is no artefact of smoothing here.
  const options = { threshold, includeAA: true, diffMask: true };
  if (pixelmatch(data, other.png.data, output, width, height, options) === 0) return mask;
  for (let pixel = 0; pixel < mask.length; pixel++) mask[pixel] = output[pixel * 4 + 3] ? 1 : 0;
  return mask;
}

const count = (mask: Uint8Array) => mask.reduce((sum, one) => sum + one, 0);

/** What moves comes near the same pixels again by chance: so far around it nothing counts. */
const blurred = 5;

/** Marks what is near what is marked, first across and then down. */
function widened(mask: Uint8Array, width: number, by: number): Uint8Array {
  const spread = (from: Uint8Array, step: number) => {
    const to = from.slice();
    from.forEach((one, pixel) => {
      if (!one) return;
      for (let near = -by; near <= by; near++) {
        const other = pixel + near * step;
        if (other >= 0 && other < to.length) to[other] = 1;
      }
    });
    return to;
  };
  return mask.includes(1) ? spread(spread(mask, 1), width) : mask;
}

/** What differs between two pictures, but not within the pairs that should be alike. */
function measure(
  focused: Picture,
  without: Picture,
  alike: readonly (readonly [Picture, Picture])[] = [],
): Indicator {
  if (focused.isLike(without)) return nothing;
  const noise = alike.map(([one, other]) =>
    widened(maskOf(one, other, sensitivity.faint), one.png.width, Math.ceil(blurred * one.scale)),
  );
  const masks = [sensitivity.clear, sensitivity.faint].map((threshold) => {
    const mask = maskOf(focused, without, threshold);
    return mask.map((one, pixel) => (one && !noise.some((other) => other[pixel]) ? 1 : 0));
  });
  const [clear, faint] = masks as [Uint8Array, Uint8Array];
  const perPixel = focused.scale ** 2;
  const enough = fewest * perPixel;
  const seen = count(clear) >= enough ? 'clear' : count(faint) >= enough ? 'faint' : 'none';
  let strong = 0;
  let contrast = 1;
  faint.forEach((one, pixel) => {
    if (!one) return;
    const ratio = contrastOf(
      luminance(focused.png.data, pixel),
      luminance(without.png.data, pixel),
    );
    if (ratio >= 3) strong++;
    contrast = Math.max(contrast, ratio);
  });
  return {
    seen,
    changed: Math.round(count(faint) / perPixel),
    strong: Math.round(strong / perPixel),
    contrast: Math.round(contrast * 10) / 10,
  };
}

const linear = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance, as WCAG defines it. */
const luminance = (data: Uint8Array, pixel: number) =>
  0.2126 * (linear[data[pixel * 4] ?? 0] ?? 0) +
  0.7152 * (linear[data[pixel * 4 + 1] ?? 0] ?? 0) +
  0.0722 * (linear[data[pixel * 4 + 2] ?? 0] ?? 0);

const contrastOf = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
