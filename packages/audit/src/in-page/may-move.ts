/**
 * Runs in a document, after a wait for what a script does: whether anything in it may look another way by
 * itself. Much cheaper than two pictures of the window, and `false` for most pages.
 */
export async function mayMove(milliseconds: number): Promise<boolean> {
  const audit = window.tdsAudit;
  const elements = audit.everything();
  const roots = [document, ...elements.flatMap((element) => audit.rootOf(element) ?? [])];
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  for (const root of roots) {
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  observer.disconnect();
  if (hasChanged || roots.some((root) => root.getAnimations().length > 0)) return true;
  const players =
    'video, canvas, marquee, object, embed, animate, animateMotion, animateTransform, set';
  if (elements.some((element) => audit.matches(element, players))) return true;
  // Of these kinds are pictures that move.
  const moving = /\.(gif|webp|a?png|avif|jxl)([?#]|$)/i;
  const embedded = /^data:image\/(gif|webp|a?png|avif|jxl)/i;
  return (
    performance.getEntriesByType('resource').some(({ name }) => moving.test(name)) ||
    elements.some((element) => {
      const { currentSrc = '' } = element as Partial<HTMLImageElement>;
      return moving.test(currentSrc) || embedded.test(currentSrc);
    })
  );
}
