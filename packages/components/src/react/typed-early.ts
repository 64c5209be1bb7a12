import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { ReactProps } from './attributes.js';

const LIVE = ['value', 'checked'] as const;
type Live = (typeof LIVE)[number];

// React 18 warns of layout effects on a server.
const useFirstEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Hands what was typed or chosen before React arrived to the `onChange` of a controlled control.
 * React 18 and 19 leave it in the page at first, and overwrite it at the next render.
 */
export function useTypedEarly(host: RefObject<HTMLElement | null>, given: ReactProps): void {
  useFirstEffect(() => {
    const live = LIVE.find((name) => given[name] !== undefined);
    const control = host.current?.querySelector<HTMLInputElement>(':scope > [slot="control"]');
    if (!live || !control) return;
    const found = control[live];
    if (found === false || found === given[live]) return;
    // Not within the effect: there React would put its own value back at once.
    queueMicrotask(() => replay(control, live, found, given[live]));
    // Only what happened before the first render counts.
  }, []);
}

function replay(control: HTMLInputElement, live: Live, found: unknown, wanted: unknown): void {
  const { selectionStart, selectionEnd } = control;
  // React lets an event pass when the control differs from what was last set through the node's own
  // property. The prototype's setter goes past that.
  Object.assign(control, { [live]: wanted });
  // The browser may show it otherwise, as a number with a letter in it: then nothing was typed.
  if (control[live] === found) return;
  const prototype = Object.getPrototypeOf(control) as HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, live)?.set?.call(control, found);
  if (selectionStart !== null && control.matches(':focus')) {
    control.setSelectionRange(selectionStart, selectionEnd);
  }
  // What React listens to for a change; no MouseEvent, so that nothing is pressed.
  control.dispatchEvent(new Event(live === 'value' ? 'input' : 'click', { bubbles: true }));
}
