import type { LightElement } from './light-element.js';

let observer: MutationObserver | undefined;

/**
 * Tells a host when its children change. One observer serves all hosts, and holds none: a host that
 * is thrown away takes its registration along.
 */
export function watchChildren(host: LightElement): void {
  observer ??= new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target))) {
      if (target.isConnected) (target as LightElement).childrenChanged();
    }
  });
  observer.observe(host, { childList: true });
}
