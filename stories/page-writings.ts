import type { Language } from '../packages/components/src/index.ts';
import { element } from './markup.ts';
import { footer, header, languageToggle, type Says, skipLink, type Writings } from './writings.ts';

/** A list of links that lead nowhere, as a footer has it. */
export const links = (...texts: string[]): string =>
  element('ul', {}, ...texts.map((text) => element('li', {}, element('a', { href: '#' }, text))));

/** What stands around the content of every page. */
export function wholePage(
  way: keyof Writings,
  { top, foot }: Says,
  language: Language,
  ...content: unknown[]
): string {
  const toggle = languageToggle[way]({ href: language === 'en' ? '#fr' : '#en' }, language);
  return [
    skipLink[way]({}, language),
    header[way]({ ...top, content: toggle }, language),
    element('main', { id: 'main', tabindex: '-1' }, ...content),
    footer[way](foot, language),
  ].join('\n');
}
