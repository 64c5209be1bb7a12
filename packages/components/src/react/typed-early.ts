import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { setNatively } from '../field/set-natively.js';
import type { ReactProps } from './attributes.js';

const LIVE = ['value', 'checked'] as const;
type Live = (typeof LIVE)[number];

// React 18 warns of layout effects on a server.
const useFirstEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Hands what was typed or chosen before React arrived to the `onChange` of a controlled control.
 * React 18 and 19 leave it in the page at first, and overwrite it at the next render.
 */
export function useTypedEarly(
  host: RefObject<HTMLElement | null>,
  given: ReactProps,
  id: string,
): void {
  const [early] = useState(() => typedInTextArea(id));
  useFirstEffect(() => {
    const live = LIVE.find((name) => given[name] !== undefined);
    const control = host.current?.querySelector<HTMLInputElement>(':scope > [slot="control"]');
    if (control && control === early?.control) early.restore();
    if (!live || !control) return;
    const found = control[live];
    if (found === false || found === given[live]) return;
    // Not within the effect: there React would put its own value back at once.
    queueMicrotask(() => replay(control, live, found, given[live]));
    // Only what happened before the first render counts.
  }, []);
}

/**
 * What stands in a text area before React arrives: it puts the default back while it hydrates
 * (18 and 19, facebook/react `initTextarea`), which is before any effect.
 */
function typedInTextArea(id: string) {
  const control = typeof document === 'undefined' ? null : document.getElementById(id);
  if (control?.localName !== 'textarea') return undefined;
  const area = control as HTMLTextAreaElement;
  const { value, selectionStart, selectionEnd } = area;
  const restore = () => {
    if (area.value === value) return;
    setNatively(area, 'value', value);
    if (area.matches(':focus')) area.setSelectionRange(selectionStart, selectionEnd);
  };
  return { control, restore };
}

function replay(control: HTMLInputElement, live: Live, found: unknown, wanted: unknown): void {
  const { selectionStart, selectionEnd } = control;
  // React lets an event pass when the control differs from what was last set through the node's own
  // property. The prototype's setter goes past that.
  Object.assign(control, { [live]: wanted });
  // The browser may show it otherwise, as a number with a letter in it: then nothing was typed.
  if (control[live] === found) return;
  setNatively(control, live, found);
  if (typeof selectionStart === 'number' && control.matches(':focus')) {
    control.setSelectionRange(selectionStart, selectionEnd);
  }
  // What React listens to for a change; no MouseEvent, so that nothing is pressed.
  const type = control.localName === 'select' ? 'change' : live === 'value' ? 'input' : 'click';
  control.dispatchEvent(new Event(type, { bubbles: true }));
}
