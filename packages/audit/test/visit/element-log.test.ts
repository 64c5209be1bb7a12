import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { ElementLog } from '../../src/visit/element-log.ts';

/** What the log asks of a frame, answered after so many milliseconds: no real one is slow to order. */
function frameAfter(milliseconds: number, parent: Frame | null): Frame {
  const answer = <T>(value: T) =>
    new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value).unref());
  const frame = {
    parentFrame: () => parent,
    evaluate: () => answer(undefined),
    frameElement: async () => ({ evaluate: async () => 'iframe', dispose: async () => {} }),
  };
  return frame as unknown as Frame;
}

it('waits for frames that are slow, and knows which did not answer', async () => {
  const main = frameAfter(0, null);
  const never = 1_000_000;
  const [silent, slow, other] = [never, 2500, never].map((time) => frameAfter(time, main));
  const frames = [main, silent, slow, other];
  const log = new ElementLog();
  assert.deepEqual(await log.begin({ frames: () => frames } as unknown as Page), [main, slow]);
  assert.deepEqual(log.silent, [silent, other]);
});
