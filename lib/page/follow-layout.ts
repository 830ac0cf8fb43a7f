interface Options {
  readonly document: Document;
  /** Puts the shapes where their numbers are now. */
  readonly place: () => void;
  readonly signal: AbortSignal;
}

/** Calls `place` once a frame at the most after the page was resized or something in it scrolled. */
export function followLayout({ document, place, signal }: Options): void {
  let frame: number | undefined;
  const request = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      place();
    });
  };
  const sizes = new ResizeObserver(request);
  sizes.observe(document.documentElement);
  document.addEventListener('scroll', request, { capture: true, passive: true, signal });
  window.addEventListener('resize', request, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
