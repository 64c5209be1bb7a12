/** What becomes of files that are dragged over an element. */
interface Drop {
  /** Whether files can be taken now. */
  isOpen(): boolean;
  /** Files came over the element, or left it. */
  drag(isOver: boolean): void;
  drop(files: readonly File[]): void;
}

/**
 * Takes files that are dropped anywhere on an element. Where it takes none, the browser does not open
 * them either: the page with all its answers would be gone.
 */
export class DropZone {
  #host: HTMLElement;
  #drop: Drop;
  #isOver = false;

  constructor(host: HTMLElement, drop: Drop) {
    this.#host = host;
    this.#drop = drop;
    host.addEventListener('dragenter', this.#over);
    host.addEventListener('dragover', this.#over);
    host.addEventListener('dragleave', this.#leave);
    host.addEventListener('drop', this.#dropped);
  }

  #over = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const isOpen = this.#drop.isOpen();
    dataTransfer.dropEffect = isOpen ? 'copy' : 'none';
    this.#mark(isOpen);
  };

  #leave = ({ relatedTarget }: DragEvent): void => {
    if (!this.#host.contains(relatedTarget as Node | null)) this.#mark(false);
  };

  #dropped = (event: DragEvent): void => {
    this.#mark(false);
    const files = event.dataTransfer?.files;
    if (event.defaultPrevented || !files?.length) return;
    event.preventDefault();
    if (this.#drop.isOpen()) this.#drop.drop([...files]);
  };

  #mark(isOver: boolean): void {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.#drop.drag(isOver);
  }
}
