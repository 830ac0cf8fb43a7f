interface Options {
  readonly document: Document;
  /** Whether the extension is still there; where it has gone, it ends the script. */
  readonly isOpen: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Has a page asked whether the extension is still there whenever a person turns to it: nobody tells a
 * script that its extension was switched off, and its marks would stay on a page that never changes.
 */
export function endWithExtension({ document, isOpen, signal }: Options): void {
  const ask = () => void isOpen();
  document.addEventListener('visibilitychange', ask, { signal });
  window.addEventListener('focus', ask, { signal });
  // A frame in a window that was never covered hears neither.
  document.addEventListener('pointerover', ask, { signal, passive: true });
}
