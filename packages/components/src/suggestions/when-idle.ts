/** How long is worked at a stretch, in ms: a key that is pressed meanwhile waits no longer. */
const STRETCH = 8;

/** Works on while nothing else is to be done, until it is done. Returns what stops it. */
export function whenIdle(work: (until: number) => boolean): () => void {
  let isStopped = false;
  const go = () => {
    if (!isStopped && !work(performance.now() + STRETCH)) next(go);
  };
  next(go);
  return () => {
    isStopped = true;
  };
}

// Safari has no idle callbacks.
const next = (go: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(go) : setTimeout(go);
