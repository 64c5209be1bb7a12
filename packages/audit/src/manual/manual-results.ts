import type { ManualResult } from '../evidence/evidence.ts';
import type { Answer } from './answers.ts';
import type { Asked } from './questions.ts';

/**
 * What people have answered to what is asked now. An answer about something that has changed since is
 * `stale`: it is shown, and counts as not tested.
 */
export function manualResults(asked: readonly Asked[], answers: readonly Answer[]): ManualResult[] {
  const key = (subject: string, question: string) => JSON.stringify([subject, question]);
  const given = new Map(
    answers.map(({ subject, question, ...answer }) => [key(subject, question), answer]),
  );
  return asked.map(({ subject, question, criteria, text, fingerprint }) => {
    const answer = given.get(key(subject, question));
    const result = { question, subject, criteria, text };
    if (!answer) return { ...result, state: 'not-tested' };
    const isCurrent = fingerprint !== null && answer.fingerprint === fingerprint;
    return { ...result, state: isCurrent ? 'answered' : 'stale', answer };
  });
}
