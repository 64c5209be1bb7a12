import type { Finding, ManualResult } from '../evidence/evidence.ts';
import type { Language } from '../evidence/texts.ts';
import { pathInFolder } from '../plan/plan.ts';
import { reportTexts } from '../strings/report-texts.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';
import { linesOf, placeOf, titleOf } from './finding-words.ts';
import { methodName } from './matrix.ts';
import { type TargetOutcome, targetOutcomes } from './target-outcomes.ts';
import { type Element, element, xmlDocument } from './xml.ts';

/**
 * Every target as a suite, every criterion as a case. A case passes only where a person said so; what no
 * rule complained of is skipped, with the reason, as a green tick would be a claim.
 */
export function junitXml(evidence: ProfiledEvidence, language: Language): string {
  const texts = reportTexts[language];
  const outcomesOn = targetOutcomes(evidence);
  const problems = new Map<string, string[]>();
  for (const { kind, message, target, conditions } of evidence.problems) {
    const line = `${kind} (${conditions.join(', ')}): ${message}`;
    problems.set(target, [...(problems.get(target) ?? []), line]);
  }

  const describe = (finding: Finding) =>
    [
      `${finding.id} ${titleOf(finding, language)}`,
      placeOf(finding.element, language),
      ...linesOf(finding, language),
      ...(finding.isConfirmed || finding.outcome !== 'failed' ? [] : [texts.confirm]),
      ...(finding.element ? [finding.element.html] : []),
    ].join('\n');
  const answer = ({ text, answer }: ManualResult) =>
    answer
      ? [text[language], texts.answeredBy(answer.tester, answer.date, answer.with), answer.note]
          .filter(Boolean)
          .join('\n')
      : text[language];

  const verdict = ({ criterion, outcome, findings, questions, answers }: TargetOutcome) => {
    const content = [...findings, ...questions].map(describe).concat(answers.map(answer));
    if (outcome === 'passed') return [element('system-out', {}, [content.join('\n\n')])];
    if (outcome === 'failed') {
      const first = findings[0];
      const message = first ? titleOf(first, language) : texts.outcomes.failed;
      return [element('failure', { message, type: criterion.clause }, [content.join('\n\n')])];
    }
    const clean = criterion.methods.filter((method) => method.outcome === 'no-failure-found');
    const quiet = clean.map(({ by }) => methodName(by, language)).join(', ');
    const message =
      outcome === 'not-tested'
        ? answers.some(({ state }) => state === 'stale')
          ? texts.answerStale
          : quiet
            ? texts.noFailureFound(quiet)
            : texts.notTested
        : texts.outcomes[outcome];
    return [element('skipped', { message }, [content.join('\n\n')])];
  };

  const suites = evidence.targets.map((target) => {
    const classname = target.name;
    const outcomes = target.audited.length > 0 ? outcomesOn(target.id) : [];
    const cases = outcomes.map((result) =>
      element(
        'testcase',
        {
          classname,
          name: `${result.criterion.clause} ${result.criterion.name[language]}`,
        },
        verdict(result),
      ),
    );
    const said = (problems.get(target.id) ?? []).join('\n');
    const error =
      target.failed.length > 0
        ? [element('error', { message: texts.notAudited(target.failed.join(', ')) }, [said])]
        : said
          ? [element('system-out', {}, [said])]
          : [];
    const all = [element('testcase', { classname, name: texts.couldBeAudited }, error), ...cases];
    const failures = outcomes.filter(({ outcome }) => outcome === 'failed').length;
    const passed = outcomes.filter(({ outcome }) => outcome === 'passed').length;
    return {
      tests: all.length,
      failures,
      errors: target.failed.length > 0 ? 1 : 0,
      skipped: outcomes.length - failures - passed,
      cases: all,
      target,
    };
  });

  const sum = (of: 'tests' | 'failures' | 'errors' | 'skipped') =>
    suites.reduce((total, suite) => total + suite[of], 0);
  return xmlDocument(
    element(
      'testsuites',
      {
        name: `${evidence.subject.name} – ${evidence.profile.name[language]}`,
        tests: sum('tests'),
        failures: sum('failures'),
        errors: sum('errors'),
        skipped: sum('skipped'),
      },
      suites.map(
        ({ target, cases, ...counts }): Element =>
          element(
            'testsuite',
            { name: target.name, ...counts, timestamp: evidence.started.slice(0, 19) },
            [
              element('properties', {}, [
                element('property', { name: 'target', value: target.id }),
                element('property', { name: 'url', value: pathInFolder(target.url) ?? target.url }),
                element('property', { name: 'claim', value: texts.claim }),
              ]),
              ...cases,
            ],
          ),
      ),
    ),
  );
}
