import type { CDPSession, Page } from 'playwright-core';
import { inBoth } from '../../strings/page-texts.ts';
import type { Check } from '../check.ts';
import { joined, type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';
import { secondsOfMotion } from './animated-image.ts';
import { installInPage } from './in-page.ts';
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
  async run({ page, devtools, condition, reload }) {
    await devtools.send('Animation.enable');
    const { playbackRate } = await devtools.send('Animation.getPlaybackRate');
    const show = async (reducedMotion: 'no-preference' | 'reduce') => {
      // An audit may hurry animations on; here they have to be seen as a reader sees them.
      await devtools.send('Animation.setPlaybackRate', { playbackRate: 1 });
      await page.emulateMedia({ reducedMotion });
      await reload();
      await installInPage(page);
      return [
        ...(await page.evaluate(findMotion, { isReduced: reducedMotion === 'reduce' })),
        ...(await findAnimatedImages(page, devtools)),
      ];
    };
    try {
      const moving = await show('no-preference');
      if (moving.length === 0) {
        // What does not move for anyone does not move for those who want less of it.
        return joined(resultOf(pausable, false, []), resultOf(reducible, false, []));
      }
      const control = await page.evaluate(findPauseControl);
      const seen = moving.map((one) => judge(one, control));
      const paths = await page.evaluate(
        pathsOf,
        moving.map(({ ref }) => ref),
      );
      const still = (await show('reduce')).filter(({ moves }) => moves);
      // Elements are numbered anew in the page that is shown last.
      const refs = await page.evaluate(refsOf, paths);
      return joined(
        resultOf(
          pausable,
          true,
          seen.map((one, index) => ({ ...one, element: refs[index] ?? null })),
        ),
        resultOf(reducible, true, still.map(judgeReduced)),
      );
    } finally {
      await page.emulateMedia({
        // As the visit began: less motion, unless the condition says otherwise.
        reducedMotion: condition.reducedMotion === false ? 'no-preference' : 'reduce',
      });
      await devtools.send('Animation.setPlaybackRate', { playbackRate });
    }
  },
};

/** Runs in the page. */
function pathsOf(refs: number[]) {
  return refs.map((ref) => {
    const element = window.tdsAudit.element(ref);
    return element ? window.tdsAudit.pathOf(element) : [];
  });
}

/** Runs in the page. */
function refsOf(paths: string[][]) {
  return paths.map((path) => {
    let root: Document | ShadowRoot | null = document;
    let element: Element | null = null;
    for (const selector of path) {
      element = root?.querySelector(selector) ?? null;
      root = element && window.tdsAudit.rootOf(element);
    }
    return element && window.tdsAudit.ref(element);
  });
}

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

/** Pictures that move by themselves; their bytes are the ones that the page has already loaded. */
async function findAnimatedImages(page: Page, devtools: CDPSession): Promise<Motion[]> {
  await devtools.send('Page.enable');
  const { frameTree } = await devtools.send('Page.getResourceTree');
  const images = frameTree.resources
    .filter(({ mimeType, contentSize = 0 }) => {
      return /image\/(gif|webp|a?png)/.test(mimeType) && contentSize < 20_000_000;
    })
    .slice(0, 200);
  const lasting: Record<string, number | null> = {};
  for (const { url } of images) {
    const { content, base64Encoded } = await devtools
      .send('Page.getResourceContent', { frameId: frameTree.frame.id, url })
      .catch(() => ({ content: '', base64Encoded: true }));
    if (!base64Encoded) continue;
    const seconds = secondsOfMotion(Buffer.from(content, 'base64'));
    if (seconds === null || seconds <= 5) continue;
    // JSON has no infinity.
    lasting[url] = Number.isFinite(seconds) ? seconds : null;
  }
  if (Object.keys(lasting).length === 0) return [];
  const shown = await page.evaluate(showsImages, Object.keys(lasting));
  return shown.map(({ ref, url, isEssential }) => ({
    ref,
    kind: 'image' as const,
    seconds: lasting[url] ?? Number.POSITIVE_INFINITY,
    isEssential,
    moves: true,
  }));
}
