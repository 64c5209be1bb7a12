import { createHash } from 'node:crypto';
import type { Language } from '../../evidence/texts.ts';
import { html, Markup } from '../../markup.ts';
import { wellFormed } from '../well-formed.ts';
import { documentStyles } from './document.styles.ts';
import { findingStyles } from './finding.styles.ts';
import { printStyles } from './print.styles.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface DocumentParts {
  readonly language: Language;
  readonly title: string;
  /** Of `body`. */
  readonly className?: string | false;
  readonly body: Markup;
  readonly script?: string | undefined;
}

/**
 * A whole HTML page that needs nothing else and may fetch nothing. Were the escaping ever to fail, the browser
 * would still run only what has these hashes.
 */
export function renderDocument(parts: DocumentParts): string {
  const { language, title, className, body } = parts;
  // As the page will have them, whatever line ends the source has: the hashes are of exactly that.
  const styles = visible(`${documentStyles}${findingStyles}${printStyles}`);
  const script = parts.script === undefined ? undefined : visible(parts.script);
  const policy = [
    "default-src 'none'",
    `style-src ${hash(styles)}`,
    ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return visible(
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(styles)}</style>
</head>
<body${className && html` class="${className}"`}>
${body}${script !== undefined && html`<script>${new Markup(script)}</script>\n`}</body>
</html>
`.text,
  );
}

/**
 * Characters that do something instead of being seen are shown by their number: controls, and what turns the
 * direction of text around, which can make code look like other code. No text of ours has any.
 */
function visible(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g,
      (character) =>
        `[U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
