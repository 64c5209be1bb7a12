/** HTML that may go into a page as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A browser would read a bare carriage return as a line feed.
  '\r': '&#13;',
};

const printed = (value: unknown): string => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(printed).join('');
  return String(value ?? '').replace(/[&<>"\r]/g, (found) => REFERENCES[found] as string);
};

/** A template whose values are escaped, unless they are HTML from another such template. */
export const html = (parts: TemplateStringsArray, ...values: unknown[]): Html =>
  new Html(parts.reduce((text, part, index) => text + printed(values[index - 1]) + part));
