import { acceptsMediaType, extensionOf } from './accept.js';

/** How much of a file is read: the mark of a PDF may stand anywhere in its first kilobyte. */
const BEGINNING = 1024;

type Kind = 'avif' | 'gif' | 'heic' | 'jpeg' | 'ole' | 'pdf' | 'png' | 'rtf' | 'tiff' | 'webp' | 'zip';

/** What a file holds by its first bytes: a kind that we know, `other`, or nothing that can be read. */
export type FileContent = Kind | 'other' | 'unreadable';

/** The marks that files begin with, as Latin-1 text. */
const MARKS: readonly [Kind, RegExp][] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['tiff', /^(?:II[*+]\0|MM\0[*+])/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['heic', /^[^]{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)/],
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  ['pdf', /%PDF-/],
];

// Old Office writes and opens each of these under its own names; new Office wraps a file with a
// password in the old container.
const OLD_OFFICE: readonly Kind[] = ['ole', 'zip', 'rtf'];
const OFFICE: readonly Kind[] = ['zip', 'ole'];

/** What a file with an extension may hold. Extensions that are not here are not checked. */
const EXPECTED: Readonly<Record<string, readonly Kind[]>> = {
  avif: ['avif'],
  doc: OLD_OFFICE,
  docx: OFFICE,
  gif: ['gif'],
  heic: ['heic'],
  heif: ['heic', 'avif'],
  jpeg: ['jpeg'],
  jpg: ['jpeg'],
  odp: ['zip'],
  ods: ['zip'],
  odt: ['zip'],
  pdf: ['pdf'],
  png: ['png'],
  ppt: OLD_OFFICE,
  pptx: OFFICE,
  rtf: ['rtf'],
  tif: ['tiff'],
  tiff: ['tiff'],
  webp: ['webp'],
  xls: OLD_OFFICE,
  xlsx: OFFICE,
  zip: ['zip'],
};

const IMAGES: ReadonlySet<string> = new Set(['avif', 'gif', 'heic', 'jpeg', 'png', 'tiff', 'webp']);

/** Reads the beginning of a file, and never more: it may be larger than the memory. */
export async function readContent(file: File): Promise<FileContent> {
  try {
    const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
    const text = String.fromCharCode(...bytes);
    return MARKS.find(([, mark]) => mark.test(text))?.[0] ?? 'other';
  } catch {
    // A folder, a file that is gone, changed or locked since it was chosen.
    return 'unreadable';
  }
}

/**
 * Whether a file holds something else than its extension says. Phones and messengers often give an
 * image the extension of another kind, and whatever shows images looks at the content: that is taken
 * where the real kind is allowed, too.
 */
export function contradicts(content: FileContent, file: File, accept: string): boolean {
  const expected = Object.hasOwn(EXPECTED, extensionOf(file.name))
    ? EXPECTED[extensionOf(file.name)]
    : undefined;
  if (!expected || expected.includes(content as Kind)) return false;
  const areImages = IMAGES.has(content) && expected.some((kind) => IMAGES.has(kind));
  return !(areImages && acceptsMediaType(accept, `image/${content}`));
}
