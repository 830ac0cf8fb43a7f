/** Placing that took t ms is followed by 25 t ms without, unless somebody scrolls. */
const REST_FACTOR = 25;

/** What may have moved something in the page although the root has its size still. */
const EVENTS = ['scroll', 'load', 'transitionend', 'animationend'];

interface Options {
  readonly document: Document;
  /**
   * Puts the shapes where their numbers are now.
   *
   * @param isPinnedOnly the document was scrolled, and nothing else has happened
   */
  readonly place: (isPinnedOnly: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * Calls `place` once a frame at the most after something that may have moved numbers: the page was
 * resized, something in it was scrolled, came late or ended its animation.
 *
 * @returns has `place` called for another reason
 */
export function followLayout({ document, place, signal }: Options): () => void {
  let frame = 0;
  let isPinnedOnly = true;
  let restEndMs = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const request = (isDocumentScroll: boolean) => {
    isPinnedOnly &&= isDocumentScroll;
    if (signal.aborted) return;
    frame ||= requestAnimationFrame(() => {
      const placeMs = performance.now();
      place(isPinnedOnly);
      restEndMs = performance.now() + (performance.now() - placeMs) * REST_FACTOR;
      frame = 0;
      isPinnedOnly = true;
    });
  };
  // A page that moves without end has its shapes placed as often as they are cheap.
  const requestAll = () => {
    rest ??= setTimeout(
      () => {
        rest = undefined;
        request(false);
      },
      Math.max(0, restEndMs - performance.now()),
    );
  };
  const follow = ({ target, type }: Event) =>
    type === 'scroll' ? request(target === document) : requestAll();
  const sizes = new ResizeObserver(requestAll);
  sizes.observe(document.documentElement);
  for (const type of EVENTS) document.addEventListener(type, follow, { capture: true, signal });
  window.addEventListener('resize', requestAll, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  });
  return requestAll;
}
