import { ErrorChangeEvent } from '../field/error-change-event.js';
import { languageOf } from '../language.js';
import type { Controller, UpdatingElement } from '../light/updating-element.js';
import { strings } from '../strings/strings.js';
import { askedIn } from './asked-in.js';

/** The word "Error:" before the title of the page, for as long as something on it is wrong. */
export class Title implements Controller {
  #host: UpdatingElement;
  #root: Node | undefined;
  /** Native controls that the last check found wrong: they show no error of ours. */
  #others: readonly HTMLInputElement[] = [];
  #isErrorChanged = false;

  constructor(host: UpdatingElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Puts it there, or takes it away: once, in either language. */
  mark(isWrong: boolean, others = this.#others): void {
    this.#others = others;
    const { ownerDocument: document } = this.#host;
    const marks = Object.values(strings).map(({ error }) => `${error} `);
    const title = marks.reduce((text, mark) => text.replace(mark, ''), document.title);
    const marked = isWrong ? `${strings[languageOf(this.#host)].error} ${title}` : title;
    if (document.title !== marked) document.title = marked;
  }

  /** Takes it away when no form of the page shows an error any more. */
  clear(): void {
    if (this.#others.some(({ validity }) => !validity.valid)) return;
    const forms = (this.#host.getRootNode() as ParentNode).querySelectorAll('tds-form');
    const asked = [...forms].flatMap(askedIn);
    if (asked.every(({ showsError }) => !showsError)) this.mark(false);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener(ErrorChangeEvent.type, this.#onErrorChange);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener(ErrorChangeEvent.type, this.#onErrorChange);
  }

  hostUpdated(): void {
    if (this.#isErrorChanged) this.clear();
    this.#isErrorChanged = false;
  }

  // An error also goes when an upload ends, or with the field itself. Many at once are one change.
  #onErrorChange = (): void => {
    this.#isErrorChanged = true;
    this.#host.requestUpdate();
  };
}
