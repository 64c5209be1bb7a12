/** What a row of the list shows of a file. */
export interface FileRow {
  readonly name: string;
  readonly size: string;
  /** What is wrong with it, or how far it is. */
  readonly status: string;
  readonly isWrong: boolean;
  /** From 0 to 1 while it is uploaded, -1 when nobody knows; else nothing. */
  readonly progress: number | undefined;
  readonly progressLabel: string;
  readonly removeLabel: string;
  readonly retryLabel: string | undefined;
  readonly isDisabled: boolean;
}

/** The words that are the same in all rows. */
export interface RowWords {
  readonly list: string;
  readonly remove: string;
  readonly retry: string;
}

/** What the buttons of a row do. */
interface RowActions<Key> {
  remove(key: Key): void;
  retry(key: Key): void;
}

/** Shows chosen files as a list, with a row for each. Rows stay as they are while their file does. */
export class FileRows<Key> {
  #actions: RowActions<Key>;
  #rows = new Map<Key, HTMLLIElement>();

  constructor(actions: RowActions<Key>) {
    this.#actions = actions;
  }

  render(list: HTMLElement, rows: ReadonlyMap<Key, FileRow>, words: RowWords): void {
    for (const [key, node] of this.#rows) if (!rows.has(key)) this.#forget(key, node);
    // The rows of another, when this is a clone of it.
    const known = new Set<Element>(this.#rows.values());
    for (const node of [...list.children]) if (!known.has(node)) node.remove();
    // Safari takes a list without bullets for none.
    setOrRemove(list, 'role', rows.size ? 'list' : undefined);
    setOrRemove(list, 'aria-label', rows.size ? words.list : undefined);
    for (const [key, row] of rows) {
      let node = this.#rows.get(key);
      if (!node) {
        node = list.ownerDocument.createElement('li');
        this.#rows.set(key, node);
      }
      this.#fill(node, key, row, words);
      if (node.parentNode !== list) list.append(node);
    }
  }

  /** Moves the focus to the button that removes a file. */
  focus(key: Key): void {
    this.#rows.get(key)?.querySelector<HTMLElement>('[data-remove]')?.focus();
  }

  #forget(key: Key, node: HTMLElement): void {
    this.#rows.delete(key);
    node.remove();
  }

  #fill(row: HTMLElement, key: Key, says: FileRow, words: RowWords): void {
    if (!row.firstChild) row.append(make(row, 'bdi'), ' ', make(row, 'span'), ' ', make(row, 'p'));
    const [name, size, status] = [...row.children] as [HTMLElement, HTMLElement, HTMLElement];
    setText(name, says.name);
    setText(size, says.size);
    setText(status, says.status);
    row.toggleAttribute('data-wrong', says.isWrong);
    this.#progress(row, says);
    const retry = this.#button(row, 'retry', says.retryLabel && words.retry, key);
    if (retry) setOrRemove(retry, 'aria-label', says.retryLabel);
    const remove = this.#button(row, 'remove', words.remove, key) as HTMLButtonElement;
    setOrRemove(remove, 'aria-label', says.removeLabel);
    remove.disabled = says.isDisabled;
    if (retry) retry.disabled = says.isDisabled;
  }

  #progress(row: HTMLElement, { progress, progressLabel }: FileRow): void {
    let bar = row.querySelector('progress');
    if (progress === undefined) return bar?.remove();
    if (!bar) {
      bar = make(row, 'progress');
      row.children[2]?.after(bar);
    }
    setOrRemove(bar, 'aria-label', progressLabel);
    if (progress >= 0) bar.value = progress;
    else bar.removeAttribute('value');
  }

  #button(row: HTMLElement, does: 'remove' | 'retry', text: string | undefined, key: Key) {
    let button = row.querySelector<HTMLButtonElement>(`[data-${does}]`);
    if (!text) {
      button?.remove();
      return undefined;
    }
    if (!button) {
      button = make(row, 'button');
      button.type = 'button';
      button.toggleAttribute(`data-${does}`, true);
      button.addEventListener('click', () => this.#actions[does](key));
      const remove = row.querySelector('[data-remove]');
      row.insertBefore(button, does === 'retry' ? remove : null);
    }
    setText(button, text);
    return button;
  }
}

const make = <Tag extends keyof HTMLElementTagNameMap>(near: Node, tag: Tag) =>
  (near.ownerDocument as Document).createElement(tag);

function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

function setOrRemove(node: Element, name: string, value: string | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
