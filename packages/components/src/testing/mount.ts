import type { LightElement } from '../light/light-element.js';
import { checkAfterTest } from './after-test.js';

let scene: HTMLElement | undefined;

/** The elements of ours in a tree, outermost first. */
const ours = (root: ParentNode): LightElement[] =>
  [...root.querySelectorAll<LightElement>('*')].filter((el) => el.localName.startsWith('tds-'));

/** Waits until every component in a tree has printed, and printed again what that led to. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await Promise.all(ours(root).map((el) => el.updateComplete));
    // After the microtasks of slotchange events and mutation observers.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** An empty place on the page, taken away after the test. */
export function place(): HTMLElement {
  if (!scene) {
    scene = document.createElement('div');
    document.body.append(scene);
  }
  return scene;
}

/** Puts HTML on the page, waits until it is settled, and returns its first element. */
export async function mount<T extends Element = HTMLElement>(html: string): Promise<T> {
  const target = place();
  target.innerHTML = html;
  await settled(target);
  return target.firstElementChild as T;
}

/** The first element that matches, which a test takes for granted. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The node in a slot. */
export const part = <T extends Element = HTMLElement>(host: Element, slot: string): T =>
  find<T>(host, `:scope > [slot="${slot}"]`);

/** Changes the language of the page until the test ends. */
export async function speak(language: string): Promise<void> {
  document.documentElement.lang = language;
  await settled();
}

// Nothing may break the page, wherever the error ends up.
const broken: unknown[] = [];
addEventListener('error', ({ error }) => broken.push(error));
addEventListener('unhandledrejection', ({ reason }) => broken.push(reason));
checkAfterTest(() => {
  const [error] = broken.splice(0);
  if (error) throw error;
});

afterEach(() => {
  scene?.remove();
  scene = undefined;
  document.documentElement.lang = 'en';
  broken.length = 0;
});
