import type { Frame, Page } from 'playwright-core';
import type { ElementRecord } from '../../evidence/observation.ts';
import { type Answer, type FieldInError, installForms } from '../../in-page/form-errors.ts';
import { inBoth } from '../../strings/form-error-texts.ts';
import type { Check, CheckContext, CheckResult } from '../check.ts';
import { Documents, type Place } from '../documents.ts';
import { inEach, openFrames } from '../frames.ts';
import { holdRequests, isMoreThanReading } from '../hold-requests.ts';
import { type OwnRule, resultOf, type Seen, understanding } from '../rule-result.ts';

const rule: OwnRule = {
  id: 'form-errors',
  criteria: ['3.3.1'],
  isAdvice: false,
  impact: 'serious',
  help: inBoth((t) => t.help),
  helpUrl: understanding('error-identification'),
};
const suggestion: OwnRule = {
  ...rule,
  id: 'form-error-suggestion',
  criteria: ['3.3.3'],
  impact: 'moderate',
  help: inBoth((t) => t.suggestionHelp),
  helpUrl: understanding('error-suggestion'),
};
const state: OwnRule = {
  ...rule,
  id: 'form-error-state',
  criteria: ['4.1.2'],
  help: inBoth((t) => t.stateHelp),
  helpUrl: understanding('name-role-value'),
};
const told: OwnRule = {
  ...rule,
  id: 'form-error-told',
  criteria: ['4.1.3'],
  help: inBoth((t) => t.toldHelp),
  helpUrl: understanding('status-messages'),
};

/** Forms that are sent, at most; a page with more has most of them twice. */
const most = 8;
/** Says that something is wrong, and no more. */
const bare =
  /^\W*(invalid|error|wrong|incorrect|required|invalid (value|field|input|entry)|invalide|erreur|incorrect|obligatoire|requis|(champ|valeur|entrée|saisie) (invalide|incorrecte?))\W*$/i;

/** Sends every form empty, and looks at how the errors are told. Nothing leaves the page. */
export const formErrors: Check = {
  ...rule,
  criteria: [rule, suggestion, state, told].flatMap(({ criteria }) => criteria),
  runs: 'once',
  changesPage: true,
  async run(context): Promise<CheckResult> {
    const seen = { rule: [], suggestion: [], state: [], told: [] } as Record<string, Seen[]>;
    const elements: ElementRecord[] = [];
    const { page, signal } = context;
    const forms = await findForms(page);
    let judged = 0;
    for (const [at, form] of forms.slice(0, most).entries()) {
      signal.throwIfAborted();
      if (at > 0) await context.reload();
      // Shown anew, the page may have other forms.
      const { frame, ref } = (at > 0 ? (await findForms(page))[at] : form) ?? {};
      if (!frame || ref === undefined) continue;
      const answer = await sendEmpty(context, frame, ref);
      if (!answer || (answer.fields.length === 0 && !answer.hasBubble)) continue;
      judged++;
      const documents = new Documents(page);
      await documents.learnFrames();
      const number = (ref: number) => elements.length + documents.number({ frame, ref });
      judge(answer, number, seen);
      elements.push(...(await documents.records()));
    }
    const results = Object.entries({ rule, suggestion, state, told }).map(([name, one]) =>
      resultOf(one, judged > 0, seen[name] ?? []),
    );
    return {
      observations: results.flatMap(({ observations }) => observations),
      rules: results.flatMap(({ rules }) => rules),
      elements,
    };
  },
};

/** The forms of the page and of what is framed in it. */
async function findForms(page: Page): Promise<readonly Place[]> {
  const found = await inEach(await openFrames(page), async (frame) => {
    await frame.evaluate(installForms);
    const refs = await frame.evaluate(() => window.tdsForms.forms());
    return refs.map((ref) => ({ frame, ref }));
  });
  return found.flat();
}

/** `null`: the form was sent, so what it would answer is not known. */
async function sendEmpty(
  { page, devtools }: CheckContext,
  frame: Frame,
  ref: number,
): Promise<Answer | null> {
  const url = frame.url();
  // What the page shows itself with may be missing afterwards; it is shown anew.
  const held = await holdRequests({ page, devtools }, () => true);
  try {
    const canPress = await frame.evaluate((ref) => window.tdsForms.prepare(ref), ref);
    if (canPress) await page.keyboard.press('Enter');
    else await frame.evaluate((ref) => window.tdsForms.send(ref), ref);
    await page.waitForTimeout(500);
    if (frame.url().split('#')[0] !== url.split('#')[0]) return null;
    const answer = await frame.evaluate((ref) => window.tdsForms.answer(ref), ref);
    const wasSent = held.taken().some(isMoreThanReading);
    return wasSent && answer.texts.length === 0 ? null : answer;
  } finally {
    await held.release();
  }
}

function judge(
  { fields, texts, hasBubble, wasHeld, isTold }: Answer,
  number: (ref: number) => number,
  seen: Record<string, Seen[]>,
): void {
  const say = (
    name: string,
    outcome: Seen['outcome'],
    field: FieldInError,
    message: Seen['message'],
  ) => seen[name]?.push({ outcome, element: number(field.ref), message });
  for (const field of fields) {
    for (const id of field.missing) {
      say('state', 'failed', field, [inBoth((t) => t.missing(id))]);
    }
    if (texts.length === 0) {
      if (hasBubble) say('rule', 'cannot-tell', field, [inBoth((t) => t.bubble())]);
      else if (wasHeld) say('rule', 'failed', field, [inBoth((t) => t.silent())]);
      continue;
    }
    if (!field.saysInvalid) say('state', 'cannot-tell', field, [inBoth((t) => t.noState())]);
    if (field.errors.length === 0) {
      const isNamed = field.name !== '' && texts.some((text) => text.includes(field.name));
      say('rule', 'cannot-tell', field, [inBoth((t) => (isNamed ? t.named() : t.untied()))]);
    }
    const only = field.errors.find((text) => bare.test(text));
    if (only && field.errors.every((text) => bare.test(text))) {
      say('suggestion', 'cannot-tell', field, [inBoth((t) => t.bare(only))]);
    }
  }
  const [first] = fields;
  if (first && texts.length > 0 && !isTold) {
    say('told', 'cannot-tell', first, [inBoth((t) => t.untold(texts[0] ?? ''))]);
  }
}
