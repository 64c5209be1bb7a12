import { formatFileSize } from '../format-file-size.js';
import { formatNumber } from '../format-number.js';
import { type Language, languageOf } from '../language.js';
import { fileTexts } from '../strings/file-texts.js';
import { strings } from '../strings/strings.js';
import { extensionOf, fileTypes } from './accept.js';
import { type ChosenFile, type FileProblem, nameInText, problemOf } from './chosen-file.js';
import type { FileUpload } from './file-upload.js';

/** A number of files: "1 file", "12 files". */
export function countedFiles(count: number, language: Language): string {
  const { file, files } = fileTexts[language];
  return `${formatNumber(count, strings[language].locale)} ${count === 1 ? file : files}`;
}

/** What is wrong with one file by itself, and what to do; empty when nothing is. */
export function fileMessage(host: FileUpload, chosen: ChosenFile): string {
  const accept = host.control?.accept ?? '';
  const problem = problemOf(chosen, accept, host.maxSize);
  if (problem) return problemMessage(host, chosen.file, problem, accept);
  if (chosen.transfer?.state !== 'failed') return '';
  const texts = fileTexts[languageOf(host)];
  return chosen.transfer.reason || texts.uploadFailed(nameInText(chosen.file));
}

function problemMessage(
  host: FileUpload,
  file: File,
  problem: FileProblem,
  accept: string,
): string {
  const language = languageOf(host);
  const texts = fileTexts[language];
  const name = nameInText(file);
  switch (problem) {
    case 'type':
      return host.errorTypeMismatch ?? texts.fileType(name, fileTypes(accept, texts));
    case 'content':
      return (
        host.errorTypeMismatch ?? texts.fileContent(name, extensionOf(file.name).toUpperCase())
      );
    case 'empty':
      return host.errorEmpty ?? texts.fileEmpty(name);
    case 'unreadable':
      return host.errorUnreadable ?? texts.fileUnreadable(name);
    case 'too-large': {
      const most = formatFileSize(host.maxSize ?? 0, strings[language].locale);
      return host.errorTooLarge ?? texts.fileTooLarge(name, most);
    }
  }
}

/** How many files too many there are. A control without `multiple` takes one. */
export function filesOver(host: FileUpload, count: number): number {
  const most = host.control?.multiple ? host.maxCount : 1;
  return most && most > 0 ? Math.max(0, count - most) : 0;
}

/** What is wrong with the answer as a whole: the first reason, naming the file or the field. */
export function answerMessage(
  host: FileUpload,
  files: readonly ChosenFile[],
  label: string,
): string {
  for (const chosen of files) {
    const message = fileMessage(host, chosen);
    if (message) return message;
  }
  const language = languageOf(host);
  const texts = fileTexts[language];
  const counted = (count: number) => countedFiles(count, language);
  const over = filesOver(host, files.length);
  if (over) {
    const most = counted(files.length - over);
    return host.errorTooMany ?? texts.tooManyFiles(label, most, counted(over));
  }
  // As `minlength` of HTML: no answer at all is what `required` is about.
  const { minCount = 0 } = host;
  if (files.length && files.length < minCount) {
    const under = counted(minCount - files.length);
    return host.errorTooFew ?? texts.tooFewFiles(label, counted(minCount), under);
  }
  const pending = host.upload && files.find(({ transfer }) => transfer?.state !== 'done');
  return pending ? texts.uploadPending(nameInText(pending.file)) : '';
}
