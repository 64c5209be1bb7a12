import type { fileTexts } from '../strings/file-texts.js';

/** The media types of files that systems often give none, by extension. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avif: 'image/avif',
    csv: 'text/csv',
    doc: 'application/msword',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    gif: 'image/gif',
    heic: 'image/heic',
    heif: 'image/heif',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    pdf: 'application/pdf',
    png: 'image/png',
    tif: 'image/tiff',
    tiff: 'image/tiff',
    txt: 'text/plain',
    webp: 'image/webp',
    xls: 'application/vnd.ms-excel',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    zip: 'application/zip',
  }),
);

/** The extension of a file in small letters, without its dot; empty when it has none. */
export const extensionOf = (name: string): string =>
  /\.([^.\s]+)\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';

const tokensOf = (accept: string): string[] =>
  accept
    .toLowerCase()
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean);

/** Whether a token of `accept` is one: `.pdf`, `image/png` or `image/*`. */
const isToken = (token: string): boolean => /^(?:\.[^\s/]+|[\w.+-]+\/(?:\*|[\w.+-]+))$/.test(token);

/** The tokens of `accept` that mean nothing to HTML. */
export const unknownTypes = (accept: string): string[] =>
  tokensOf(accept).filter((token) => !isToken(token));

const hasMediaType = (token: string, type: string): boolean =>
  !!type && (token === type || (token.endsWith('/*') && type.startsWith(token.slice(0, -1))));

/** Whether `accept` allows this media type, by itself or by an extension of it. */
export function acceptsMediaType(accept: string, type: string): boolean {
  const tokens = tokensOf(accept).filter(isToken);
  return (
    !tokens.length ||
    tokens.some((token) => hasMediaType(token, type) || MEDIA_TYPES.get(token.slice(1)) === type)
  );
}

/**
 * Whether `accept` allows a file, by its extension or its media type as in HTML. Where the system
 * does not know the media type, as of HEIC and DOCX on many, the extension stands for it.
 */
export function accepts(accept: string, { name, type }: Pick<File, 'name' | 'type'>): boolean {
  const tokens = tokensOf(accept).filter(isToken);
  const known = (type || MEDIA_TYPES.get(extensionOf(name)) || '').toLowerCase();
  return (
    !tokens.length ||
    tokens.some((token) =>
      token.startsWith('.')
        ? name.trim().toLowerCase().endsWith(token)
        : hasMediaType(token, known),
    )
  );
}

/** The types of `accept` in words: "PDF, JPG or image". */
export function fileTypes(
  accept: string,
  texts: Pick<(typeof fileTexts)['en'], 'or' | 'image' | 'audio' | 'video'>,
): string {
  const words: string[] = [];
  for (const token of tokensOf(accept)) {
    const word = typeInWords(token, texts);
    if (word && !words.includes(word)) words.push(word);
  }
  const last = words.pop() ?? '';
  return words.length ? `${words.join(', ')} ${texts.or} ${last}` : last;
}

function typeInWords(
  token: string,
  texts: Pick<(typeof fileTexts)['en'], 'image' | 'audio' | 'video'>,
): string {
  if (token === 'image/*') return texts.image;
  if (token === 'audio/*') return texts.audio;
  if (token === 'video/*') return texts.video;
  const word = token.split(/[./]/).at(-1)?.toUpperCase() ?? '';
  return word === 'JPEG' ? 'JPG' : word;
}
