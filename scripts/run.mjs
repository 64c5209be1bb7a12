import { spawn } from 'node:child_process';

/**
 * Runs a command to its end, with a limit in seconds. Resolves with its exit code, what it printed
 * and how long it took. Past the limit the whole process group is ended.
 */
export function run(command, args, { limit = 600, quiet = false, env = {}, cwd } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    const timer = setTimeout(() => {
      take(`\nStopped after ${limit} s.\n`);
      end('SIGKILL');
    }, limit * 1000);
    const stop = () => end('SIGTERM');
    process.once('exit', stop);
    child.on('error', (error) => take(`${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve({ code: code ?? 1, output, seconds: (Date.now() - started) / 1000 });
    });
  });
}
