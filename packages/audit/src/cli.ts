#!/usr/bin/env node
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import { readArguments } from './cli/arguments.ts';
import { renderHelp } from './cli/help.ts';
import { showProgress } from './cli/progress.ts';
import type { Settings } from './cli/settings.ts';
import { summarize } from './cli/summary.ts';
import { judge } from './history/limits.ts';
import type { RunEvents } from './run.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

async function run(settings: Settings): Promise<number> {
  const progress = settings.quiet ? undefined : showProgress(process.stderr);
  const events: RunEvents = {
    onProgress: progress?.visits,
    onCrawl: progress?.links,
    onNote: (text) => console.error(`tds-audit: ${text}`),
  };
  // Engines are large: help, and a mistake in an option, need none of them.
  const { planAudit, runAudit } = await import('./run.ts');
  const { writeAll } = await import('./finish.ts');
  if (settings.command === 'plan') {
    const plan = await planAudit(settings, events);
    const file = relative('.', join(settings.out, 'plan.json'));
    console.log(
      `${plan.targets.length} targets in ${plan.conditions.length} conditions, ${plan.leftOut.length} left out: ${file}`,
    );
    return 0;
  }
  const evidence = await runAudit(settings, events);
  const { diff, paths } = await writeAll(evidence, settings);
  const verdict = judge(evidence, diff, settings.failOn);
  console.log(summarize(evidence, diff, verdict, settings.quiet ? [] : paths));
  return verdict.exitCode;
}

// What was being looked at is in no log: `--resume` looks at it again. The browser ends with the process.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    console.error('\ntds-audit: Stopped. To go on, use the same command with --resume.');
    process.exit(128 + number);
  });
}

/** What was printed gets out first. A browser that will not close would keep the process for ever. */
const exit = (code: number) =>
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));

try {
  const command = await readArguments(process.argv.slice(2));
  if (command.kind === 'run') exit(await run(command.settings));
  else if (command.kind === 'help') process.stdout.write(renderHelp());
  else console.log(version);
} catch (error) {
  console.error(error instanceof CannotRun ? `tds-audit: ${error.message}` : error);
  exit(2);
}
