/** What lies so far outside of the viewport counts as near. */
const MARGIN = '200px';

/** Which of some elements are near the viewport. */
export interface Nearness {
  readonly watch: (element: Element) => void;
  readonly unwatch: (element: Element) => void;
  readonly all: () => readonly Element[];
}

interface Options {
  /** Called with the elements that have come near, when the browser has just laid the page out. */
  readonly onChange: (come: readonly Element[]) => void;
  readonly signal: AbortSignal;
}

/**
 * Creates what knows which elements are near the viewport, not clipped or scrolled away, without a
 * layout of its own. It hears of what a style sheet shows or hides as well.
 */
export function createNearness({ onChange, signal }: Options): Nearness {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const come = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of entries) near.delete(target);
      for (const { target } of come) near.add(target);
      onChange(come.map(({ target }) => target));
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (element) => observer.observe(element),
    unwatch: (element) => {
      observer.unobserve(element);
      near.delete(element);
    },
    all: () => [...near],
  };
}
