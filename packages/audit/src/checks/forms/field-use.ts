import { installFieldUse } from '../../in-page/field-use.ts';
import { inBoth } from '../../strings/field-use-texts.ts';
import type { Check, CheckContext, CheckResult } from '../check.ts';
import type { Place } from '../documents.ts';
import { inEach, openFrames } from '../frames.ts';
import { holdRequests, isMoreThanReading } from '../hold-requests.ts';
import { joined, type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';
import { culprits, timeToAsk, watchPage } from '../watch-page.ts';

const onInput: OwnRule = {
  id: 'on-input',
  criteria: ['3.2.2'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.help),
  helpUrl: understanding('on-input'),
};
const paste: OwnRule = {
  id: 'paste',
  criteria: ['3.3.8'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.pasteHelp),
  helpUrl: understanding('accessible-authentication-minimum'),
};

/** Fields that are given another answer; a page with more has most of them in rows that are alike. */
const MOST = 100;

/** Answers every field, and looks whether that takes people elsewhere; and pastes into those to sign in with. */
export const fieldUse: Check = {
  ...onInput,
  id: 'field-use',
  criteria: [onInput, paste].flatMap(({ criteria }) => criteria),
  runs: 'once',
  changesPage: true,
  async run(context): Promise<CheckResult> {
    const { page, condition } = context;
    if (condition.media === 'print') return { observations: [], rules: [] };
    const answers = await inEach(await openFrames(page), async (frame) => {
      await frame.evaluate(installFieldUse);
      const refs = await frame.evaluate(() => window.tdsFieldUse.fields());
      const signIn = await frame.evaluate(() => window.tdsFieldUse.paste());
      return { fields: refs.map((ref) => ({ frame, ref })), signIn };
    });
    const fields = answers.flatMap((answer) => answer.fields);
    return joined(
      resultOf(onInput, fields.length > 0, await judgeAnswers(context, fields.slice(0, MOST))),
      resultOf(
        paste,
        answers.some(({ signIn }) => signIn.total > 0),
        answers
          .flatMap(({ signIn }) => signIn.refused)
          .map(({ ref, isNew }) => ({
            outcome: isNew ? 'cannot-tell' : 'failed',
            element: ref,
            message: [inBoth((t) => (isNew ? t.unpasteableNew() : t.unpasteable()))],
          })),
      ),
    );
  },
};

async function judgeAnswers(
  context: Pick<CheckContext, 'page' | 'devtools' | 'signal'>,
  fields: readonly Place[],
): Promise<Seen[]> {
  const { page, signal } = context;
  // A page may send each answer off at once: nobody is to get ours.
  const held = await holdRequests(context, isMoreThanReading);
  const watch = await watchPage(context, held);
  const eventOf = async (places: readonly Place[]) => {
    signal.throwIfAborted();
    watch.taken();
    for (const frame of new Set(places.map((place) => place.frame))) {
      const refs = places.filter((place) => place.frame === frame).map(({ ref }) => ref);
      const answered = frame.evaluate((refs) => window.tdsFieldUse.answer(refs), refs);
      // An answer may take the frame away.
      await answered.catch((error) => {
        if (!frame.isDetached()) throw error;
      });
    }
    await timeToAsk(page);
    return watch.taken();
  };
  try {
    const seen: Seen[] = [];
    for (const place of await culprits(fields, eventOf)) {
      // Without an answer nothing must happen; with one, the same again.
      const event = (await watch.isQuiet()) ? await eventOf([place]) : undefined;
      if (!event) continue;
      const { way, to } = event;
      const message = inBoth((t) => (way === 'leaves' ? t.leaves(to) : t[way]));
      seen.push({ outcome: 'cannot-tell', element: place.ref, message: [message] });
    }
    return seen;
  } finally {
    watch.end();
    await held.release();
  }
}
