/** What takes part in the life of an element without being it. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
}

// A server reads the classes, too, and has no DOM.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * An element that answers any number of changes with one update, in a microtask. Life cycle and names
 * are Lit's; its templates, styles and properties would be dead weight here (decision 11).
 */
export abstract class UpdatingElement extends Base {
  #before = new Map<PropertyKey, unknown>();
  #controllers: Controller[] = [];
  #pending: Promise<void> | undefined;
  /** @internal Whether it has been updated before. */
  hasUpdated = false;

  /** Fulfilled when the element shows everything that was set, and what that led to. */
  get updateComplete(): Promise<void> {
    return this.#settled();
  }

  /** Asks for an update; names the property that changed and the value it had. */
  requestUpdate(property?: PropertyKey, before?: unknown): void {
    if (property !== undefined && !this.#before.has(property)) this.#before.set(property, before);
    this.#pending ??= Promise.resolve().then(() => {
      if (this.#pending) this.performUpdate();
    });
  }

  /** Takes a part in the life of the element. */
  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** Whether there is a place to update in: what changes before waits for it. */
  protected get isReady(): boolean {
    return this.isConnected || this.hasUpdated;
  }

  /** Updates now, whether that was asked for or not. */
  protected performUpdate(): void {
    this.#pending = undefined;
    if (!this.isReady) return;
    this.willUpdate();
    const before = this.#before;
    this.#before = new Map();
    this.#pending = undefined;
    this.update(before);
    this.hasUpdated = true;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated(before);
  }

  /** Before an update: what is set here is part of it. */
  protected willUpdate(): void {}

  /** Shows what was set. `before` has the values that changed, as they were. */
  protected update(_before: ReadonlyMap<PropertyKey, unknown>): void {}

  /** After an update. What is set here leads to another. */
  protected updated(_before: ReadonlyMap<PropertyKey, unknown>): void {}

  async #settled(): Promise<void> {
    while (this.#pending) await this.#pending;
  }
}
