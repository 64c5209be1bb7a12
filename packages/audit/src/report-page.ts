import { createHash } from 'node:crypto';
import { renderFinding } from './finding-markup.ts';
import { html, Markup } from './markup.ts';
import type { Finding, Language, Report } from './report.ts';
import { styles } from './report-page.styles.ts';
import { renderTested } from './tested-markup.ts';
import { createWords, type Words } from './words.ts';

/** The name of each language's page, which the other links to. */
export const pageNames: Record<Language, string> = { en: 'index.html', fr: 'index.fr.html' };

interface Section {
  id: string;
  heading: string;
  body: Markup;
}

/** The report as one HTML page that needs nothing else: no script, no request. */
export function renderReport(report: Report, language: Language): string {
  const words = createWords(report, language);
  const { messages } = words;
  const other = language === 'en' ? 'fr' : 'en';
  const title = messages.title(report.subject.name);
  const sections = [
    summary(report, words),
    ...(report.problems.length > 0 ? [problems(report, words)] : []),
    failures(report, words),
    questions(report, words),
    recommendations(report, words),
    criteriaTable(report, words),
    notTested(report, words),
    { id: 'tested', heading: messages.testedHeading, body: renderTested(report, words) },
  ];
  // Were the escaping ever to fail, the browser would still run and fetch nothing.
  const hash = createHash('sha256').update(styles).digest('base64');
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<header>
<p class="language"><a href="${pageNames[other]}" lang="${other}" hreflang="${other}">${messages.otherLanguage}</a></p>
<h1>${title}</h1>
<p class="notice"><strong>${messages.claimHeading}</strong><br>${messages.claim}</p>
<nav aria-label="${messages.contents}">
<ul>
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ul>
</nav>
</header>
<main>
${sections.map(
  ({ id, heading, body }) => html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${body}
</section>
`,
)}</main>
</body>
</html>
`.text;
}

function summary(report: Report, { messages }: Words): Section {
  const { checks, stories, conditions, findings, questions, recommendations, problems } = report;
  const untested = report.criteria.filter(({ outcome }) => outcome === 'not-tested');
  const bad = (count: number) => count > 0 && 'bad';
  return {
    id: 'summary',
    heading: messages.summaryHeading,
    body: html`<ul>
<li>${messages.checksDone(checks.done, checks.planned, stories.length, conditions.length)}</li>
<li class="${bad(problems.length)}">${messages.problems(problems.length)}</li>
<li class="${bad(findings.length)}">${messages.failures(findings.length)}</li>
<li>${messages.questions(questions.length)}</li>
<li>${messages.recommendations(recommendations.length)}</li>
<li>${messages.criteriaWithoutRule(untested.length, report.criteria.length)}</li>
</ul>`,
  };
}

const problems = (report: Report, words: Words): Section => ({
  id: 'problems',
  heading: words.messages.problemsHeading,
  body: html`<p>${words.messages.problemsIntro}</p>
${report.problems.map(
  ({ kind, story, conditions, message }) => html`<article class="failed">
<h3>${words.story(story)}</h3>
<p>${words.messages.problemKinds[kind]} (${words.conditions(conditions)})</p>
<pre><code>${message}</code></pre>
</article>
`,
)}`,
});

const list = (findings: Finding[], none: string, intro: string, words: Words) =>
  findings.length === 0
    ? html`<p>${none}</p>`
    : html`<p>${intro}</p>
${findings.map((finding) => renderFinding(finding, words))}`;

const failures = ({ findings }: Report, words: Words): Section => ({
  id: 'failures',
  heading: words.messages.failuresHeading,
  body: list(findings, words.messages.failuresNone, words.messages.pathNote, words),
});

const questions = (report: Report, words: Words): Section => ({
  id: 'questions',
  heading: words.messages.questionsHeading,
  body: list(report.questions, words.messages.questionsNone, words.messages.questionsIntro, words),
});

const recommendations = (report: Report, words: Words): Section => ({
  id: 'recommendations',
  heading: words.messages.recommendationsHeading,
  body: list(
    report.recommendations,
    words.messages.recommendationsNone,
    words.messages.recommendationsIntro,
    words,
  ),
});

function criteriaTable(report: Report, words: Words): Section {
  const { messages } = words;
  const rows = report.criteria.map(({ number, outcome, rules }) => {
    const result = html`<span class="${outcome === 'failed' && 'bad'}">${messages.outcomes[outcome]}</span>`;
    const by = rules.length > 0 && html`<br><span class="quiet">${rules.join(', ')}</span>`;
    return html`<tr><th scope="row">${words.criterion(number)}</th><td>${result}${by}</td></tr>\n`;
  });
  return {
    id: 'criteria',
    heading: messages.criteriaHeading,
    body: html`<p>${messages.criteriaIntro}</p>
<table>
<thead><tr><th scope="col">${messages.criterion}</th><th scope="col">${messages.result}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`,
  };
}

function notTested(report: Report, words: Words): Section {
  const { messages } = words;
  const without = report.criteria.filter(({ outcome }) => outcome === 'not-tested');
  const sentences = messages.notTested as Record<string, string>;
  return {
    id: 'not-tested',
    heading: messages.notTestedHeading,
    body: html`<p>${messages.notTestedIntro}</p>
<ul>
${report.notTested.map((id) => html`<li>${sentences[id] ?? id}</li>\n`)}</ul>
<h3>${messages.criteriaNotTested}</h3>
<ul>
${without.map(({ number }) => html`<li>${words.criterion(number)}</li>\n`)}</ul>`,
  };
}
