import type { Controller, UpdatingElement } from '../light/updating-element.js';

/**
 * Holds back what would move the page while a pointer is down: leaving an answer to press a button is
 * a `change` between the two halves of the press. What is pressed would move from under the pointer,
 * and browsers fire no `click`.
 */
export class Press implements Controller {
  #host: UpdatingElement;
  #window: Window | null = null;
  #isDown = false;
  #waiting: (() => void)[] = [];

  constructor(host: UpdatingElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Does something now, or after the press. */
  after(action: () => void): void {
    if (this.#isDown) this.#waiting.push(action);
    else action();
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('pointerdown', this.#onDown, { capture: true });
    for (const type of ENDS) this.#window?.addEventListener(type, this.#onEnd, { capture: true });
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('pointerdown', this.#onDown, { capture: true });
    for (const type of ENDS) {
      this.#window?.removeEventListener(type, this.#onEnd, { capture: true });
    }
    this.#isDown = false;
    this.#waiting = [];
  }

  #onDown = (): void => {
    this.#isDown = true;
  };

  // The `click` comes after it, at once.
  #onEnd = (): void => {
    setTimeout(() => {
      this.#isDown = false;
      for (const action of this.#waiting.splice(0)) action();
    });
  };
}

const ENDS = ['pointerup', 'pointercancel'] as const;
