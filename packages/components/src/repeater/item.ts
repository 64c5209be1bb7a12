import type { LightElement } from '../light/light-element.js';

const CONTROLS =
  ':is(input:not([type="hidden" i], [type="submit" i], [type="button" i]), select, textarea):not(:disabled)';

/** The first question of an item; or its legend, which tells where one is without opening a keyboard. */
export function focusIn(item: Element, isLegend = false): void {
  const legend = item.querySelector<HTMLElement>('legend, h1, h2, h3, h4, h5, h6');
  const control = item.querySelector<HTMLElement>(CONTROLS);
  const target = (isLegend && legend) || control || legend || (item as HTMLElement);
  if (target !== control && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/**
 * Remembers which radios are chosen while names change: for a moment those of two items share one, and
 * the browser takes back a choice. Components print their names later, so it is done again then.
 */
export function keepChoices(items: readonly Element[]): () => void {
  const radios = items.flatMap((item) => [
    ...item.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked'),
  ]);
  const restore = () => {
    for (const radio of radios) radio.checked = true;
  };
  return () => {
    restore();
    const printed = items.flatMap((item) =>
      [...item.querySelectorAll('*')].map((node) => (node as LightElement).updateComplete),
    );
    if (radios.length) void Promise.all(printed).then(restore);
  };
}
