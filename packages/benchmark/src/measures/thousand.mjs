import { setTimeout as pause } from 'node:timers/promises';
import { manyFields } from '../content.mjs';
import { everything, settle } from '../settle.mjs';
import { mount, prepare } from './mount.mjs';

const COUNT = 1000;
const ERROR = 'Enter an answer to this question';

/** Runs in the page. */
async function update(text) {
  const main = document.querySelector('main');
  const start = performance.now();
  for (const element of main.children) globalThis.setError(element, text);
  await settle(main, main.children);
  return performance.now() - start;
}

/** Runs in the page. */
async function remove() {
  const main = document.querySelector('main');
  const start = performance.now();
  main.replaceChildren();
  await settle(main, main.children);
  return performance.now() - start;
}

/** Runs in the page: how many fields show a control of some size, and the texts given. */
function countShown(texts) {
  return [...document.querySelector('main').children].filter((field, index) => {
    const nodes = everything(field);
    const shown = nodes.map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : '')).join('');
    const control = nodes.find(({ localName }) => localName === 'input');
    const pending = nodes.some(({ isUpdatePending }) => isUpdatePending);
    return !pending && control?.getBoundingClientRect().height > 0 && shown.includes(texts[index]);
  }).length;
}

async function expectShown(page, texts, candidate) {
  const shown = await page.evaluate(countShown, texts);
  if (shown !== COUNT) throw new Error(`${candidate.name}: ${shown} of ${COUNT} fields are there`);
}

async function heap(session) {
  // Several times: what one pass finalizes, a later one frees.
  for (let pass = 0; pass < 4; pass++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(50);
  }
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { js: usedSize, dom: embedderHeapUsedSize };
}

/**
 * Mounts 1,000 fields in a fresh context, sets an error on each, removes them; times in
 * milliseconds, memory in bytes above that of the page before.
 */
export async function measureThousand(browser, url, candidate, batch) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const fields = manyFields(COUNT, batch);
  await page.goto(url);
  await page.addScriptTag({
    content: `${settle}; ${everything}; globalThis.setError = ({ ${candidate.setError} }).setError;`,
  });
  const before = await heap(session);
  await page.evaluate(prepare, fields.map(candidate.field));

  const mounted = await page.evaluate(mount);
  const full = await heap(session);
  await expectShown(
    page,
    fields.map(({ hint }) => hint),
    candidate,
  );

  const updated = await page.evaluate(update, ERROR);
  await expectShown(page, Array(COUNT).fill(ERROR), candidate);

  const removed = await page.evaluate(remove);
  const after = await heap(session);
  await context.close();
  return {
    mount: mounted,
    update: updated,
    remove: removed,
    heapMounted: full.js - before.js,
    domMounted: full.dom - before.dom,
    heapRemoved: after.js - before.js,
  };
}
