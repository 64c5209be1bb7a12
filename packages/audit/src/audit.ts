import { defaultOptions } from './cli/arguments.ts';
import type { Options } from './cli/settings.ts';
import type { Evidence } from './evidence/evidence.ts';
import { writeAll } from './finish.ts';
import { type RunEvents, runAudit } from './run.ts';

/** Audits what is named, as the command does, and writes the reports. Throws `CannotRun` with the fix. */
export async function audit(
  inputs: readonly string[],
  options: Partial<Options> = {},
  events: RunEvents = {},
): Promise<Evidence> {
  const settings = { ...defaultOptions(), ...options, command: 'audit', inputs } as const;
  const evidence = await runAudit(settings, events);
  await writeAll(evidence, settings);
  return evidence;
}
