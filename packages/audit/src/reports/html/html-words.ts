import type { Software } from '../../evidence/evidence.ts';
import type { EngineText, Language } from '../../evidence/texts.ts';
import { html, Markup } from '../../markup.ts';
import { type HtmlTexts, htmlTexts } from '../../strings/html-texts.ts';
import type { ProfiledEvidence } from '../../wcag/apply-profile.ts';
import { criterionOf } from '../../wcag/criteria.ts';
import { nameConditions } from './condition-names.ts';

/** What the parts of the report need to speak its language of its evidence. */
export interface HtmlWords {
  readonly language: Language;
  readonly texts: HtmlTexts;
  number(n: number): string;
  /** An engine's text; what it does not have in French stays English and is marked as such. */
  engineText(text: EngineText): Markup;
  /** "1.4.3 Contrast (Minimum)", under the number that the standard gives it. */
  criterion(number: string): string;
  /** Where a criterion is explained: its row, if the standard asks for it, or the recommendation. */
  criterionLink(number: string): string | undefined;
  condition(id: string): string;
  conditions(ids: readonly string[]): string;
  target(id: string): string;
  /** Its place in the list of targets; `undefined` of what is not in it. */
  targetIndex(id: string): number | undefined;
  day(iso: string): Markup;
  moment(iso: string): Markup;
  list(items: readonly string[]): string;
}

export const software = ({ name, version }: Software): string => `${name} ${version}`;

/** Text of a page or a person, whose direction is its own. */
export const own = (text: string): Markup => html`<bdi>${text}</bdi>`;

/** A link, if the address is one of the web: nothing else is to be opened from a report. */
export const webLink = (url: string, content: Markup | string, language?: string): Markup =>
  /^https?:\/\//i.test(url)
    ? html`<a href="${url}"${language !== undefined && html` hreflang="${language}"`}>${content}</a>`
    : html`${content}`;

export function createHtmlWords(evidence: ProfiledEvidence, language: Language): HtmlWords {
  const locale = `${language}-CA`;
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { style: 'short', type: 'unit' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'UTC',
  });
  const texts = htmlTexts[language];
  const conditionNames = nameConditions(evidence.conditions, language);
  const clauses = new Map(evidence.criteria.map(({ number, clause }) => [number, clause]));
  const targets = new Map(evidence.targets.map(({ id, name }, index) => [id, { name, index }]));
  const condition = (id: string) => conditionNames.get(id) ?? id;
  // What a person typed as a date may be none: it is then shown as it is.
  const time = (format: Intl.DateTimeFormat) => (iso: string) => {
    const date = new Date(iso);
    if (Number.isNaN(date.valueOf())) return own(iso);
    const text = format.format(date);
    // French has an ordinal for the first day only.
    const shown = language === 'fr' ? text.replace(/^1 /, '1er ') : text;
    return html`<time datetime="${iso}">${shown}</time>`;
  };
  const list = (items: readonly string[]) => lists.format(items);
  return {
    language,
    texts,
    list,
    condition,
    number: (n) => numbers.format(n),
    engineText: (text) =>
      language === 'fr' && text.fr === undefined
        ? html`<span lang="en">${text.en}</span>`
        : html`${text[language]}`,
    criterion(number) {
      const name = criterionOf(number)?.name[language];
      return [clauses.get(number) ?? number, name].filter(Boolean).join(' ');
    },
    criterionLink: (number) =>
      clauses.has(number) ? `#sc-${number}` : criterionOf(number)?.url[language],
    // A condition's name has commas of its own.
    conditions: (ids) => ids.map(condition).join('; '),
    target: (id) => targets.get(id)?.name ?? id,
    targetIndex: (id) => targets.get(id)?.index,
    day: time(days),
    moment: time(moments),
  };
}

/** Markup that is printed only where there is something to say. */
export const when = (is: unknown, markup: () => Markup): Markup => (is ? markup() : new Markup(''));
