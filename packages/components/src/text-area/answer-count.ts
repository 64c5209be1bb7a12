import { OwnReason } from '../field/own-reason.js';
import { formatNumber } from '../format-number.js';
import { languageOf } from '../language.js';
import { Announcement, PAUSE } from '../light/announcement.js';
import { constraintTexts } from '../strings/constraint-texts.js';
import { countTexts } from '../strings/count-texts.js';
import { strings } from '../strings/strings.js';
import { counted, countOf, countText } from './count.js';
import type { TextArea } from './text-area.js';

/** What only the text area itself can see. */
interface Parts {
  node(slot: string): HTMLElement | null;
  /** The question. */
  label(): string;
}

/**
 * Counts the answer of a text area: shows the count, tells screen readers of it when typing pauses,
 * and marks an answer over the limit as wrong.
 *
 * Until the answer is reached or changed, the limit stands where the count will be: what a server
 * printed stays as it is when the script arrives.
 */
export class AnswerCount {
  #host: TextArea;
  #parts: Parts;
  #isReached = false;
  #reason = new OwnReason();
  #announcement: Announcement;
  #watch: ReturnType<typeof setInterval> | undefined;
  #root: Node | undefined;
  #window: Window | null = null;

  constructor(host: TextArea, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#announcement = new Announcement(() => parts.node('status'));
    host.addEventListener('input', this.update);
    host.addEventListener('focusin', this.#reach);
    host.addEventListener('focusout', this.#leave);
  }

  connect(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('reset', this.#reset);
    // Browsers give back what was typed before a visit to another page without an event of the control.
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('pageshow', this.update);
  }

  disconnect(): void {
    this.#root?.removeEventListener('reset', this.#reset);
    this.#window?.removeEventListener('pageshow', this.update);
    this.#announcement.stop();
    clearInterval(this.#watch);
  }

  /** Counts again. */
  update = (): void => {
    const { control, maxCount, count: unit, countThreshold = 0 } = this.#host;
    // In the slot may stand what is no control.
    if (control?.value === undefined || (!maxCount && !this.#reason.text)) return;
    const most = maxCount && maxCount > 0 ? maxCount : Number.POSITIVE_INFINITY;
    const count = countOf(control.value, unit);
    this.#reason.mark(control, count > most ? this.#tooLong(control.value) : '');
    if (!maxCount) return;
    const isChanged = this.#isReached || control.value !== control.defaultValue;
    const isShown = isChanged && count > 0 && count >= (most * countThreshold) / 100;
    const language = languageOf(this.#host);
    this.#show(isShown ? countText(count, most, unit, language) : '', count > most);
  };

  #show(text: string, isOver: boolean): void {
    const count = this.#parts.node('count');
    if (!count || count.textContent === text) return;
    count.textContent = text;
    count.toggleAttribute('data-over', isOver && !!text);
    this.#announcement.say(text);
  }

  #tooLong(answer: string): string {
    const { count: unit, errorTooLong, maxCount = 0 } = this.#host;
    if (errorTooLong) return errorTooLong;
    const language = languageOf(this.#host);
    const { locale } = strings[language];
    const label = this.#parts.label();
    const typed = formatNumber(countOf(answer, unit), locale);
    if (unit === 'words') {
      return countTexts[language].tooManyWords(label, counted(maxCount, unit, language), typed);
    }
    return constraintTexts[language].tooLong(label, formatNumber(maxCount, locale), typed);
  }

  // Dictation software and frameworks change the answer without an event.
  #reach = (): void => {
    this.#isReached = true;
    this.update();
    clearInterval(this.#watch);
    this.#watch = setInterval(this.update, PAUSE);
  };

  #leave = (): void => clearInterval(this.#watch);

  #reset = (event: Event): void => {
    if (event.target !== this.#host.form) return;
    // The form is emptied after its event.
    setTimeout(() => {
      this.#isReached = false;
      this.update();
    });
  };
}
