import type { LightElement } from '../light/light-element.js';
import type { Controller } from '../light/updating-element.js';

/** On each control that a closed reveal put out of use: also a clone knows which its author did not. */
const PUT_OUT = 'data-tds-closed';

/** What is submitted. A button is not, unless it is pressed; one out of use would stop the Enter key. */
const ANSWERS =
  ':is(input:not([type="submit" i], [type="image" i], [type="button" i], [type="reset" i]), select, textarea)';

const REVEAL = ':is(tds-radio, tds-checkbox) > [slot="reveal"]';

type Answer = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Those that stand on a page: a choice may close the reveal of another option. */
const watched = new Set<Reveal>();

/** Follows choices that script made, of which there is no event. */
export function updateReveals(): void {
  for (const reveal of watched) reveal.update();
}

/** Style rules do the hiding (`reveal.css`): where a browser has no `:has()`, all is shown. */
const canHide = (): boolean => CSS.supports('selector(:has(*))');

const isOpen = (reveal: Element): boolean =>
  [...(reveal.parentElement?.children ?? [])].some((child) => child.matches('input:checked'));

/** The outermost closed reveal around a node: no other of its own could open it. */
export function closedRevealAround(node: Element): Element | undefined {
  let found: Element | undefined;
  for (let reveal = node.closest(REVEAL); reveal; ) {
    if (!isOpen(reveal)) found = reveal;
    reveal = reveal.parentElement?.closest(REVEAL) ?? null;
  }
  return found;
}

/**
 * Keeps what an option reveals out of the form while the option is not chosen: its controls are
 * disabled, which browsers neither submit nor check, and keep what was typed.
 *
 * A checkbox says whether it is expanded, as ARIA 1.2 allows; screen readers read it
 * (github.com/alphagov/govuk-frontend/issues/979). A radio may not (github.com/w3c/aria/issues/1404),
 * and its state says as much: what it reveals follows it in reading order. No `aria-controls`: JAWS
 * alone speaks it, as a key to press that nobody needs here.
 */
export class Reveal implements Controller {
  #host: LightElement;
  #node: Element | undefined;
  #root: Node | undefined;
  #window: Window | null = null;
  /** Chromium gives back what was typed before a visit to another page, but not to what is disabled. */
  #waits = false;
  #changes: MutationObserver | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(host: LightElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdated(): void {
    let node = this.#host.firstElementChild ?? undefined;
    while (node && node.slot !== 'reveal') node = node.nextElementSibling ?? undefined;
    if (node !== this.#node) {
      this.#leave();
      if (node && canHide()) this.#watch(node);
    }
    this.update();
  }

  /** Puts the controls inside in or out of use, after a choice. */
  update = (): void => {
    const reveal = this.#node;
    if (!reveal) return;
    if (!this.#waits) settle(reveal);
    const { control } = this.#host;
    if (this.#host.localName !== 'tds-checkbox' || !control) return;
    const expanded = String(isOpen(reveal));
    if (control.getAttribute('aria-expanded') !== expanded) {
      control.setAttribute('aria-expanded', expanded);
    }
  };

  #watch(node: Element): void {
    this.#node = node;
    watched.add(this);
    // Fields print themselves late, and again: their controls come, and lose the attribute.
    this.#changes ??= new MutationObserver(() => this.update());
    this.#changes.observe(node, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled'],
    });
    // A choice that a framework or the browser’s history made has no event, but showing has a size.
    this.#sizes ??= new ResizeObserver(() => this.update());
    this.#sizes.observe(node);
    this.#root = this.#host.getRootNode();
    // Before anyone else hears of the choice, and before a form is sent.
    this.#root.addEventListener('change', this.update, true);
    this.#root.addEventListener('click', this.#onClick, true);
    this.#root.addEventListener('reset', this.#onReset);
    const { defaultView, readyState } = this.#host.ownerDocument;
    this.#waits = readyState !== 'complete';
    this.#window = defaultView;
    this.#window?.addEventListener('pageshow', this.#onPageShow);
    this.#window?.addEventListener('pagehide', this.#onPageHide);
  }

  #leave(): void {
    const node = this.#node;
    this.#node = undefined;
    watched.delete(this);
    this.#changes?.disconnect();
    this.#sizes?.disconnect();
    this.#root?.removeEventListener('change', this.update, true);
    this.#root?.removeEventListener('click', this.#onClick, true);
    this.#root?.removeEventListener('reset', this.#onReset);
    this.#window?.removeEventListener('pageshow', this.#onPageShow);
    this.#window?.removeEventListener('pagehide', this.#onPageHide);
    if (!node || node.parentElement === this.#host) return;
    this.#host.control?.removeAttribute('aria-expanded');
    settle(node);
  }

  #onClick = ({ target }: Event): void => {
    const pressed = (target as Element).closest('button, input, label');
    // What may send the form, the Enter key too, which presses the button of the form.
    if (pressed?.matches('button, [type="submit" i], [type="image" i]')) this.#waits = false;
    // A choice is known when it has changed: until then a listener may take it back.
    else if (pressed) return;
    this.update();
  };

  #onPageShow = (): void => {
    this.#waits = false;
    this.update();
  };

  // Firefox would remember that it is disabled, and not by whom.
  #onPageHide = (): void => {
    this.#waits = true;
    if (this.#node) settle(this.#node, true);
  };

  // The form takes back its choices after the event.
  #onReset = (): void => {
    setTimeout(this.update);
  };
}

/** Makes each control inside a reveal be in use, or out of it. */
function settle(reveal: Element, isAllIn = false): void {
  let isBack = false;
  for (const answer of reveal.parentElement?.querySelectorAll<Answer>(ANSWERS) ?? []) {
    if (!reveal.contains(answer)) continue;
    const isOut = !isAllIn && !!closedRevealAround(answer);
    if (isOut && !answer.disabled) {
      answer.setAttribute(PUT_OUT, '');
      answer.disabled = true;
    } else if (!isOut && answer.hasAttribute(PUT_OUT)) {
      answer.removeAttribute(PUT_OUT);
      answer.disabled = false;
      isBack = true;
    }
  }
  if (!isBack) return;
  // Only fields know whether they were disabled meanwhile, or lack an answer.
  for (const field of [reveal, ...reveal.querySelectorAll('*')]) {
    (field as LightElement).requestUpdate?.();
  }
}
