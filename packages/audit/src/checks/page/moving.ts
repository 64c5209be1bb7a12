/** Something that moves or blinks by itself. */
export interface Motion {
  readonly ref: number;
  readonly kind: 'animation' | 'blinking' | 'marquee' | 'video' | 'image' | 'scripted';
  /** `Infinity`: for ever; `null`: nobody knows. */
  readonly seconds: number | null;
  /** It may tell that something is going on, which 2.2.2 lets be. */
  readonly isEssential: boolean;
  readonly moves: boolean;
}

/** Runs in the page: what began by itself and lasts more than five seconds. */
export async function findMotion({ isReduced }: { isReduced: boolean }): Promise<Motion[]> {
  const layout = window.tdsLayout();
  const found = new Map<Element, Motion>();
  const limit = 200;
  const see = (element: Element, motion: Omit<Motion, 'ref' | 'isEssential'>) => {
    if (found.has(element) || found.size >= limit || !layout.isShown(element)) return;
    const { width, height, right, bottom } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || right + scrollX <= 0 || bottom + scrollY <= 0) return;
    const busy =
      '[role=progressbar], progress, [role=status], [role=alert], [aria-busy=true], [aria-live]';
    const isEssential = layout.within(element, busy) !== null;
    found.set(element, { ref: window.tdsAudit.ref(element), isEssential, ...motion });
  };
  // Give what starts after loading the time to do so.
  await new Promise((resolve) => setTimeout(resolve, 100));

  const elements = window.tdsAudit.everything();
  const roots = [document, ...elements.flatMap((element) => window.tdsAudit.rootOf(element) ?? [])];
  const blinking =
    /^(opacity|visibility|color|.*Color|boxShadow|textShadow|filter|backdropFilter|fill|stroke)$/;
  for (const animation of roots.flatMap((root) => root.getAnimations())) {
    const { effect, timeline, playState, playbackRate } = animation;
    if (playState !== 'running' || !(timeline instanceof DocumentTimeline)) continue;
    if (!(effect instanceof KeyframeEffect) || !effect.target) continue;
    const seconds =
      Number(effect.getComputedTiming().activeDuration) / 1000 / Math.abs(playbackRate);
    if (!(seconds > 5)) continue;
    const values = new Map<string, Set<unknown>>();
    for (const frame of effect.getKeyframes()) {
      for (const [name, value] of Object.entries(frame)) {
        if (/^(offset|computedOffset|easing|composite)$/.test(name)) continue;
        values.set(name, (values.get(name) ?? new Set()).add(value));
      }
    }
    const changing = [...values].filter(([, all]) => all.size > 1).map(([name]) => name);
    if (changing.length === 0) continue;
    const moves = !changing.every((name) => blinking.test(name));
    see(effect.target, { kind: moves ? 'animation' : 'blinking', seconds, moves });
  }

  for (const element of elements) {
    if (window.tdsAudit.tagOf(element) === 'marquee') {
      const loops = Number(element.getAttribute('loop') ?? -1);
      if (Number(element.getAttribute('scrollamount') ?? 6) === 0) continue;
      const seconds = loops > 0 ? null : Number.POSITIVE_INFINITY;
      see(element, { kind: 'marquee', seconds, moves: true });
    }
    if (element instanceof HTMLVideoElement) {
      const { controls, paused, autoplay, loop, duration } = element;
      if (controls || (paused && !(autoplay && element.readyState < 2))) continue;
      const seconds = loop ? Number.POSITIVE_INFINITY : Number.isNaN(duration) ? null : duration;
      if (seconds === null || seconds > 5) see(element, { kind: 'video', seconds, moves: true });
    }
  }

  // Script that moves something writes its style again and again; for how long it will is unknown.
  const writes = new Map<Element, number>();
  const observer = new MutationObserver((records) => {
    const once = new Set(records.map(({ target }) => target as Element));
    for (const element of once) writes.set(element, (writes.get(element) ?? 0) + 1);
  });
  for (const root of roots) {
    observer.observe(root, {
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'transform'],
    });
  }
  await new Promise((resolve) => setTimeout(resolve, isReduced ? 400 : 600));
  observer.disconnect();
  for (const [element, times] of writes) {
    if (times >= 4 && element.isConnected) {
      see(element, { kind: 'scripted', seconds: null, moves: true });
    }
  }
  return [...found.values()];
}

/**
 * Runs in the page: a control whose name speaks of stopping something. An empty name: the page is in a
 * language whose words for that are not known here, and has controls.
 */
export function findPauseControl(): { name: string } | null {
  const words =
    /pause|stop|halt|freeze|animat|motion|mouvement|arr[êe]t|suspend|immobili|figer|geler|interromp|masquer|hide|fermer|close|d[ée]filement|play\b|lecture/i;
  const layout = window.tdsLayout();
  const controls = 'button, [role=button], [role=switch], [role=checkbox], input, summary, a[href]';
  let hasControls = false;
  for (const element of window.tdsAudit.everything()) {
    if (!window.tdsAudit.matches(element, controls) || !layout.isShown(element)) continue;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
    const texts = [element.computedName, element.getAttribute('aria-label'), element.textContent];
    const name = [...texts, label, element.getAttribute('title'), element.getAttribute('value')]
      .filter(Boolean)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words.test(name)) return { name: name.slice(0, 80) };
    if (!element.matches('a')) hasControls = true;
  }
  const isKnown = /^(en|fr)\b/i.test(document.documentElement.lang || 'en');
  return hasControls && !isKnown ? { name: '' } : null;
}

/** Runs in the page: the elements that show these pictures. */
export function showsImages(urls: string[]) {
  const layout = window.tdsLayout();
  const shown: { ref: number; url: string; isEssential: boolean }[] = [];
  for (const element of window.tdsAudit.everything()) {
    const source =
      element instanceof HTMLImageElement
        ? element.currentSrc
        : layout.styleOf(element).backgroundImage;
    const url = urls.find((one) => source === one || source.includes(`url("${one}")`));
    if (!url || !layout.isShown(element) || shown.length >= 100) continue;
    const { width, height } = window.tdsAudit.rectangleOf(element);
    if (width === 0 || height === 0) continue;
    const isEssential = layout.within(
      element,
      '[role=progressbar], [role=status], [aria-busy=true]',
    );
    shown.push({ ref: window.tdsAudit.ref(element), url, isEssential: isEssential !== null });
  }
  return shown;
}
