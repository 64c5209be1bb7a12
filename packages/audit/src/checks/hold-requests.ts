import type { Request, Route } from 'playwright-core';
import type { CheckContext } from './check.ts';

/** Requests that a page made and nobody answered. */
export interface Held {
  /** Those since it was asked last. */
  taken(): Request[];
  /** Lets the page ask for what it wants again. */
  release(): Promise<void>;
}

/** Whether the page itself, and not a frame in it, would become another one. */
export const isLeaving = (request: Request) =>
  request.isNavigationRequest() && request.frame().parentFrame() === null;

/** Whether a request does more than read: it leads to another page, or tells a server something. */
export const isMoreThanReading = (request: Request) =>
  request.isNavigationRequest() || request.method() !== 'GET';

/** How many hold what a page asks for at the same time, by its session. */
const holders = new WeakMap<object, number>();

/** Keeps a page where it is: what it asks a server for is held when `isHeld`, and told of. */
export async function holdRequests(
  { page, devtools }: Pick<CheckContext, 'page' | 'devtools'>,
  isHeld: (request: Request) => boolean,
): Promise<Held> {
  let held: Request[] = [];
  holders.set(devtools, (holders.get(devtools) ?? 0) + 1);
  // What a service worker answers is not asked for where it could be held.
  await devtools.send('Network.enable');
  await devtools.send('Network.setBypassServiceWorker', { bypass: true });
  const answer = (route: Route, request: Request) => {
    if (!isHeld(request)) return route.fallback();
    held.push(request);
    // An empty answer leaves the page as it is, where an error would replace it.
    return request.isNavigationRequest()
      ? route.fulfill({ status: 204 })
      : route.abort('blockedbyclient');
  };
  const handler = (route: Route, request: Request) =>
    // The page may be gone by then, or free to ask again.
    answer(route, request).catch(() => {});
  await page.route('**/*', handler);
  return {
    taken() {
      const taken = held;
      held = [];
      return taken;
    },
    async release() {
      await page.unroute('**/*', handler);
      const others = (holders.get(devtools) ?? 1) - 1;
      holders.set(devtools, others);
      await devtools.send('Network.setBypassServiceWorker', { bypass: others > 0 });
    },
  };
}
