import type { Frame, Page } from 'playwright-core';
import { ANSWER, within } from '../within.ts';
import { installInPage } from './in-page.ts';

/**
 * The documents of a page that can be read: itself, and those of frames, of whatever origin, that are drawn.
 * They are ready to be measured.
 */
export async function openFrames(page: Page): Promise<readonly Frame[]> {
  await installInPage(page.mainFrame());
  const frames = [page.mainFrame()];
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    try {
      if (await within(ANSWER, isDrawn(frame))) {
        await within(ANSWER, installInPage(frame));
        frames.push(frame);
      }
    } catch {
      // It is gone, or has never come.
    }
  }
  return frames;
}

/** Milliseconds for what is done in one frame: those of others must not take the time of the page. */
const IN_FRAME = 5000;

/** What each of the documents answers; frames that are gone, or do not answer, are left out. */
export async function inEach<T>(
  documents: readonly Frame[],
  ask: (document: Frame) => Promise<T>,
): Promise<readonly T[]> {
  const answers = await Promise.all(
    documents.map(async (document) => {
      if (!document.parentFrame()) return [await ask(document)];
      return within(IN_FRAME, ask(document)).then(
        (answer) => [answer],
        () => [],
      );
    }),
  );
  return answers.flat();
}

async function isDrawn(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  await element.dispose();
  // What counts visitors is a frame of a pixel.
  return box !== null && box.width > 2 && box.height > 2;
}
