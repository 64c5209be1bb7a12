import { attribute } from '../attribute.js';
import { ariaInvalid, describedBy, errorPart, hintPart, labelPart } from '../field/field.js';
import { FieldElement } from '../field/field-element.js';
import { formatFileSize } from '../format-file-size.js';
import { formatNumber } from '../format-number.js';
import { languageOf } from '../language.js';
import { idList, type Light, type LightContext, type PartWithId, partId } from '../light/part.js';
import { fileTexts } from '../strings/file-texts.js';
import { warn, warnUnknownValue } from '../warn.js';
import { fileTypes, unknownTypes } from './accept.js';
import { FileAnswer } from './file-answer.js';
import type { Upload } from './file-transfers.js';

/**
 * A question answered with files. The native input chooses, holds and submits them, and takes files
 * that are dropped; its own words ("No file chosen") are in the language of the browser.
 *
 * With JavaScript the files stand in a list, each with a button that removes it; with `multiple`,
 * choosing again adds to them. They are checked by type, size and number, and by their first bytes: a
 * server checks all of it again. Nothing is uploaded before the form is sent, unless the page sets
 * `upload`.
 *
 * @element tds-file-upload
 * @slot label - Your own `<label>`.
 * @slot control - Your own `<input type="file">`; one without a `slot` is taken too.
 * @slot hint - Help with links or other rich text, in place of the `hint` attribute.
 * @slot limit - Your own words for what is allowed, in place of those for `accept`, `max-size` and `max-count`.
 * @slot hint-expander - A `<details>` that tells more.
 * @slot error - Your own error text, in place of the `error` attribute.
 * @slot - Anything else, after the list.
 * @fires input - The native event of the control, when files are chosen, dropped or removed.
 * @fires change - The native event of the control, when files are chosen, dropped or removed.
 * @fires invalid - The native event of the control, when a check fails. Does not bubble.
 * @status beta
 * @since 0.1.0
 */
export class FileUpload extends FieldElement {
  static override adopts = { label: ['label'], control: ['input'] };
  static override texts = fileTexts;
  static override partsWithId: readonly PartWithId[] = [...super.partsWithId, 'limit', 'status'];

  /** Not for files: as in HTML, no page can choose one. A draft of it is lost with the page. */
  @attribute('value') override defaultValue?: string;
  /** Takes several files; choosing again adds to them. */
  @attribute('multiple', Boolean) multiple?: boolean;
  /** Which types it takes, as in HTML. Write extensions (`.pdf, .jpg`): they are shown in words. */
  @attribute('accept') accept?: string;
  /** On a phone, opens a camera or recorder at once: `user` or `environment`. Shuts out what is there already. */
  @attribute('capture') capture?: 'user' | 'environment';
  /** The greatest size of each file in bytes; 10 MB is 10485760. */
  @attribute('max-size', Number) maxSize?: number;
  /** The greatest number of files, with `multiple`. */
  @attribute('max-count', Number) maxCount?: number;
  /** The least number of files once there is one, with `multiple`. */
  @attribute('min-count', Number) minCount?: number;
  /** Said when a file is of a type that `accept` has not, or not what its name says, in place of the built-in text. */
  @attribute('error-type-mismatch') errorTypeMismatch?: string;
  /** Said when a file is larger than `max-size`, in place of the built-in text. */
  @attribute('error-too-large') errorTooLarge?: string;
  /** Said when a file holds nothing, in place of the built-in text. */
  @attribute('error-empty') errorEmpty?: string;
  /** Said when a file cannot be read, in place of the built-in text. */
  @attribute('error-unreadable') errorUnreadable?: string;
  /** Said when there are more files than `max-count`, or than one, in place of the built-in text. */
  @attribute('error-too-many') errorTooMany?: string;
  /** Said when there are fewer files than `min-count`, in place of the built-in text. */
  @attribute('error-too-few') errorTooFew?: string;

  #upload: Upload | undefined;
  #answer = new FileAnswer(this, {
    node: (slot) => this.partNode(slot),
    label: () => this.labelText,
    tellWrong: (text) => {
      if (text === (this.given.wrongFiles ?? '')) return;
      this.given.wrongFiles = text;
      this.requestUpdate();
    },
  });

  static override light(
    p: Partial<FileUpload> & { readonly wrongFiles?: string },
    context: LightContext<(typeof fileTexts)['en']>,
  ): Light {
    const hasLimit =
      p.accept || !!p.maxSize || (p.multiple && !!p.maxCount) || context.author('limit');
    return {
      parts: [
        labelPart(p, context),
        hintPart(p, context),
        hasLimit && {
          slot: 'limit',
          tag: 'p',
          soft: { id: `${context.id}-limit` },
          children: [limitText(p, context)],
        },
        context.author('hint-expander') && { slot: 'hint-expander', tag: 'details' },
        errorPart(p, context),
        {
          slot: 'control',
          tag: 'input',
          soft: {
            id: context.id,
            name: p.name,
            type: 'file',
            accept: p.accept,
            multiple: p.multiple,
            capture: p.capture,
            required: p.required,
            disabled: p.disabled,
            form: p.formId,
          },
          own: {
            'aria-describedby': describedBy(
              p,
              context,
              idList(
                !!hasLimit && partId(context, 'limit'),
                p.wrongFiles && `${context.id}-status`,
              ),
            ),
            'aria-invalid': p.wrongFiles ? 'true' : ariaInvalid(p, context),
          },
        },
        // On the native input, which takes what is dropped there without script, too.
        { slot: 'prompt', tag: 'p', children: [context.texts.dropFiles] },
        p.wrongFiles && {
          slot: 'wrong-files',
          tag: 'p',
          own: { id: `${context.id}-status`, hidden: true },
          children: [p.wrongFiles],
        },
        // Written by the element: without children, printing again leaves them alone.
        { slot: 'list', tag: 'ul' },
        { slot: 'status', tag: 'p', own: { 'aria-live': 'polite' } },
      ],
    };
  }

  override get control(): HTMLInputElement | null {
    const control = super.control;
    return control instanceof HTMLInputElement ? control : null;
  }

  /** The chosen files. Set a `FileList` to choose others. */
  get files(): FileList | null {
    return this.control?.files ?? null;
  }
  set files(files: FileList | null) {
    const { control } = this;
    if (control?.type !== 'file') return;
    if (files) control.files = files;
    else control.value = '';
    this.#answer.update();
  }

  /**
   * The page's own upload of one file, before the form is sent: `(file, { signal, onProgress }) => …`.
   * Where it resolves with a text, that is submitted under the field's name in place of the file. An
   * `UploadError` that it throws is shown, with a button that tries again unless it is `final`; the
   * answer is wrong until each file is uploaded or removed.
   */
  get upload(): Upload | undefined {
    return this.#upload;
  }
  set upload(upload: Upload | undefined) {
    this.#upload = typeof upload === 'function' ? upload : undefined;
    this.#answer.update();
  }

  /** The name of the first file as browsers tell it, after `C:\fakepath\`. Set an empty text to take all away. */
  override get value(): string {
    return this.control?.value ?? '';
  }
  override set value(value: string) {
    if (!value) this.files = null;
    else if (__DEV__) warnOfValue(this);
  }

  override get validationMessage(): string {
    const { control } = this;
    const { valueMissing, customError } = control?.validity ?? {};
    if (!control?.willValidate || customError || !valueMissing) return super.validationMessage;
    return this.errorValueMissing ?? fileTexts[languageOf(this)].fileMissing(this.labelText);
  }

  /** Whether the answer meets its constraints. Fires `invalid` at the control when it does not. */
  override checkValidity(): boolean {
    this.#answer.update();
    return super.checkValidity();
  }

  /** Marks the answer as wrong for a reason of your own; an empty text marks it right again. */
  override setCustomValidity(message: string): void {
    super.setCustomValidity(message);
    this.#answer.update();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#answer.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answer.disconnect();
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#answer.update();
  }

  protected override check(): void {
    if (!__DEV__) return;
    super.check();
    const { control } = this;
    warnUnknownValue(this, 'capture', ['user', 'environment']);
    if (control && control.type !== 'file') {
      warn(this, 'control-no-file', 'has an input that takes no files. Write type="file" on it.');
    }
    if (this.defaultValue) warnOfValue(this);
    const wrong = unknownTypes(control?.accept ?? '');
    if (wrong.length) {
      const message = `has "${wrong.join(', ')}" in accept. Write types as .pdf, image/png or image/*.`;
      warn(this, 'accept-invalid', message);
    }
    for (const limit of [this.maxSize, this.maxCount, this.minCount]) {
      if (limit === undefined || (Number.isInteger(limit) && limit > 0)) continue;
      const message = 'needs whole numbers above 0 in max-size, max-count and min-count.';
      warn(this, 'file-limit-invalid', message);
    }
  }
}

function warnOfValue(field: FileUpload): void {
  warn(field, 'value-of-files', 'was given a value, but no page can choose a file. Remove it.');
}

/** What is allowed, in words. */
function limitText(
  p: Partial<FileUpload>,
  { strings, texts }: LightContext<(typeof fileTexts)['en']>,
): string {
  const types = p.accept ? `${texts.types} ${fileTypes(p.accept, texts)}.` : '';
  const each = p.multiple ? ` ${texts.each}` : '';
  const size = p.maxSize
    ? `${p.accept ? ' ' : ''}${texts.upTo} ${formatFileSize(p.maxSize, strings.locale)}${each}.`
    : '';
  const most =
    p.maxCount === 1
      ? texts.oneFile
      : `${texts.upTo} ${formatNumber(p.maxCount ?? 0, strings.locale)} ${texts.files}.`;
  const count = p.multiple && p.maxCount ? `${p.accept || p.maxSize ? ' ' : ''}${most}` : '';
  return `${types}${size}${count}`;
}
