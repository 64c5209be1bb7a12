/** After what pause screen readers are told: they say first what was pressed, and where the focus is. */
const PAUSE = 500;

/** Of more files than this the number is said, not the names. */
const NAMED = 3;

/** Tells screen readers what became of files: what happens together is said together. */
export class Announcer {
  #node: () => HTMLElement | null;
  #waiting = new Map<string, { names: string[]; say: (names: readonly string[]) => string }>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(node: () => HTMLElement | null) {
    this.#node = node;
  }

  /** Says something about a file, with all others of which the same is said. */
  tell(kind: string, name: string, say: (names: readonly string[]) => string): void {
    const { names } = this.#waiting.get(kind) ?? { names: [] };
    this.#waiting.set(kind, { names: [...names, name], say });
    this.#soon();
  }

  /** Says at once what is only so for now; an empty text takes it back. */
  tellNow(text: string): void {
    const node = this.#node();
    if (node && node.textContent !== text) node.textContent = text;
  }

  stop(): void {
    clearTimeout(this.#pause);
    this.#waiting.clear();
  }

  /** What was said, or waits to be, is no longer so. */
  forget(): void {
    this.stop();
    this.tellNow('');
  }

  #soon(): void {
    // The same text again would not be a change, and not be said.
    this.tellNow('');
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.tellNow([...this.#waiting.values()].map(({ names, say }) => say(names)).join(' '));
      this.#waiting.clear();
    }, PAUSE);
  }
}

/** The names of files, or how many they are. */
export const namesOr = (
  names: readonly string[],
  quoted: (name: string) => string,
  counted: (count: number) => string,
): string => (names.length > NAMED ? counted(names.length) : names.map(quoted).join(', '));
