import { OwnReason } from '../field/own-reason.js';
import { formatFileSize } from '../format-file-size.js';
import { formatNumber } from '../format-number.js';
import { languageOf } from '../language.js';
import { fileTexts } from '../strings/file-texts.js';
import { strings } from '../strings/strings.js';
import { Announcer, namesOr } from './announcer.js';
import { type ChosenFile, isSameFile, nameInText, problemOf, shownName } from './chosen-file.js';
import { DropZone } from './drop-zone.js';
import { readContent } from './file-content.js';
import { answerMessage, countedFiles, fileMessage, filesOver } from './file-messages.js';
import { type FileRow, FileRows } from './file-rows.js';
import { cancelTransfer, transfer } from './file-transfers.js';
import type { FileUpload } from './file-upload.js';

/** What only the field itself can see. */
interface Parts {
  node(slot: string): HTMLElement | null;
  /** The question. */
  label(): string;
  /** Tells at the control that something is wrong with files; an empty text takes it back. */
  tellWrong(text: string): void;
}

type Said = 'filesAdded' | 'filesRemoved' | 'filesSkipped' | 'filesUploading' | 'filesUploaded';

/**
 * The chosen files of a field. They stand in the native input, which submits them: this adds to them
 * and takes from them there, shows them, checks them, and has them uploaded where the page does that.
 */
export class FileAnswer {
  #host: FileUpload;
  #parts: Parts;
  #files: readonly ChosenFile[] = [];
  #reason = new OwnReason();
  #root: Node | undefined;
  #announcer: Announcer;
  #rows = new FileRows<ChosenFile>({
    remove: (chosen) => this.#remove(chosen),
    retry: (chosen) => this.#retry(chosen),
  });

  constructor(host: FileUpload, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#announcer = new Announcer(() => parts.node('status'));
    // Before the listeners of the page, so that they find all files in the input.
    host.addEventListener('input', this.#onPick, { capture: true });
    host.addEventListener('change', this.#onPick, { capture: true });
    new DropZone(host, {
      isOpen: () => !!this.#control && !this.#control.matches(':disabled'),
      drag: (isOver) => {
        host.toggleAttribute('data-dragging', isOver);
        this.#announcer.tellNow(isOver ? this.#texts.dragging : '');
      },
      drop: (files) => this.#drop(files),
    });
  }

  connect(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('reset', this.#onReset);
    this.#root.addEventListener('formdata', this.#onFormData as EventListener);
  }

  disconnect(): void {
    this.#root?.removeEventListener('reset', this.#onReset);
    this.#root?.removeEventListener('formdata', this.#onFormData as EventListener);
    this.#announcer.stop();
    // A move is no end: what is only moved is back at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#files.forEach(cancelTransfer);
    });
  }

  /** Takes over what script has put in the input, and shows and checks it again. */
  update(): void {
    const control = this.#control;
    if (!control) return;
    const files = [...(control.files ?? [])];
    if (!this.#holds(files)) this.#take(files.map((file) => this.#known(file) ?? { file }));
    this.#show();
    this.#mark(control);
    this.#upload();
  }

  get #control(): HTMLInputElement | null {
    const { control } = this.#host;
    return control?.type === 'file' ? control : null;
  }

  get #texts() {
    return fileTexts[languageOf(this.#host)];
  }

  #holds(files: readonly File[]): boolean {
    return (
      files.length === this.#files.length &&
      files.every((file, index) => file === this.#files[index]?.file)
    );
  }

  #known(file: File): ChosenFile | undefined {
    return this.#files.find((chosen) => isSameFile(chosen.file, file));
  }

  #take(files: readonly ChosenFile[]): void {
    const before = this.#files;
    this.#files = files;
    for (const chosen of before) if (!files.includes(chosen)) cancelTransfer(chosen);
    for (const chosen of files) if (!before.includes(chosen)) this.#inspect(chosen);
  }

  #write(files: readonly ChosenFile[]): void {
    const control = this.#control;
    if (!control) return;
    const data = new DataTransfer();
    for (const { file } of files) data.items.add(file);
    control.files = data.files;
    this.#take(files);
    this.update();
  }

  /** Adds files to those that are there; where there can be one only, replaces it. */
  #choose(picked: readonly File[]): void {
    const files = this.#control?.multiple ? [...this.#files] : [];
    for (const file of picked) {
      if (files.some((chosen) => isSameFile(chosen.file, file))) this.#tell('filesSkipped', file);
      else {
        files.push(this.#known(file) ?? { file });
        this.#tell('filesAdded', file);
      }
    }
    this.#write(files);
  }

  #drop(files: readonly File[]): void {
    this.#choose(files);
    this.#fire();
  }

  #remove(chosen: ChosenFile): void {
    const index = this.#files.indexOf(chosen);
    const files = this.#files.filter((each) => each !== chosen);
    const next = files[index] ?? files.at(-1);
    this.#write(files);
    this.#tell('filesRemoved', chosen.file);
    if (next) this.#rows.focus(next);
    else this.#host.focus();
    this.#fire();
  }

  #retry(chosen: ChosenFile): void {
    chosen.transfer = undefined;
    this.update();
    this.#rows.focus(chosen);
  }

  // As if someone did it in the native input, so that the page and its framework know of it.
  #fire(): void {
    this.#control?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    this.#control?.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #onPick = ({ target }: Event): void => {
    const control = this.#control;
    if (!control || target !== control) return;
    const picked = [...(control.files ?? [])];
    // Who closes the window without choosing changes nothing: only script empties the input.
    if (!picked.length) this.update();
    else if (!this.#holds(picked)) this.#choose(picked);
  };

  // The form is emptied after its event.
  #onReset = (event: Event): void => {
    setTimeout(() => {
      this.update();
      if (event.target === this.#host.form && !event.defaultPrevented) this.#announcer.forget();
    });
  };

  /** Submits what the page got for a file that it has uploaded, and not the file once more. */
  #onFormData = ({ target, formData }: FormDataEvent): void => {
    const name = this.#control?.name;
    if (target !== this.#host.form || !name) return;
    this.update();
    if (!this.#files.some(({ transfer }) => transfer?.token)) return;
    const entries = formData.getAll(name);
    formData.delete(name);
    for (const entry of entries) {
      const token = entry instanceof File && this.#known(entry)?.transfer?.token;
      formData.append(name, token || entry);
    }
  };

  async #inspect(chosen: ChosenFile): Promise<void> {
    const message = () => fileMessage(this.#host, chosen);
    const before = message();
    if (before) this.#tellWrong(chosen);
    chosen.content = await readContent(chosen.file);
    if (!this.#files.includes(chosen)) return;
    if (message() !== before) this.#tellWrong(chosen);
    this.update();
  }

  #upload(): void {
    const { upload, isConnected } = this.#host;
    if (!upload || !isConnected || filesOver(this.#host, this.#files.length)) return;
    for (const chosen of this.#files) {
      if (chosen.transfer || !chosen.content || this.#problem(chosen)) continue;
      transfer(this.#host, chosen, upload, this.#transferred);
    }
  }

  #transferred = (chosen: ChosenFile, what: 'progress' | 'state'): void => {
    if (what === 'progress') return this.#show();
    const state = chosen.transfer?.state;
    if (state === 'running') this.#tell('filesUploading', chosen.file);
    if (state === 'done') this.#tell('filesUploaded', chosen.file);
    if (state === 'failed') this.#tellWrong(chosen);
    this.update();
  };

  #problem(chosen: ChosenFile) {
    return problemOf(chosen, this.#control?.accept ?? '', this.#host.maxSize);
  }

  #show(): void {
    const list = this.#parts.node('list');
    if (!list) return;
    const texts = this.#texts;
    const rows = new Map(this.#files.map((chosen) => [chosen, this.#row(chosen)]));
    const wrong = [...rows.values()].filter(({ isWrong }) => isWrong).length;
    // An error says what is wrong with the first of them.
    const isTold = wrong > (this.#parts.node('error') ? 1 : 0);
    const { locale } = strings[languageOf(this.#host)];
    this.#parts.tellWrong(isTold ? texts.wrongFiles(formatNumber(wrong, locale)) : '');
    this.#rows.render(list, rows, {
      list: texts.chosenFiles,
      remove: texts.remove,
      retry: texts.retry,
    });
  }

  #row(chosen: ChosenFile): FileRow {
    const texts = this.#texts;
    const { locale, error } = strings[languageOf(this.#host)];
    const { file, transfer } = chosen;
    const name = nameInText(file);
    const wrong = fileMessage(this.#host, chosen);
    const state = wrong ? undefined : transfer?.state;
    const canRetry = transfer?.state === 'failed' && !transfer.isFinal && !this.#problem(chosen);
    const said = { running: texts.uploading, done: texts.uploaded, failed: '' };
    return {
      name: shownName(file),
      size: formatFileSize(file.size, locale, 'ceil'),
      status: wrong ? `${error} ${wrong}` : state ? said[state] : '',
      isWrong: !!wrong,
      progress: state === 'running' ? (transfer?.progress ?? -1) : undefined,
      progressLabel: texts.uploadingFile(name),
      removeLabel: texts.removeFile(name),
      retryLabel: canRetry ? texts.retryFile(name) : undefined,
      isDisabled: !!this.#control?.disabled,
    };
  }

  #mark(control: HTMLInputElement): void {
    const { text } = this.#reason;
    const isShown = !!text && this.#host.error === text;
    this.#reason.mark(control, answerMessage(this.#host, this.#files, this.#parts.label()));
    if (isShown && this.#reason.text !== text)
      this.#host.error = this.#host.validationMessage || undefined;
  }

  #tell(what: Said, file: File): void {
    this.#announcer.tell(what, nameInText(file), (names) => {
      const texts = this.#texts;
      const counted = (count: number) => countedFiles(count, languageOf(this.#host));
      return texts[what](namesOr(names, texts.quoted, counted));
    });
  }

  #tellWrong(chosen: ChosenFile): void {
    const name = nameInText(chosen.file);
    this.#announcer.tell(`wrong ${name}`, name, () => fileMessage(this.#host, chosen));
  }
}
