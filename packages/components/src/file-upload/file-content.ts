import { acceptsMediaType, extensionOf } from './accept.js';

/** How much of a file is read: the mark of a PDF may stand anywhere in its first kilobyte. */
const BEGINNING = 1024;

type Kind =
  | 'avif'
  | 'gif'
  | 'heic'
  | 'jpeg'
  | 'ole'
  | 'pdf'
  | 'png'
  | 'rtf'
  | 'tiff'
  | 'webp'
  | 'zip';

/** What a file holds by its first bytes: a kind that we know, `other`, or nothing that can be read. */
export type FileContent = Kind | 'other' | 'unreadable';

/** The marks of kinds as Latin-1 text, and at which byte they stand. */
const MARKS: readonly [kind: Kind, at: number, ...marks: string[]][] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a', 'GIF89a'],
  ['webp', 8, 'WEBP'],
  ['tiff', 0, 'II*\0', 'II+\0', 'MM\0*', 'MM\0+'],
  ['avif', 4, 'ftypavif', 'ftypavis'],
  ['heic', 4, 'ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1'],
  ['zip', 0, 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'],
  ['ole', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', 0, '{\\rtf'],
];

// Old Office writes and opens each of these under its own names; new Office wraps a file with a
// password in the old container.
const OLD_OFFICE: readonly Kind[] = ['ole', 'zip', 'rtf'];
const OFFICE: readonly Kind[] = ['zip', 'ole'];

/** What a file with an extension may hold. Extensions that are not here are not checked. */
const EXPECTED: ReadonlyMap<string, readonly Kind[]> = new Map(
  Object.entries({
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
  } satisfies Record<string, readonly Kind[]>),
);

const IMAGES: ReadonlySet<string> = new Set(['avif', 'gif', 'heic', 'jpeg', 'png', 'tiff', 'webp']);

/** Reads the beginning of a file, and never more: it may be larger than the memory. */
export async function readContent(file: File): Promise<FileContent> {
  try {
    const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
    const text = String.fromCharCode(...bytes);
    const found = MARKS.find(([, at, ...marks]) => marks.some((it) => text.startsWith(it, at)));
    return found?.[0] ?? (text.includes('%PDF-') ? 'pdf' : 'other');
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
  const expected = EXPECTED.get(extensionOf(file.name));
  if (!expected || expected.includes(content as Kind)) return false;
  const areImages = IMAGES.has(content) && expected.some((kind) => IMAGES.has(kind));
  return !(areImages && acceptsMediaType(accept, `image/${content}`));
}
