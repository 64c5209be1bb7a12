import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const worker = fileURLToPath(new URL('./print-worker.mjs', import.meta.url));

const answer = (child, name) =>
  new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`${name}: its process ended with code ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });

/** Starts every candidate's server renderers, each in its own process and warmed up. */
export async function startPrinters(candidates) {
  const started = [];
  for (const candidate of candidates) {
    for (const printer of Object.keys(candidate.printers)) {
      const name = `${candidate.name}, ${printer}`;
      const child = fork(worker, [candidate.id, printer], { execArgv: ['--expose-gc'] });
      await answer(child, name);
      started.push({ id: `${candidate.id}/${printer}`, name, child });
    }
  }
  return started;
}

/** Prints 1,000 fields with label, hint and error: milliseconds, and the characters that came out. */
export function measurePrint({ child, name }) {
  child.send('print');
  return answer(child, name);
}

export const stopPrinters = (printers) => {
  for (const { child } of printers) child.kill();
};
