// One server renderer in a process of its own, since some put a DOM into the global scope.
import { loadCandidate } from '../candidates.mjs';
import { manyFields } from '../content.mjs';

const COUNT = 1000;
const WARM_UP = 20;
const [candidate, printer] = process.argv.slice(2);

const { printers } = await loadCandidate(candidate);
const { prepare, print } = await printers[printer]();
let batch = 0;

function timeOne() {
  const fields = manyFields(COUNT, ++batch);
  const input = prepare(fields.map((field) => ({ ...field, error: 'Enter an answer' })));
  globalThis.gc?.();
  const start = performance.now();
  const { length } = print(input);
  return { time: performance.now() - start, length };
}

for (let run = 0; run < WARM_UP; run++) timeOne();

process.on('message', () => process.send(timeOne()));
process.send('ready');
