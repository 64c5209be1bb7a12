import { languageOf } from '../language.js';
import { strings } from '../strings/strings.js';

/** Puts "Error:" before the title of the page, or takes it away: once, in either language. */
export function markTitle(host: Element, isWrong: boolean): void {
  const { ownerDocument: document } = host;
  const marks = Object.values(strings).map(({ error }) => `${error} `);
  const title = marks.reduce((text, mark) => text.replace(mark, ''), document.title);
  const marked = isWrong ? `${strings[languageOf(host)].error} ${title}` : title;
  if (document.title !== marked) document.title = marked;
}
