import { html, Markup } from '../markup.ts';
import { wellFormed } from './well-formed.ts';

/** Text with parts to fill in, which must not be overlooked. */
export type Inline =
  | string
  | { readonly fillIn: string }
  | { readonly text: string; readonly url: string };

/** A piece of a text that is written as Markdown and as HTML. */
export type Block =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly paragraph: readonly Inline[] }
  | { readonly note: string }
  | { readonly list: readonly (readonly Inline[])[] };

// What can mean something anywhere in a line, of CommonMark or of GitHub's Markdown; and at its start. No more
// than that, as people have to complete the text. A backslash before it takes the meaning away.
const special = /[\\`*_[\]<>&~|$]/g;
const specialAtStart = /^(?:[#+\-=]|\d+(?=[.)](?:\s|$)))/;

/** Text that Markdown shows as it is. Lines are joined, as a line's start can mean something else. */
export const markdownText = (text: string): string =>
  wellFormed(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029 ]+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(specialAtStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

const markdownInline = (part: Inline): string => {
  if (typeof part === 'string') return markdownText(part);
  if ('fillIn' in part) return `**${markdownText(part.fillIn)}**`;
  return `[${markdownText(part.text)}](<${encodeURI(part.url).replace(/[<>]/g, '')}>)`;
};

const line = (parts: readonly Inline[]) => parts.map(markdownInline).join(' ');

/** The text as CommonMark. */
export const markdown = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if ('heading' in block) return `${'#'.repeat(block.level)} ${markdownText(block.heading)}\n`;
      if ('note' in block) return `> ${markdownText(block.note)}\n`;
      if ('list' in block) return block.list.map((item) => `- ${line(item)}\n`).join('');
      return `${line(block.paragraph)}\n`;
    })
    .join('\n');

const htmlInline = (part: Inline): Markup => {
  if (typeof part === 'string') return html`${wellFormed(part)} `;
  if ('fillIn' in part) return html`<mark>${wellFormed(part.fillIn)}</mark> `;
  return html`<a href="${part.url}">${part.text}</a> `;
};

/** The text as HTML to put into a page. */
export function htmlFragment(blocks: readonly Block[], language: string): string {
  const parts = blocks.map((block) => {
    if ('heading' in block) {
      const { level, heading } = block;
      const tag = new Markup(`h${level}`);
      return html`<${tag}>${wellFormed(heading)}</${tag}>\n`;
    }
    if ('note' in block) return html`<p><strong>${wellFormed(block.note)}</strong></p>\n`;
    if ('list' in block) {
      return html`<ul>\n${block.list.map((item) => html`<li>${item.map(htmlInline)}</li>\n`)}</ul>\n`;
    }
    return html`<p>${block.paragraph.map(htmlInline)}</p>\n`;
  });
  return html`<article lang="${language}">\n${parts}</article>\n`.text;
}
