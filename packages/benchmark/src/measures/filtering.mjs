const COUNT = 10_000;
const KEYS = ['e', 'er', 'era', 'er', 's', 'sa', 'sai', 'saint', '9', '99'];

/** Runs in the page: types into a combobox, and has a plain loop do the least that it could. */
async function typeKeys({ count, keys }) {
  const words = [
    'Rue de l’Été',
    'Chemin Érable',
    'Avenue Saint-Jean',
    'King Street',
    'Côte du Lac',
  ];
  const labels = Array.from({ length: count }, (_, index) => `${words[index % 5]} ${index}`);
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const host = document.createElement('tds-combobox');
  Object.assign(host, { label: 'Street', name: 'street' });
  host.append(...labels.map((label) => new Option(label)));
  document.querySelector('main').append(host);
  await customElements.whenDefined('tds-combobox');
  await host.updateComplete;
  await pause(200);
  const input = host.querySelector('[role="combobox"]');
  input.focus();
  // Nobody types sooner than that after coming to a field.
  await pause(150);
  const times = [];
  const loops = [];
  for (const text of keys) {
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    await pause(60);
    const loopStart = performance.now();
    const found = labels.filter((label) => label.toLowerCase().includes(text));
    const list = document.createElement('ul');
    for (const label of found.slice(0, 100)) {
      list.append(Object.assign(document.createElement('li'), { textContent: label }));
    }
    document.querySelector('main').append(list);
    document.body.getBoundingClientRect();
    loops.push(performance.now() - loopStart);
    list.remove();
    if (!host.querySelector('[role="option"]')) throw new Error(`Nothing is shown for "${text}"`);
    await pause(60);
  }
  host.remove();
  return { times, loops };
}

const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** What a key takes in a combobox of 10,000 options, and a plain loop for the same: milliseconds. */
export async function measureFiltering(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const { times, loops } = await page.evaluate(typeKeys, { count: COUNT, keys: KEYS });
  await context.close();
  const [first, ...others] = times;
  return { first, key: middle(others), loop: middle(loops) };
}
