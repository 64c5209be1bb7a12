#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { renderToString } from './render.ts';

const HELP = `Prints the native HTML of Trillium's components into a page.

  tds-render < page.html > printed.html

It reads the page from standard input and writes it to standard output. Your own HTML stays
as it is: labels, controls, hints and errors are added where a component has none.

Options
  --lang <code>   The language where the page names none: en (default) or fr.
  --components    Also list the components of the page, one to a line, on standard error.
  --json          Write {"html": …, "components": […]} instead of the page.
  --help          Show this text.

It ends with 0 when all went well, with 1 when the page could not be read or written,
and with 2 when an option is wrong.
`;

const OPTIONS = {
  lang: { type: 'string' },
  components: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function fail(code: number, message: string): never {
  process.stderr.write(`tds-render: ${message}\n`);
  process.exit(code);
}

function optionsGiven() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return fail(2, `${(error as Error).message}\nRun tds-render --help to see the options.`);
  }
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
}

const options = optionsGiven();
if (options.help) {
  process.stdout.write(HELP);
} else {
  if (options.lang !== undefined && !/^(en|fr)(-|$)/i.test(options.lang)) {
    fail(2, `--lang is "${options.lang}". Use en or fr.`);
  }
  if (process.stdin.isTTY) {
    process.stderr.write('Type or paste HTML, then press Ctrl+D. For help: tds-render --help\n');
  }
  let page = '';
  try {
    page = await readInput();
  } catch {
    fail(1, 'the page could not be read as UTF-8. Convert it to UTF-8 first.');
  }
  const { html, components } = renderToString(page, { lang: options.lang });
  process.stdout.on('error', (error) => fail(1, `the page could not be written: ${error.message}`));
  process.stdout.write(options.json ? `${JSON.stringify({ html, components })}\n` : html);
  if (options.components) process.stderr.write(components.map((tag) => `${tag}\n`).join(''));
}
