import { checkAfterTest } from './after-test.js';

/** A warning for developers, taken apart. */
export interface Warning {
  /** The tag that it names. */
  tag: string;
  code: string;
  text: string;
  element: unknown;
}

let said: Warning[] = [];
const warnInConsole = console.warn;

beforeEach(() => {
  said = [];
  console.warn = (text: unknown, element: unknown, ...rest: unknown[]) => {
    const [, tag, code] = /^<([\w-]+)> .* \(([a-z-]+)\)$/s.exec(String(text)) ?? [];
    if (tag && code) said.push({ tag, code, text: String(text), element });
    else warnInConsole(text, element, ...rest);
  };
});

afterEach(() => {
  console.warn = warnInConsole;
  delete (globalThis as { trilliumWarnings?: boolean }).trilliumWarnings;
});

// A test says which warnings it expects by taking them: any other is a failure.
checkAfterTest(() => {
  const unexpected = warnings().map(({ text }) => text);
  if (unexpected.length) throw new Error(`Warned unexpectedly:\n${unexpected.join('\n')}`);
});

/** Takes the warnings since the last call. */
export const warnings = (): Warning[] => said.splice(0);

/** Takes the codes of the warnings since the last call. */
export const warningCodes = (): string[] => warnings().map(({ code }) => code);
