import { criteria } from './criteria.ts';
import { html, type Markup } from './markup.ts';
import type { EngineText, Language, Report } from './report.ts';
import { en, type Messages } from './strings/en.ts';
import { fr } from './strings/fr.ts';

/** What a report's parts need to speak its language. */
export interface Words {
  language: Language;
  messages: Messages;
  /** An engine's text; what it does not have in French stays English and is marked as such. */
  engineText(text: EngineText): Markup;
  criterion(number: string): Markup;
  story(id: string): string;
  condition(id: string): string;
  conditions(ids: string[]): string;
  date(iso: string): Markup;
}

export function createWords(report: Report, language: Language): Words {
  const messages = { en, fr }[language];
  const stories = new Map(report.stories.map((story) => [story.id, story]));
  const condition = (id: string) => {
    const globals = report.conditions.find((other) => other.id === id)?.globals ?? {};
    const values = Object.values(globals).map((value) => messages.conditionValues[value] ?? value);
    return values.join(' · ') || messages.conditionDefault;
  };
  return {
    language,
    messages,
    condition,
    conditions: (ids) =>
      ids.length > 1 && ids.length === report.conditions.length
        ? messages.allConditions
        : ids.map(condition).join(', '),
    story(id) {
      const story = stories.get(id);
      return story ? `${story.title} – ${story.name}` : id;
    },
    engineText: (text) =>
      language === 'fr' && text.fr === undefined
        ? html`<span lang="en">${text.en}</span>`
        : html`${text[language]}`,
    criterion(number) {
      const criterion = criteria.find((other) => other.number === number);
      if (!criterion) return html`${number}`;
      const { name, level, url } = criterion;
      const label = messages.criterionInText(number, name[language], level);
      return html`<a href="${url[language]}">${label}</a>`;
    },
    date(iso) {
      const format = new Intl.DateTimeFormat(`${language}-CA`, {
        dateStyle: 'long',
        timeStyle: 'long',
        timeZone: 'UTC',
      });
      return html`<time datetime="${iso}">${format.format(new Date(iso))}</time>`;
    },
  };
}
