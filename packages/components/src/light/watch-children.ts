import type { LightElement } from './light-element.js';

let observer: MutationObserver | undefined;

/**
 * Tells a host when its children change, or those of a child that holds some of them. One observer
 * serves all hosts, and holds none: a host that is thrown away takes its registration along.
 */
export function watchChildren(node: Element): void {
  observer ??= new MutationObserver((records) => {
    const hosts = records.map(({ target }) =>
      'childrenChanged' in target ? target : target.parentNode,
    );
    for (const host of new Set(hosts as (LightElement | null)[])) {
      if (host?.isConnected) host.childrenChanged?.();
    }
  });
  observer.observe(node, { childList: true });
}
