import type { CDPSession, Frame } from 'playwright-core';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check, CheckResult } from '../check.ts';
import { Documents } from '../documents.ts';
import { inEach, openFrames } from '../frames.ts';
import { joined, type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';
import { secondsOfMotion } from './animated-image.ts';
import { findMotion, findPauseControl, type Motion, showsImages } from './moving.ts';

const pausable: OwnRule = {
  id: 'motion',
  criteria: ['2.2.2'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.motion.help),
  helpUrl: understanding('pause-stop-hide'),
};
const reducible: OwnRule = {
  id: 'motion-reduced',
  criteria: ['2.3.3'],
  isAdvice: true,
  impact: 'moderate',
  help: inBoth((t) => t.motion.reducedHelp),
  helpUrl: understanding('animation-from-interactions'),
};

/** Whether what moves by itself for more than five seconds can be paused, and heeds a wish for less. */
export const motion: Check = {
  ...pausable,
  runs: 'once',
  changesPage: true,
  async run({ page, devtools, condition, reload }): Promise<CheckResult> {
    await devtools.send('Animation.enable');
    const { playbackRate } = await devtools.send('Animation.getPlaybackRate');
    const show = async (reducedMotion: 'no-preference' | 'reduce') => {
      // An audit may hurry animations on; here they have to be seen as a reader sees them.
      await devtools.send('Animation.setPlaybackRate', { playbackRate: 1 });
      await page.emulateMedia({ reducedMotion });
      await reload();
      const frames = await openFrames(page);
      const images = await lastingImages(devtools);
      const documents = new Documents(page);
      await documents.learnFrames();
      const found = await inEach(frames, async (frame) => {
        const motions = [
          ...(await frame.evaluate(findMotion, { isReduced: reducedMotion === 'reduce' })),
          ...(await findAnimatedImages(frame, images)),
        ];
        return motions.map((one) => ({ ...one, ref: documents.number({ frame, ref: one.ref }) }));
      });
      return { frames, moving: found.flat(), records: () => documents.records() };
    };
    try {
      const { frames, moving, records } = await show('no-preference');
      if (moving.length === 0) {
        // What does not move for anyone does not move for those who want less of it.
        return joined(resultOf(pausable, false, []), resultOf(reducible, false, []));
      }
      const controls = await inEach(frames, (frame) => frame.evaluate(findPauseControl));
      const control = controls.find((one) => one?.name) ?? controls.find(Boolean) ?? null;
      const elements = await records();
      const reduced = await show('reduce');
      // They are counted on from those of the page that was shown first.
      const still = reduced.moving
        .filter(({ moves }) => moves)
        .map((one) => ({ ...one, ref: elements.length + one.ref }));
      return {
        ...joined(
          resultOf(
            pausable,
            true,
            moving.map((one) => judge(one, control)),
          ),
          resultOf(reducible, true, still.map(judgeReduced)),
        ),
        elements: [...elements, ...(await reduced.records())],
      };
    } finally {
      await page.emulateMedia({
        // As the visit began: less motion, unless the condition says otherwise.
        reducedMotion: condition.reducedMotion === false ? 'no-preference' : 'reduce',
      });
      await devtools.send('Animation.setPlaybackRate', { playbackRate });
    }
  },
};

type Control = Awaited<ReturnType<typeof findPauseControl>>;

function judge({ ref, kind, seconds, isEssential }: Motion, control: Control): Seen {
  const what = inBoth((t) => t.motion[kind](seconds));
  const why = isEssential
    ? inBoth((t) => t.motion.progress)
    : control?.name
      ? inBoth((t) => t.motion.control(control.name))
      : control
        ? inBoth((t) => t.motion.otherLanguage)
        : null;
  const isSure = !why && kind !== 'scripted' && seconds !== null;
  return {
    outcome: isSure ? 'failed' : 'cannot-tell',
    element: ref,
    message: [what, why ?? inBoth((t) => t.motion.noControl)],
  };
}

const judgeReduced = ({ ref, kind, seconds }: Motion): Seen => ({
  outcome: 'cannot-tell',
  element: ref,
  message: [inBoth((t) => t.motion[kind](seconds)), inBoth((t) => t.motion.goesOn)],
});

type FrameTree = Awaited<ReturnType<typeof treeOf>>;

const treeOf = async (devtools: CDPSession) =>
  (await devtools.send('Page.getResourceTree')).frameTree;

/**
 * Pictures that move for more than five seconds, by their addresses; `null`: for ever. Their bytes are those
 * that the page and its frames have loaded already; what frames of another process have is not known.
 */
async function lastingImages(
  devtools: CDPSession,
): Promise<Readonly<Record<string, number | null>>> {
  await devtools.send('Page.enable');
  const lasting: Record<string, number | null> = {};
  const waiting: FrameTree[] = [await treeOf(devtools)];
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    waiting.push(...(tree.childFrames ?? []));
    const images = tree.resources
      .filter(({ mimeType, contentSize = 0 }) => {
        return /image\/(gif|webp|a?png)/.test(mimeType) && contentSize < 20_000_000;
      })
      .slice(0, 200);
    for (const { url } of images) {
      const { content, base64Encoded } = await devtools
        .send('Page.getResourceContent', { frameId: tree.frame.id, url })
        .catch(() => ({ content: '', base64Encoded: true }));
      if (!base64Encoded) continue;
      const seconds = secondsOfMotion(Buffer.from(content, 'base64'));
      if (seconds === null || seconds <= 5) continue;
      // JSON has no infinity.
      lasting[url] = Number.isFinite(seconds) ? seconds : null;
    }
  }
  return lasting;
}

async function findAnimatedImages(
  frame: Frame,
  lasting: Readonly<Record<string, number | null>>,
): Promise<Motion[]> {
  if (Object.keys(lasting).length === 0) return [];
  const shown = await frame.evaluate(showsImages, Object.keys(lasting));
  return shown.map(({ ref, url, isEssential }) => ({
    ref,
    kind: 'image' as const,
    seconds: lasting[url] ?? Number.POSITIVE_INFINITY,
    isEssential,
    moves: true,
  }));
}
