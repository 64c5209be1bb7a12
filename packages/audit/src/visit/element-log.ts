import type { Frame, Page } from 'playwright-core';
import type { CheckResult } from '../checks/check.ts';
import type { ElementRecord, Observation } from '../evidence/observation.ts';
import { FRAMES_ANSWER, TimeLimit, within } from '../within.ts';

/** As many elements as one document can have numbers for. */
const BLOCK = 1_000_000;

/**
 * The elements that a visit speaks of. Each document in it numbers its own, from a first number that
 * no other document has, so that a page may be shown anew in the middle without two elements in one.
 */
export class ElementLog {
  readonly #records = new Map<number, ElementRecord>();
  readonly #begun = new Map<Frame, readonly string[]>();
  #blocks = 0;
  /** Frames that did not answer in time when they were asked last: nothing in them is tested. */
  silent: readonly Frame[] = [];

  /** Lets every document of the page begin to number. Returns the frames that could be reached. */
  async begin(page: Page): Promise<readonly Frame[]> {
    this.#begun.clear();
    const silent: Frame[] = [];
    const start = async (frame: Frame, first: number) => {
      await frame.evaluate((number) => window.tdsAudit.begin(number), first);
      return pathOf(frame);
    };
    const asked = page.frames().map(async (frame) => {
      const path = start(frame, this.#blocks++ * BLOCK);
      try {
        // The page itself is waited for; that has the limit of the visit.
        return [frame, await (frame.parentFrame() ? within(FRAMES_ANSWER, path) : path)] as const;
      } catch (error) {
        // Or it is gone in the meantime, or a document without scripts, as a picture of its own.
        if (error instanceof TimeLimit) silent.push(frame);
        return undefined;
      }
    });
    for (const each of await Promise.all(asked)) if (each) this.#begun.set(...each);
    this.silent = silent;
    return [...this.#begun.keys()];
  }

  /** Describes what has a number by now: to be called before the documents go. */
  async collect(): Promise<void> {
    for (const [frame, frames] of this.#begun) {
      try {
        const { first, records } = await frame.evaluate(describe);
        for (const [index, record] of records.entries()) {
          this.#records.set(first + index, { frames, ...record });
        }
      } catch {
        // The frame is gone, and nothing can be said of its elements.
      }
    }
  }

  /** Gives the elements that a check described itself numbers of their own. */
  adopt({ observations, elements, rules }: CheckResult): CheckResult {
    if (!elements) return { observations, rules };
    const first = this.#blocks++ * BLOCK;
    for (const [index, record] of elements.entries()) this.#records.set(first + index, record);
    return {
      rules,
      observations: observations.map((each) =>
        each.element === null ? each : { ...each, element: first + each.element },
      ),
    };
  }

  /** The elements that observations speak of, and these with the places of the elements in that list. */
  number(observations: readonly Observation[]): {
    elements: ElementRecord[];
    observations: Observation[];
  } {
    const places = new Map<number, number>();
    const elements: ElementRecord[] = [];
    const place = (ref: number | null): number | null => {
      const record = ref === null ? undefined : this.#records.get(ref);
      if (ref === null || !record) return null;
      const known = places.get(ref) ?? elements.push(record) - 1;
      places.set(ref, known);
      return known;
    };
    return {
      observations: observations.map((each) => ({ ...each, element: place(each.element) })),
      elements,
    };
  }
}

/** Runs in the page. */
const describe = () => ({ first: window.tdsAudit.first, records: window.tdsAudit.describe() });

/** Selectors of the frames around a document. */
async function pathOf(frame: Frame): Promise<string[]> {
  const parent = frame.parentFrame();
  if (!parent) return [];
  const element = await frame.frameElement();
  const own = await element.evaluate((node) =>
    window.tdsAudit.pathOf(node as Element).join(' >>> '),
  );
  await element.dispose();
  return [...(await pathOf(parent)), own];
}
