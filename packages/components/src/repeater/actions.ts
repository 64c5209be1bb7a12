import type { Repeater } from './repeater.js';

/** What a button does with an item, as its name says: `people-add`. */
export type Action = 'add' | 'remove' | 'up' | 'down';

const ACTIONS: readonly Action[] = ['add', 'remove', 'up', 'down'];

/** What a button does; nothing when it is of a repeater inside. */
export function actionOf(repeater: Repeater, button: HTMLButtonElement): Action | undefined {
  if (!repeater.name || button.closest('tds-repeater') !== repeater) return undefined;
  return ACTIONS.find((action) => button.name === `${repeater.name}-${action}`);
}

/** The buttons that do something with an item, by what they do. */
export function actionsIn(repeater: Repeater, item: Element): Map<Action, HTMLButtonElement> {
  const found = new Map<Action, HTMLButtonElement>();
  for (const button of item.querySelectorAll('button')) {
    const action = actionOf(repeater, button);
    if (action) found.set(action, button);
  }
  return found;
}

/** Shows what can be done now, and hides what cannot. */
export function show(button: HTMLButtonElement, isAllowed: boolean): void {
  const node = button.closest<HTMLElement>('tds-button') ?? button;
  if (node.hidden === isAllowed) node.hidden = !isAllowed;
}
