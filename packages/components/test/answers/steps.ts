import { choose, fileOf } from '../../src/testing/files.js';
import { find, settled } from '../../src/testing/mount.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Something that a person does in a control. */
export type Step = (root: HTMLElement) => void | Promise<void>;

function change(control: Control): void {
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Writes a text, moves a slider, or chooses in a native list. */
export const write =
  (value: string, selector = '[name=answer]:not([label])'): Step =>
  (root) => {
    const control = find<Control>(root, selector);
    control.focus();
    control.value = value;
    change(control);
    control.blur();
  };

/** Presses a checkbox, a radio or a button. */
export const click =
  (selector = '[name=answer]:not([label])'): Step =>
  (root) =>
    find(root, selector).click();

/** Chooses files in the window of the browser. */
export const attach =
  (...names: string[]): Step =>
  (root) =>
    choose(find(root, 'input[type=file]'), ...names.map((name) => fileOf(name)));

/** Takes the steps, and waits for what comes of them. */
export async function take(root: HTMLElement, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await step(root);
    await settled(root);
  }
  await later();
}

/** Waits for what components do in their own time. */
export async function later(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 40));
  await settled();
}
