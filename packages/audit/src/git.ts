import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Evidence } from './evidence/evidence.ts';

const run = promisify(execFile);

/** The commit checked out in a folder, and whether files differ from it; `null` without git. */
export async function readCommit(folder: string): Promise<Evidence['source']> {
  const git = async (...words: string[]) => (await run('git', ['-C', folder, ...words])).stdout;
  try {
    const commit = (await git('rev-parse', '--verify', 'HEAD')).trim();
    return { commit, dirty: (await git('status', '--porcelain')).trim() !== '' };
  } catch {
    return null;
  }
}
