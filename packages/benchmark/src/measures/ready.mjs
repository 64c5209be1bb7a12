import { page as content, LONG_FORM } from '../content.mjs';
import { everything, settle } from '../settle.mjs';

const viewport = { width: 1280, height: 900 };

/** Runs in the page before anything of its own. */
function watch() {
  globalThis.benchmark = { shift: 0 };
  const { benchmark } = globalThis;
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) {
      if (!hadRecentInput) benchmark.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const stylesheet = (link) =>
    link.sheet ?? new Promise((resolve) => link.addEventListener('load', resolve));
  benchmark.ready = new Promise((resolve, reject) => {
    setTimeout(() => {
      const missing = [...document.querySelectorAll(':not(:defined)')].map((el) => el.localName);
      reject(new Error(`not ready after 20 seconds; undefined elements: ${missing}`));
    }, 20_000);
    document.addEventListener('DOMContentLoaded', async () => {
      await Promise.all([...document.querySelectorAll('link[rel=stylesheet]')].map(stylesheet));
      await settle(document.body, document.body.querySelectorAll('*'));
      resolve(performance.now());
    });
  });
}

/** Runs in the page: its text and those of its shadow roots, and its text controls of some size. */
function look() {
  const nodes = everything(document.body);
  return {
    text: nodes.map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : '')).join(''),
    controls: nodes.filter(
      (node) => node.matches?.('input:not([type=radio])') && node.getBoundingClientRect().height,
    ).length,
  };
}

/** What is missing on the form page. */
function checkForm(text, controls) {
  const { title, name, email, plate, contact } = content;
  const said = [title, name.label, name.error, email.error, contact.label, plate.hint];
  const missing = said
    .filter((words) => !text.includes(words))
    .map((it) => `not on the page: ${it}`);
  return controls === 3 ? missing : [...missing, `${controls} of 3 text controls`];
}

/** What is missing on the long form page: a date has three controls, radios were not counted. */
export function checkLong(_text, controls) {
  const wanted = LONG_FORM.reduce((sum, kind) => sum + ({ field: 1, date: 3 }[kind] ?? 0), 0);
  return controls === wanted ? [] : [`${controls} of ${wanted} text controls`];
}

/**
 * Opens the form page in a fresh context with a CPU four times slower: milliseconds from the
 * navigation's start until all is defined, rendered and laid out, then the sum of its layout shifts.
 * `check` gets its text and the number of its text controls and says what is missing.
 */
export async function measureReady(browser, url, check = checkForm) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const failures = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('requestfailed', (request) => failures.push(`not reached: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) failures.push(`${response.status()} ${response.url()}`);
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(`${settle}; (${watch})()`);
  await page.goto(url);
  const ready = await page.evaluate(() => globalThis.benchmark.ready);
  await page.waitForTimeout(300);
  const shift = await page.evaluate(() => globalThis.benchmark.shift);
  const { text, controls } = await page.evaluate(
    `(() => { ${everything}; return (${look})(); })()`,
  );
  await context.close();

  failures.push(...check(text, controls));
  if (failures.length) throw new Error(`${url}: ${failures.join('; ')}`);
  return { ready, shift };
}
