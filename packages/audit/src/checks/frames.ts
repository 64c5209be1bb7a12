import type { Frame, Page } from 'playwright-core';
import { FRAMES_ANSWER, within } from '../within.ts';
import { installInPage } from './in-page.ts';

/**
 * The documents of a page that can be read: itself, and those of frames, of whatever origin, that are drawn.
 * They are ready to be measured.
 */
export async function openFrames(page: Page): Promise<readonly Frame[]> {
  const main = page.mainFrame();
  await installInPage(main);
  const others = page.frames().filter((frame) => frame !== main);
  const areOpen = await Promise.all(
    others.map((frame) =>
      // It may be gone, or have never come.
      within(FRAMES_ANSWER, isOpen(frame)).catch(() => false),
    ),
  );
  return [main, ...others.filter((_, index) => areOpen[index])];
}

async function isOpen(frame: Frame): Promise<boolean> {
  if (!(await isDrawn(frame))) return false;
  await installInPage(frame);
  return true;
}

/** What each of the documents answers; frames that are gone, or do not answer, are left out. */
export async function inEach<T>(
  documents: readonly Frame[],
  ask: (document: Frame) => Promise<T>,
): Promise<readonly T[]> {
  const answers = await Promise.all(
    documents.map(async (document) => {
      if (!document.parentFrame()) return [await ask(document)];
      return within(FRAMES_ANSWER, ask(document)).then(
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
