import { manyQuestions } from '../content.mjs';
import { settle } from '../settle.mjs';
import { mount, prepare } from './mount.mjs';

const COUNT = 300;

/** Runs in the page: how many questions have a size. */
const countShown = () =>
  [...document.querySelector('main').children].filter(
    (question) => question.getBoundingClientRect().height > 0,
  ).length;

/** Mounts 300 questions of each kind that a candidate has, each in a fresh context: milliseconds. */
export async function measureQuestions(browser, url, { name, questions }, batch) {
  const times = {};
  for (const [kind, print] of Object.entries(questions)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    await page.addScriptTag({ content: `${settle};` });
    await page.evaluate(prepare, manyQuestions(COUNT, batch).map(print));
    times[kind] = await page.evaluate(mount);
    const shown = await page.evaluate(countShown);
    await context.close();
    if (shown !== COUNT) throw new Error(`${name}: ${shown} of ${COUNT} (${kind}) are there`);
  }
  return times;
}
