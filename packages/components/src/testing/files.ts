import { part, settled } from './mount.js';

/** The beginnings of files of some types. */
export const CONTENT = {
  pdf: '%PDF-1.7\n',
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpg: [0xff, 0xd8, 0xff, 0xe0],
  zip: 'PK\x03\x04',
};

/** A file with the content that its extension says, or this one; of a size that it only claims. */
export function fileOf(
  name: string,
  {
    content,
    size,
    type = '',
    lastModified = 0,
  }: { content?: string | number[]; size?: number; type?: string; lastModified?: number } = {},
): File {
  const extension = name.split('.').pop() as keyof typeof CONTENT;
  const bytes = content ?? CONTENT[extension] ?? 'text';
  const data = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const file = new File([data], name, { type, lastModified });
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  return file;
}

export function transferOf(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

/** Chooses files in a native input, as its window does, and waits until they are read. */
export async function choose(input: HTMLInputElement, ...files: File[]): Promise<void> {
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await read(...files);
}

/** Waits until files are read and shown: whoever asks later for what is in one hears of it later. */
export async function read(...files: readonly File[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  // What cannot be read is for the test to say.
  for (const file of files) {
    const beginning = Blob.prototype.slice.call(file, 0, 64);
    await beginning.arrayBuffer().catch(() => {});
  }
  await settled();
}

/** Drags files over an element, and drops them there. */
export async function drop(target: Element, ...files: File[]): Promise<DragEvent> {
  const dataTransfer = transferOf(files);
  const init = { dataTransfer, bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new DragEvent('dragenter', init));
  target.dispatchEvent(new DragEvent('dragover', init));
  const event = new DragEvent('drop', init);
  target.dispatchEvent(event);
  await read(...files);
  return event;
}

/** What a file upload tells screen readers, which it does after a pause. */
export async function said(host: Element): Promise<string | null> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  return part(host, 'status').textContent;
}
