import { useEffect, useState } from 'react';
import { reportTexts } from './report-texts.ts';

/** Where the report of this version stands, from the page of the documentation on. */
const FOLDER = 'a11y/';

/** The report's summary; `null` where none is published. Throws where there is one of another kind. */
async function fetchReport() {
  const response = await fetch(`${FOLDER}components.json`);
  // A server in development answers with a page of its own.
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  if (response.status === 404 || (response.ok && !isJson)) return null;
  if (!response.ok) throw new Error(`${response.status}`);
  const report = await response.json();
  if (report?.schemaVersion !== 1 || !Array.isArray(report.components)) throw new Error('version');
  return report;
}

let fetched;
/** Reads it once for all pages. */
const readReport = () => {
  fetched ??= fetchReport();
  return fetched;
};

/** The way to a file of the report; `undefined` of what leads elsewhere. */
const linkTo = (path) =>
  /^[a-z_][\w-]*(\.[\w-]+)*(\/[a-z_][\w-]*(\.[\w-]+)*)*$/i.test(path ?? '')
    ? FOLDER + path
    : undefined;

// An engine's text may exist in English only.
const EngineText = ({ text, language }) =>
  language === 'fr' && text.fr === undefined ? <span lang="en">{text.en}</span> : text[language];

function Links({ pages, reports, language, texts }) {
  const links = [
    [texts.page, linkTo(pages[language])],
    [texts.whole, linkTo(reports[language])],
  ].filter(([, href]) => href);
  return (
    <ul>
      {links.map(([text, href]) => (
        <li key={href}>
          <a href={href} target="_top">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Failures({ component, questions, language, texts, day }) {
  const byPeople = component.answers.filter(({ result }) => result === 'failed');
  if (component.knownFailures.length + byPeople.length === 0) return <p>{texts.none}</p>;
  return (
    <ul>
      {component.knownFailures.map(({ id, criteria, title, kind, isConfirmed }) => (
        <li key={id}>
          <EngineText text={title} language={language} /> ({criteria.join(', ')};{' '}
          {isConfirmed ? texts.confirmed : texts.toConfirm}
          {kind === 'use' && `; ${texts.ofUse}`})
        </li>
      ))}
      {byPeople.map(({ question, tester, date, with: tools, note }) => (
        <li key={question}>
          {questions.get(question)?.text[language] ?? question} (
          {texts.byPerson(tester, tools, day(date))}){note && `${texts.colon} ${note}`}
        </li>
      ))}
    </ul>
  );
}

function Questions({ component, questions, language, texts }) {
  const open = [...component.open, ...component.stale];
  if (open.length === 0) return null;
  return (
    <details>
      <summary>{texts.open(open.length)}</summary>
      <ul>
        {open.map((id) => {
          const { text, criteria } = questions.get(id) ?? { text: {}, criteria: [] };
          return (
            <li key={id}>
              {text[language] ?? id} {criteria.length > 0 && `(${criteria.join(', ')})`}
              {component.stale.includes(id) && ` – ${texts.stale}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Tested({ report, component, language, texts }) {
  const locale = `${language}-CA`;
  const day = (iso) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
      .format(new Date(iso))
      .replace(language === 'fr' ? /^1 / : /$^/, '1er ');
  const questions = new Map(report.questions.map((one) => [one.question, one]));
  const asked = component.open.length + component.stale.length + component.answers.length;
  const software = ({ name, version }) => `${name} ${version}`;
  const hasOwn = report.rules.some(({ source }) => source === 'trillium');
  const programs = [...report.engines.map(software), ...(hasOwn ? [texts.ownChecks] : [])];
  const what = component.package ? software(component.package) : report.subject.name;
  const names = new Map(report.conditions.map(({ id, name }) => [id, name[language]]));
  const rules = report.rules.reduce((sum, { count }) => sum + count, 0);
  const { planned, audited } = report.visits;
  const { problems, questions: undecided } = component.counts;
  return (
    <>
      <p>
        {texts.tested(
          day(report.finished),
          what,
          component.targets.length,
          component.conditions.length,
        )}
        {problems > 0 && ` ${texts.problems(problems)}`}
        {audited < planned && ` ${texts.incomplete(audited, planned)}`}
      </p>
      <ul>
        <li>{texts.how(programs.join(', '), software(report.browser), rules)}</li>
        {asked > 0 && <li>{texts.people(component.answers.length, asked)}</li>}
      </ul>
      <details>
        <summary>{texts.conditions}</summary>
        <ul>
          {component.conditions.map((id) => (
            <li key={id}>{names.get(id) ?? id}</li>
          ))}
        </ul>
      </details>
      <p>
        <strong>{texts.fails}</strong>
      </p>
      <Failures {...{ component, questions, language, texts, day }} />
      {undecided > 0 && <p>{texts.undecided(undecided)}</p>}
      <Questions {...{ component, questions, language, texts }} />
      <Links {...{ pages: component.pages, reports: report.reports, language, texts }} />
    </>
  );
}

/** What there is to say in one language: of a component that nothing shows, that it was not tested. */
function Part({ state, tag, language, texts }) {
  if (state === 'reading') return <p>{texts.reading}</p>;
  if (state === 'unreadable') return <p>{texts.unreadable}</p>;
  if (state === null) return <p>{texts.notTested}</p>;
  const component = state.components.find((one) => one.tag === tag);
  if (!component || component.targets.length === 0) return <p>{texts.notShown}</p>;
  return <Tested {...{ report: state, component, language, texts }} />;
}

/** What the last published report says of a component, in English and in French. Texts stay texts. */
export function AccessibilityReport({ tag, Heading = 'h2' }) {
  const [state, setState] = useState('reading');
  useEffect(() => {
    let isHere = true;
    readReport().then(
      (report) => isHere && setState(report),
      () => isHere && setState('unreadable'),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return Object.entries(reportTexts).map(([language, texts]) => (
    <section key={language} lang={texts.language} data-report={language}>
      <Heading>{texts.heading}</Heading>
      <Part {...{ state, tag, language, texts }} />
    </section>
  ));
}
