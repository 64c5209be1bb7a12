/** How long is worked at a stretch where a browser does not say how long it has time, in ms. */
const STRETCH = 8;

/** Works on while nothing else is to be done, until it is done. Returns what stops it. */
export function whenIdle(work: (until: number) => boolean): () => void {
  let isStopped = false;
  const go = (deadline?: IdleDeadline) => {
    const time = deadline?.timeRemaining() ?? STRETCH;
    if (!isStopped && !work(performance.now() + time)) next(go);
  };
  next(go);
  return () => {
    isStopped = true;
  };
}

// Safari has no idle callbacks.
const next = (go: (deadline?: IdleDeadline) => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(go) : setTimeout(go);
