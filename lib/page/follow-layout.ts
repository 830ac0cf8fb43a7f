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
 * resized, something in it was scrolled, changed its looks, came late or ended its animation.
 */
export function followLayout({ document, place, signal }: Options): void {
  let frame = 0;
  let isPinnedOnly = true;
  const request = (isDocumentScroll: boolean) => {
    isPinnedOnly &&= isDocumentScroll;
    frame ||= requestAnimationFrame(() => {
      place(isPinnedOnly);
      frame = 0;
      isPinnedOnly = true;
    });
  };
  const requestAll = () => request(false);
  const follow = ({ target }: Event) => request(target === document);
  const sizes = new ResizeObserver(requestAll);
  sizes.observe(document.documentElement);
  const looks = new MutationObserver(requestAll);
  looks.observe(document, { subtree: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
  for (const type of EVENTS) document.addEventListener(type, follow, { capture: true, signal });
  window.addEventListener('resize', requestAll, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    looks.disconnect();
    cancelAnimationFrame(frame);
  });
}
