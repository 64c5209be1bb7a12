import { type OptionGroup, optionGroups, optionName, options } from './options.ts';
import type { Options } from './settings.ts';

const width = 80;
const indent = 26;

const opening = `Audits pages, files and Storybooks for accessibility, and writes the reports.

  tds-audit INPUT… [options]         audit, and write every report
  tds-audit plan INPUT… [options]    only list what would be visited (plan.json)
  tds-audit merge FOLDER… [options]  join the parts of a run that was shared, or
                                     write the reports of one run anew
  tds-audit --answers FILE           read answers into the run that is in --out

INPUT is any of:
  storybook-static                   a built Storybook: every story
  https://example.ca/page            a page
  https://example.ca/sitemap.xml     all pages of a sitemap; an index or .gz too
  addresses.txt                      a list: an address in each line, # comments
  page.html, site/                   an HTML file, or a folder of them
`;

const closing = `
Other
  --config <file>         settings; the command line wins over them
                          (default: tds-audit.config.mjs, .js, .json or .yaml
                          in this folder); --no-config: none
  --help, -h              this text
  --version               the version

Each flag can be taken back with "no" in front, as --no-crawl.

Examples
  npx tds-audit storybook-static
  npx tds-audit https://example.ca --crawl --crawl-count 50 --profile aoda
  npx tds-audit https://example.ca/sitemap.xml --baseline last/evidence.json \\
    --fail-on new
  npx tds-audit plan https://example.ca --crawl --out planned
  npx tds-audit --plan planned/plan.json --shard 1/4 --out part-1
  npx tds-audit merge part-1 part-2 part-3 part-4 --out a11y-report

Exit codes
  0  within the limits of --fail-on
  1  more than --fail-on accepts
  2  it could not run, or pages could not be audited; the output says which

The browser: CHROME_PATH, or an installed Chrome or Chromium, or Playwright's
download. No automated run can show that something conforms; the reports say so.
`;

/** The text of `--help`. */
export function renderHelp(): string {
  const keys = Object.keys(options) as (keyof Options)[];
  const groups = (Object.keys(optionGroups) as OptionGroup[]).map((group) => {
    const lines = keys.filter((key) => options[key].group === group).map(renderOption);
    return `\n${optionGroups[group]}\n${lines.join('')}`;
  });
  return opening + groups.join('') + closing;
}

function renderOption(key: keyof Options): string {
  const { value, help, otherwise } = options[key];
  const head = `  --${optionName(key)}${value ? ` ${value}` : ''}`;
  const byDefault = otherwise ?? showDefault(options[key].default);
  const text = byDefault ? `${help} (default: ${byDefault})` : help;
  const lines = wrap(text, width - indent);
  // A long head has a line of its own.
  if (head.length > indent - 2) lines.unshift('');
  return `${lines
    .map(
      (line, index) => (index === 0 ? head.padEnd(line ? indent : 0) : ' '.repeat(indent)) + line,
    )
    .join('\n')}\n`;
}

function showDefault(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Breaks at spaces, and after commas where a list is longer than a line. */
function wrap(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(/(?<= )|(?<=,)(?=\S{8})/)) {
    const last = lines.at(-1) as string;
    if ((last + word).trimEnd().length > most && last) lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  return lines.map((line) => line.trimEnd());
}
