import { settle } from '../settle.mjs';

/** Runs in the page: the fields as plain data, so that making them parses no HTML. */
export async function prepare(sources) {
  const plan = (node) => ({
    tag: node.localName,
    attributes: [...node.attributes].map(({ name, value }) => [name, value]),
    children: [...node.childNodes]
      .map((child) => (child.localName ? plan(child) : child.data.replace(/\s+/g, ' ')))
      .filter((child) => child !== ' '),
  });
  const template = document.createElement('template');
  globalThis.plans = sources.map((source) => {
    template.innerHTML = source;
    return plan(template.content.firstElementChild);
  });
  const tags = sources[0].match(/<[a-z]+-[a-z-]+/g) ?? [];
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag.slice(1))));
  await document.fonts.ready;
}

/** Runs in the page: makes the fields as a framework does, node by node, then attaches them. */
export async function mount() {
  const make = ({ tag, attributes, children }) => {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    for (const child of children) element.append(child.tag ? make(child) : child);
    return element;
  };
  const main = document.querySelector('main');
  const start = performance.now();
  const fragment = document.createDocumentFragment();
  for (const plan of globalThis.plans) fragment.append(make(plan));
  main.append(fragment);
  await settle(main, main.children);
  const time = performance.now() - start;
  // Not part of what the fields weigh.
  delete globalThis.plans;
  return time;
}
