import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { UploadError } from '../packages/components/src/index.ts';
import { fileUpload } from './writings.ts';

export default {
  title: 'Components/File upload',
  component: 'tds-file-upload',
  parameters: { writings: fileUpload },
} satisfies Meta;

const address = {
  en: { label: 'Proof of address' },
  fr: { label: 'Preuve d’adresse' },
};

const photos = {
  en: { label: 'Photos of the damage' },
  fr: { label: 'Photos des dommages' },
};

const LIMITS = { accept: '.pdf, .jpg, .png', 'max-size': '10485760' };
const SEVERAL = { name: 'photos', multiple: true, 'max-count': '3', ...LIMITS };

const PDF = '%PDF-1.7\n';
const JPG = '\xff\xd8\xff';
/** A file of these bytes, as Latin-1 text. */
function file(name: string, content = name.endsWith('.jpg') ? JPG : PDF): File {
  const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
  return new File([bytes], name, { lastModified: 0 });
}

/** As people of the page's language call their files. */
const inLanguage = (english: string, french: string): string =>
  document.documentElement.lang.startsWith('fr') ? french : english;

/** Puts files in the field, as if someone had chosen them. */
function choose(page: HTMLElement, files: readonly File[]): void {
  const data = new DataTransfer();
  for (const each of files) data.items.add(each);
  const input = page.querySelector('input') as HTMLInputElement;
  input.files = data.files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Waits until the component is there, chooses files, and waits until they are read. */
async function play(page: HTMLElement, ...files: File[]): Promise<void> {
  await pause();
  choose(page, files);
  await pause();
}

export const Default: StoryObj = {
  args: { name: 'address' },
  parameters: address,
};

export const TypesAndSize: StoryObj = {
  args: { name: 'address', ...LIMITS },
  parameters: {
    en: { ...address.en, hint: 'A bill or a letter from a bank, from the last 90 days.' },
    fr: { ...address.fr, hint: 'Une facture ou une lettre d’une banque, des 90 derniers jours.' },
  },
};

export const Several: StoryObj = {
  args: SEVERAL,
  parameters: photos,
};

export const OwnLimit: StoryObj = {
  args: { name: 'photos', multiple: true, accept: 'image/*', 'max-count': '2' },
  parameters: {
    en: { ...photos.en, content: '<p slot="limit">Two photos, in any format.</p>' },
    fr: { ...photos.fr, content: '<p slot="limit">Deux photos, dans tout format.</p>' },
  },
};

export const RichHintAndExpander: StoryObj = {
  args: { name: 'address', ...LIMITS },
  parameters: {
    en: {
      ...address.en,
      content: `<p slot="hint">See <a href="#list">what we accept</a>.</p>
<details slot="hint-expander">
  <summary>How to take a photo of a page</summary>
  <p>Lay it flat, in daylight, with all four corners in the picture.</p>
</details>`,
    },
    fr: {
      ...address.fr,
      content: `<p slot="hint">Voyez <a href="#list">ce que nous acceptons</a>.</p>
<details slot="hint-expander">
  <summary>Comment photographier une page</summary>
  <p>Posez-la à plat, à la lumière du jour, les quatre coins dans l’image.</p>
</details>`,
    },
  },
};

export const WithError: StoryObj = {
  args: { name: 'address', required: true, ...LIMITS },
  parameters: {
    en: { ...address.en, error: 'Choose a file for “Proof of address”.' },
    fr: { ...address.fr, error: 'Choisissez un fichier pour « Preuve d’adresse ».' },
  },
};

export const Chosen: StoryObj = {
  args: SEVERAL,
  parameters: photos,
  play: ({ canvasElement }) =>
    play(
      canvasElement,
      file(inLanguage('kitchen.jpg', 'cuisine.jpg')),
      file(
        inLanguage(
          'a-very-long-name-that-a-camera-or-a-scanner-gave-to-a-file-2026-11-25-19-05-23.jpg',
          'un-tres-long-nom-qu-un-appareil-a-donne-a-un-fichier-2026-11-25-19-05-23.jpg',
        ),
      ),
      file('صورة "1" <b>.jpg'),
    ),
};

export const WrongFiles: StoryObj = {
  args: { ...SEVERAL, 'max-size': '1048576', 'max-count': '5' },
  parameters: photos,
  play: ({ canvasElement }) =>
    play(
      canvasElement,
      file('notes.exe'),
      file(inLanguage('empty.jpg', 'vide.jpg'), ''),
      file(inLanguage('roof.jpg', 'toit.jpg'), JPG + 'x'.repeat(1_500_000)),
      file(inLanguage('letter.pdf', 'lettre.pdf'), 'Dear Sir or Madam'),
    ),
};

/** An upload that never ends, one that is done, and one that fails. */
async function upload(
  each: File,
  { onProgress }: { onProgress: (part: number) => void },
): Promise<string | undefined> {
  const { name } = each;
  if (name === inLanguage('kitchen.jpg', 'cuisine.jpg')) return 'token-1';
  if (name === inLanguage('roof.jpg', 'toit.jpg')) {
    throw new UploadError(
      inLanguage(`“${name}” has a virus. Remove it.`, `« ${name} » contient un virus. Retirez-le.`),
      { final: true },
    );
  }
  onProgress(0.4);
  return new Promise(() => {});
}

export const Uploads: StoryObj = {
  args: SEVERAL,
  parameters: photos,
  play: async ({ canvasElement }) => {
    await pause();
    Object.assign(canvasElement.querySelector('tds-file-upload') as Element, { upload });
    await play(
      canvasElement,
      file(inLanguage('kitchen.jpg', 'cuisine.jpg')),
      file(inLanguage('cellar.jpg', 'cave.jpg')),
      file(inLanguage('roof.jpg', 'toit.jpg')),
    );
  },
};

export const Camera: StoryObj = {
  args: { name: 'selfie', accept: 'image/*', capture: 'user' },
  parameters: { en: { label: 'Photo of you' }, fr: { label: 'Photo de vous' } },
};

export const Required: StoryObj = {
  args: { name: 'address', required: true },
  parameters: address,
};

export const Optional: StoryObj = {
  args: { name: 'address', optional: true },
  parameters: address,
};

export const Disabled: StoryObj = {
  args: { name: 'address', disabled: true, ...LIMITS },
  parameters: address,
};

export const Heading: StoryObj = {
  args: { name: 'address', 'label-size': 'heading', 'label-heading': true, ...LIMITS },
  parameters: address,
};
