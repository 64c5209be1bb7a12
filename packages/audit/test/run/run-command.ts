import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../../src/index.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** A page that is well but for this. */
export const page = (body: string, title = 'Renew a plate') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main>`;

/** A folder of pages with known faults. */
export function site(): string {
  const folder = join(temporaryFolder(), 'site');
  mkdirSync(folder);
  const pages: Record<string, string> = {
    'clean.html': page('<p>Nothing is wrong with this page.</p>'),
    'image.html': page('<img src="data:,">'),
    'field.html': page('<form><input name="children"><input name="id"></form>'),
    'contrast.html': page('<p style="color: #aaa">Faint text that is hard to read</p>'),
  };
  for (const [name, content] of Object.entries(pages)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Runs the command. `endAfter`: as soon as so many visits are written down. */
export function run(
  words: readonly string[],
  endAfter?: { out: string; visits: number; signal: 'SIGKILL' | 'SIGTERM' },
) {
  const child = spawn(process.execPath, [program, '--no-config', ...words], {
    cwd: temporaryFolder(),
    timeout: 300_000,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const timer =
    endAfter &&
    setInterval(() => {
      const file = join(endAfter.out, 'visits.jsonl');
      const visits = existsSync(file)
        ? readFileSync(file, 'utf8').split('{"target"').length - 1
        : 0;
      if (visits >= endAfter.visits) child.kill(endAfter.signal);
    }, 20);
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ status, stdout, stderr });
    });
  });
}

/** What a run found. */
export const evidenceIn = (out: string): Evidence =>
  JSON.parse(readFileSync(join(out, 'evidence.json'), 'utf8'));

/** One condition. */
export const few = ['--widths', '1280', '--themes', 'light', '--circumstances', 'none'];
