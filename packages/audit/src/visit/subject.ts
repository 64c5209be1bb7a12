import type { Visit } from '../evidence/visit.ts';
import type { Tab } from './tab.ts';

type Subject = Pick<Visit, 'title' | 'language' | 'components'>;

/** What the page says of itself. Notes elements that nothing defines: they are empty, and pass every rule. */
export async function readSubject(tab: Tab): Promise<Subject> {
  const { missing, ...subject } = await tab.page.evaluate(read);
  for (const name of missing) tab.note({ kind: 'undefined-element', message: `<${name}>` });
  return subject;
}

/** Runs in the page. */
const read = () => {
  const components: Record<string, number> = {};
  const missing = new Set<string>();
  for (const element of window.tdsAudit.everything()) {
    const tag = window.tdsAudit.tagOf(element);
    if (!tag.includes('-')) continue;
    components[tag] = (components[tag] ?? 0) + 1;
    if (!Element.prototype.matches.call(element, ':defined')) missing.add(tag);
  }
  return {
    title: document.title,
    language: document.documentElement.lang,
    components,
    missing: [...missing],
  };
};
