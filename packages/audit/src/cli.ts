#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type AuditOptions, auditStorybook } from './audit.ts';
import { CannotRun } from './cannot-run.ts';
import { showProgress } from './progress.ts';
import type { Language, Report } from './report.ts';
import { pageNames, renderReport } from './report-page.ts';
import { defaultGlobals } from './storybook.ts';
import { en } from './strings/en.ts';

const help = `Audits every story of a built Storybook and writes an accessibility report.

  tds-audit <folder> [options]

  <folder>              what "storybook build" wrote, usually storybook-static
  --out <folder>        where the report goes (default: a11y-report)
  --global <name=a,b>   a Storybook global to vary, with its values; may be repeated
                        (default: ${Object.entries(defaultGlobals)
                          .map(([name, values]) => `${name}=${values}`)
                          .join(' ')})
  --no-globals          check every story as it is, in one condition
  --workers <number>    pages that work at the same time (default: 2)
  --timeout <seconds>   time for one story in one condition (default: 30)
  --help                this text

Writes index.html (English), index.fr.html (French) and report.json.
Exit code: 0 no failures, 1 failures of success criteria, 2 problems while checking.
The browser: CHROME_PATH, or an installed Chrome or Chromium, or Playwright's download.
`;

function readArguments(words: string[]): { options: AuditOptions; out: string } | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  const [folder, ...rest] = positionals;
  if (!folder || rest.length > 0) throw new CannotRun('Name one folder: a built Storybook.');
  return {
    out: values.out,
    options: {
      folder,
      globals: values['no-globals'] ? {} : readGlobals(values.global),
      workers: readPositive('--workers', values.workers),
      timeout: readPositive('--timeout', values.timeout) * 1000,
    },
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'a11y-report' },
        global: { type: 'string', multiple: true },
        'no-globals': { type: 'boolean' },
        workers: { type: 'string', default: '2' },
        timeout: { type: 'string', default: '30' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

function readGlobals(words: string[] | undefined): Record<string, string[]> | undefined {
  return (
    words &&
    Object.fromEntries(
      words.map((word) => {
        const [, name, values] = /^([^=]+)=(.+)$/.exec(word) ?? [];
        if (!name || !values) throw new CannotRun(`--global ${word} should look like theme=a,b.`);
        return [name, values.split(',')];
      }),
    )
  );
}

function readPositive(option: string, word: string): number {
  const number = Number(word);
  if (!(number >= 1)) throw new CannotRun(`${option} ${word} should be a number from 1 on.`);
  return Math.floor(number);
}

async function writeReport(report: Report, out: string) {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  for (const [language, name] of Object.entries(pageNames)) {
    await writeFile(join(out, name), renderReport(report, language as Language));
  }
}

function summarize({ findings, questions, recommendations, checks, problems }: Report): string {
  return [
    `${checks.done} of ${checks.planned} checks done`,
    en.failures(findings.length),
    en.questions(questions.length),
    en.recommendations(recommendations.length),
    ...problems.map(({ story, kind, message }) => `${kind} in ${story}: ${message}`),
  ].join('\n');
}

try {
  const command = readArguments(process.argv.slice(2));
  if (command === 'help') {
    process.stdout.write(help);
  } else {
    const { options, out } = command;
    const report = await auditStorybook({ ...options, onProgress: showProgress(process.stderr) });
    await writeReport(report, out);
    console.log(summarize(report));
    console.log(`Report: ${relative('.', join(out, pageNames.en))}`);
    if (report.findings.length > 0) process.exitCode = 1;
    else if (report.problems.length > 0) process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof CannotRun ? `tds-audit: ${error.message}` : error);
  process.exitCode = 2;
}
