import type { CheckContext } from '../check.ts';
import type { Documents, Place } from '../documents.ts';
import { holdRequests } from '../hold-requests.ts';
import { go, type Way } from './walk.ts';

/** What Tab goes round in, while there is more on the page. */
export interface Trap {
  readonly keys: readonly string[];
  readonly isDialog: boolean;
  /** Whether there is something to press in it that might lead out. */
  readonly hasButtons: boolean;
  /** The first of these that led out of it. */
  readonly exit: 'shift-tab' | 'escape' | 'close' | 'none';
}

const closing =
  /^\W*(x|×|✕|✖|⨯|ok|no|close|cancel|dismiss|done|got it|skip|back|not now|fermer|annuler|non|terminé|ignorer|retour|plus tard|compris)\b|^[×✕✖⨯x]$|\b(close|fermer)\b/i;

/** Tries the ways out of a circle that a person would: Shift+Tab, Escape, a button that closes. */
export async function tryToLeave(
  context: Pick<CheckContext, 'page' | 'devtools' | 'signal'>,
  documents: Documents,
  way: Way,
  expected: readonly string[],
): Promise<Trap | null> {
  if (way.circle.length === 0 || way.end === 'cut') return null;
  const circle = new Set(way.circle);
  if (!(await hasMore(documents, circle, [...way.keys, ...expected]))) return null;
  const last = await documents.focused();
  if (!last || !circle.has(last.key)) return null;
  const inside = await lookInside(last);
  const trap = { keys: way.circle, isDialog: inside.isDialog, hasButtons: inside.buttons > 0 };
  const leaves = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const focus = await documents.focused();
    if (!focus || !circle.has(focus.key)) return true;
    const next = await go(context, documents, 'Tab');
    return next.end === 'left' || next.keys.some((key) => !circle.has(key));
  };
  const back = await go(context, documents, 'Shift+Tab');
  if (back.end === 'left' || back.keys.some((key) => !circle.has(key))) {
    return { ...trap, exit: 'shift-tab' };
  }
  await context.page.keyboard.press('Escape');
  if (await leaves()) return { ...trap, exit: 'escape' };
  const buttons = await closeButtons(documents, circle);
  // Whatever a button does, it does it here only.
  const held = await holdRequests(context, () => true);
  try {
    for (const { frame, ref } of buttons) {
      await frame.evaluate((ref) => (window.tdsAudit.element(ref) as HTMLElement).focus(), ref);
      await context.page.keyboard.press('Enter');
      if (await leaves()) return { ...trap, exit: 'close' };
    }
  } finally {
    await held.release();
  }
  return { ...trap, exit: 'none' };
}

/** Whether something outside the circle can have the focus: behind a modal dialog nothing can. */
async function hasMore(
  documents: Documents,
  circle: ReadonlySet<string>,
  keys: readonly string[],
): Promise<boolean> {
  for (const key of [...new Set(keys)].filter((key) => !circle.has(key)).slice(0, 30)) {
    const place = documents.placeOf(key);
    const takes = await place?.frame
      .evaluate((ref) => window.tdsKeyboard.takesFocus(ref), place.ref)
      .catch(() => false);
    if (takes) return true;
  }
  return false;
}

/** The dialog around an element, and how many buttons it has. */
const lookInside = ({ frame, ref }: Place) =>
  frame.evaluate((ref) => {
    const dialog = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
    const { element, rootOf } = window.tdsAudit;
    const buttonsIn = (parent: ParentNode): number =>
      window.tdsAudit.childrenOf(parent).reduce((sum, child) => {
        const root = rootOf(child);
        const own = child.matches('button, a[href], [role=button], input[type=submit]') ? 1 : 0;
        return sum + own + (root ? buttonsIn(root) : 0) + buttonsIn(child);
      }, 0);
    for (let node: Node | null = element(ref) ?? null; node; ) {
      if (node instanceof Element && node.matches(dialog)) {
        return { isDialog: true, buttons: buttonsIn(node) };
      }
      const slot: Node | null = node instanceof Element ? node.assignedSlot : null;
      node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
    }
    return { isDialog: false, buttons: 0 };
  }, ref);

async function closeButtons(documents: Documents, circle: ReadonlySet<string>): Promise<Place[]> {
  const found: Place[] = [];
  for (const key of circle) {
    const place = documents.placeOf(key);
    const name = await place?.frame
      .evaluate((ref) => {
        const element = window.tdsAudit.element(ref);
        if (!element?.matches('button, [role=button], input[type=button], a')) return null;
        const { value } = element as HTMLInputElement;
        const name = element.computedName ?? element.getAttribute('aria-label');
        return (name || element.textContent || element.getAttribute('title') || value || '').trim();
      }, place.ref)
      .catch(() => null);
    if (place && name && closing.test(name)) found.push(place);
  }
  return found;
}
