import { html, type Markup } from '../../markup.ts';
import { htmlTexts } from '../../strings/html-texts.ts';
import { statementTexts } from '../../strings/statement-texts.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import type { Contact } from '../report-file.ts';
import { type HtmlWords, own, software, webLink } from './html-words.ts';
import { facts } from './section.ts';

/** The first page: what it is, of what and when, and in both languages what it cannot claim. */
export function renderCover(
  evidence: ProfiledEvidence,
  words: HtmlWords,
  { otherFile, contact = {} }: { otherFile: string | null; contact?: Contact | undefined },
): Markup {
  const { texts, language } = words;
  const other = language === 'en' ? 'fr' : 'en';
  const name = { en: 'English', fr: 'Français' }[other];
  const { profile, subject, source, engines, tool } = evidence;
  const link =
    otherFile !== null &&
    html`<p class="language"><a href="${otherFile}" lang="${other}" hreflang="${other}" data-language>${name}</a></p>`;
  const commit = source
    ? html`<code>${source.commit.slice(0, 12)}</code>${source.dirty && ` (${texts.dirty})`}`
    : texts.noCommit;
  return html`<header class="cover">
${link}
<p class="kind">${texts.report}</p>
<h1>${own(subject.name)}</h1>
${facts([
  [texts.facts.standard, webLink(profile.url[language], profile.name[language])],
  [texts.facts.audited, words.day(evidence.finished)],
  [texts.facts.commit, commit],
  ...contactFacts(contact, language),
  [texts.facts.with, words.list([...engines.map(software), software(tool)])],
])}<div class="claims">
${renderClaim(language)}${renderClaim(other, language)}</div>
</header>
`;
}

/** What is known of who answers for it; what is not known is in the draft statement, to be filled in. */
const contactFacts = (contact: Contact, language: HtmlWords['language']): [string, Markup][] =>
  contactFields.flatMap((field): [string, Markup][] => {
    const value = contact[field];
    if (value === undefined) return [];
    const shown = field === 'url' ? webLink(value, own(value)) : own(value);
    return [[statementTexts[language].contact[field], shown]];
  });

const contactFields = ['organization', 'email', 'phone', 'address', 'url'] as const;

function renderClaim(language: HtmlWords['language'], around?: HtmlWords['language']): Markup {
  const { claimHeading, claim } = htmlTexts[language];
  return html`<div class="claim"${around && html` lang="${language}"`}>
<h2>${claimHeading}</h2>
${claim.map((sentence) => html`<p>${sentence}</p>\n`)}</div>
`;
}
