import type { Frame, Page } from 'playwright-core';
import { ANSWER, within } from '../../within.ts';
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

async function isDrawn(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  await element.dispose();
  // What counts visitors is a frame of a pixel.
  return box !== null && box.width > 2 && box.height > 2;
}
