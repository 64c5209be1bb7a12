import assert from 'node:assert/strict';
import { stylesheet } from './consumer/bundle.mjs';
import { controls } from './consumer/controls.js';
import { fillInWithKeys } from './posted/fill-in.mjs';

const SCRIPT = '<script type="module" src=';

/** Opens a page of all controls, as it came from the server. */
export function openControls(browser, scripts, { app, root = '' }) {
  const html = `<!doctype html><html lang="en"><head><title>All</title>
<link rel="stylesheet" href="/trillium.css"></head><body><div id="root">${root}</div>
${SCRIPT}"/elements.js"></script>${SCRIPT}"/${app}.js"></script></body></html>`;
  return browser.open({ ...scripts, '/': html, '/trillium.css': stylesheet });
}

/** What the form submits. */
const submitted = (page) =>
  page.evaluate(() =>
    [...new FormData(document.getElementById('form'))].map(([name, value]) => [
      name,
      value.name ?? value,
    ]),
  );

/** What a row that the state of the page cannot set goes on submitting is not looked at. */
async function assertSent(page, rows, what) {
  const found = await submitted(page);
  for (const row of rows) {
    const names = new Set(row[what].map(([name]) => name));
    const own = found.filter(([name]) => names.has(name));
    assert.deepEqual(own, row[what], `${row.tag} ${row.name}: ${what}`);
  }
}

const pressed = (page, name) => page.getByRole('button', { name, exact: true }).click();

const withBytes = ([action, name, value]) =>
  action === 'attach'
    ? [action, name, value.map((file) => ({ ...file, content: Buffer.from(file.content) }))]
    : [action, name, value];

/** A person answers everything. */
export const answerAll = (page) =>
  fillInWithKeys(page, [
    ['type', 'q', 'elm'],
    ...controls.flatMap(({ steps }) => steps).map(withBytes),
    ['type', 'boats[0]', 'Ann'],
  ]);

/** All that was answered is still there, and is what is submitted. */
export async function assertAnswered(page) {
  await assertSent(page, controls, 'sent');
  assert.equal(await page.locator('input[name="boats[0]"]').inputValue(), 'Ann');
  assert.equal(await page.locator('input[name=q]').inputValue(), 'elm');
}

/** The state of the page gives values to what it can. */
export async function assertSetFromState(page) {
  await pressed(page, 'Set');
  const rows = controls.filter(({ live }) => live);
  await assertSent(page, rows, 'setSent');
  for (const { shown, name } of rows) {
    if (!shown) continue;
    const [selector, text] = shown;
    const found = await page.locator(selector).evaluate((node) => node.value ?? node.textContent);
    assert.ok(String(found).includes(text), `${name} shows ${found}`);
  }
}

/** The errors that people are told of, by the names of controls and of groups. */
const described = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#form [aria-describedby]')].flatMap((node) =>
      node
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? `Nothing has the id ${id}`)
        .filter((text) => /Mend|Nothing/.test(text)),
    ),
  );

/** An error of the state is shown at each control, described, and taken away again. */
export async function assertErrorsComeAndGo(page) {
  await pressed(page, 'Check');
  const wanted = ['group', ...controls.map(({ name }) => name)].map(
    (it) => `Error: Mend the ${it}`,
  );
  const told = await described(page);
  assert.deepEqual([...new Set(told)].sort(), wanted.sort());
  for (const text of wanted) assert.ok(await page.getByText(text).first().isVisible(), text);
  await pressed(page, 'Check');
  assert.deepEqual(await described(page), []);
  assert.equal(await page.getByText('Mend the').count(), 0);
  assert.equal(await page.locator('#form [aria-invalid=true]').count(), 0);
}

/** The page repeats a group once more. */
export async function assertRepeats(page) {
  await pressed(page, 'Add a boat');
  await page.locator('input[name="boats[1]"]').fill('Bo');
  assert.equal(await page.locator('input[name="boats[0]"]').inputValue(), 'Ann');
}
