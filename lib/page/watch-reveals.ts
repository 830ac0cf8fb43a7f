/** After these, a style sheet may show what it has hidden: a menu under the pointer, a focused box. */
const REVEALS = ['click', 'focusin', 'mouseover'];
/** After these, it may have hidden something as well. */
const SHIFTS = ['change', 'toggle', 'transitionend', 'animationend', 'load'];

interface Options {
  readonly document: Document;
  readonly onReveal: () => void;
  readonly onShift: () => void;
  readonly signal: AbortSignal;
}

/** Tells when something may be shown or hidden without any change to the page's nodes. */
export function watchReveals({ document, onReveal, onShift, signal }: Options): void {
  const options = { capture: true, passive: true, signal };
  for (const type of REVEALS) document.addEventListener(type, () => onReveal(), options);
  for (const type of SHIFTS) document.addEventListener(type, () => onShift(), options);
}
