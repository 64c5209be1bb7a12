import type { CriterionResult, Finding } from '../evidence/evidence.ts';
import type { Language } from '../evidence/texts.ts';
import { notTestedTexts } from '../strings/not-tested-texts.ts';
import { plainFailures } from '../strings/plain-failures.ts';
import { statementTexts } from '../strings/statement-texts.ts';
import type { ProfiledEvidence } from '../wcag/apply-profile.ts';
import { titleOf } from './finding-words.ts';
import { criterionMatrix } from './matrix.ts';
import type { Block, Inline } from './prose.ts';
import type { ReportContext } from './report-file.ts';

const dayOf = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(iso))
    // French has an ordinal for the first day only.
    .replace(language === 'fr' ? /^1 / : /$^/, '1er ');

const places = (findings: readonly Finding[]) =>
  new Set(findings.flatMap(({ seen }) => seen.map(({ target }) => target))).size;

const failedByPerson = ({ methods }: Pick<CriterionResult, 'methods'>) =>
  methods.some(({ by, outcome }) => by === 'person' && outcome === 'failed');

/** A draft of an accessibility statement, for a person to check, complete and sign. */
export function accessibilityStatement(
  evidence: ProfiledEvidence,
  language: Language,
  { contact = {} }: ReportContext = {},
): Block[] {
  const texts = statementTexts[language];
  const { profile, subject } = evidence;
  const fill = (what: string): Inline => ({ fillIn: texts.fillIn(what) });
  const rows = criterionMatrix(evidence, language);
  const nameOf = ({ clause, name, level }: { clause: string; name: string; level: string }) =>
    language === 'fr' ? `${clause} ${name}, niveau ${level}` : `${clause} ${name}, level ${level}`;

  const results = new Map(evidence.criteria.map((result) => [result.number, result]));
  const byPerson = (number: string) => failedByPerson(results.get(number) ?? { methods: [] });
  const failed = rows.filter(({ outcome }) => outcome === 'failed');
  const isSure = failed.filter(
    ({ failures, number }) => byPerson(number) || failures.some(({ isConfirmed }) => isConfirmed),
  );
  const undecided = rows.filter(({ outcome }) => outcome === 'cannot-tell');
  const untested = rows.filter(({ outcome }) => outcome === 'not-tested');
  const signed = rows.length - failed.length - undecided.length - untested.length;
  const lost = evidence.targets.filter((target) => target.failed.length > 0);

  const status =
    evidence.visits.audited === 0 && failed.length === 0
      ? texts.statusNothing
      : isSure.length > 0
        ? texts.statusFailures(subject.name, failed.length, rows.length)
        : failed.length > 0
          ? texts.statusUnconfirmed(subject.name, failed.length, rows.length)
          : texts.statusNone(subject.name);

  const known = failed.flatMap((row): Block[] => {
    const { failures, number } = row;
    const sentence = plainFailures[number]?.[language] ?? row.name;
    const isUnsure = !byPerson(number) && !failures.some(({ isConfirmed }) => isConfirmed);
    const titles = [...new Set(failures.map((finding) => titleOf(finding, language)))];
    return [
      {
        paragraph: [
          texts.known(sentence, failures.length, places(failures), nameOf(row)),
          ...(byPerson(number) ? [texts.byPerson] : []),
          ...(isUnsure ? [texts.toConfirm] : []),
        ],
      },
      ...(titles.length > 0 ? [{ list: titles.map((title) => [title]) }] : []),
    ];
  });

  const testers = evidence.manual.flatMap(({ state, answer }) =>
    state === 'answered' && answer ? [`${answer.tester} (${answer.with})`] : [],
  );
  const software = [evidence.tool, ...evidence.engines, evidence.browser];
  const contactLine = (field: keyof typeof texts.contact): Inline[] => {
    const label = texts.contact[field];
    const value = contact[field];
    return value === undefined
      ? [fill(label)]
      : [`${label}${language === 'fr' ? '\u00a0' : ''}:`, value];
  };
  const list = (items: readonly string[]): Block => ({ list: items.map((item) => [item]) });
  const heading = (text: string): Block => ({ heading: text, level: 2 });

  return [
    { heading: texts.title(subject.name), level: 1 },
    { note: texts.draft },
    heading(texts.standardHeading),
    {
      paragraph: [
        texts.standard(subject.name, profile.standard[language]),
        { text: profile.name[language], url: profile.url[language] },
      ],
    },
    ...(profile.excepted.length > 0
      ? [
          { paragraph: [texts.exceptions] },
          list(
            profile.excepted.map(
              ({ criterion, reason }) =>
                `${criterion.number} ${criterion.name[language]}. ${reason[language]}`,
            ),
          ),
        ]
      : []),
    heading(texts.statusHeading),
    { paragraph: [status] },
    { paragraph: [texts.noClaim] },
    { paragraph: [texts.counts(signed, undecided.length + untested.length, rows.length)] },
    heading(texts.knownHeading),
    { paragraph: [known.length > 0 ? texts.knownIntro : texts.knownNone] },
    ...known,
    ...(known.length > 0 ? [{ paragraph: [fill(texts.alternatives)] }] : []),
    ...(undecided.length > 0
      ? [heading(texts.openHeading), { paragraph: [texts.openIntro] }, list(undecided.map(nameOf))]
      : []),
    heading(texts.notTestedHeading),
    ...(untested.length > 0
      ? [
          { paragraph: [texts.criteriaNotTested(untested.length, rows.length)] },
          list(untested.map((row) => [nameOf(row), row.note].filter(Boolean).join('. '))),
        ]
      : []),
    ...(evidence.notTested.length > 0
      ? [
          { paragraph: [texts.notTestedIntro] },
          list(evidence.notTested.map((way) => notTestedTexts[language][way] ?? way)),
        ]
      : []),
    ...(lost.length > 0
      ? [
          { paragraph: [texts.targetsNotAudited(lost.length)] },
          list(lost.map(({ name, failed: conditions }) => `${name} (${conditions.join(', ')})`)),
        ]
      : []),
    { paragraph: [texts.beyond] },
    list(profile.notCovered.map((text) => text[language])),
    heading(texts.howHeading),
    {
      paragraph: [
        texts.how(
          dayOf(evidence.finished, language),
          evidence.visits.audited,
          evidence.visits.planned,
          evidence.targets.filter(({ audited }) => audited.length > 0).length,
        ),
      ],
    },
    { paragraph: [texts.software] },
    list(software.map(({ name, version }) => `${name} ${version}`)),
    {
      paragraph: [
        testers.length > 0 ? texts.people([...new Set(testers)].join(', ')) : texts.peopleNone,
      ],
    },
    heading(texts.contactHeading),
    { paragraph: [texts.contactIntro] },
    { list: (['organization', 'email', 'phone', 'address', 'url'] as const).map(contactLine) },
    { list: [[fill(texts.responseTime)], [fill(texts.formats)], [fill(texts.complain)]] },
    heading(texts.dateHeading),
    {
      list: [
        [texts.auditDate(dayOf(evidence.finished, language))],
        [fill(texts.reviewDate)],
        [fill(texts.approved)],
      ],
    },
  ];
}
