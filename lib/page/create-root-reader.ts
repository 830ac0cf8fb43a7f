import type { OpenRoot } from './create-root-finder';

/** What browsers give to extensions beside the standard. */
interface Extended {
  /** Firefox, on elements. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Elements with nothing in them are what most closed roots are attached to, besides custom ones. */
function mayBeClosed(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    (element.firstElementChild === null || element.localName.includes('-'))
  );
}

/**
 * Creates a reader of shadow roots.
 *
 * @param open Chromium's `chrome.dom.openOrClosedShadowRoot`, which is dear: it is only asked where a
 *   closed root is likely
 */
export function createRootReader(
  open: ((element: HTMLElement) => ShadowRoot | null) | undefined,
): OpenRoot {
  return (element) =>
    element.shadowRoot ??
    (element as Extended).openOrClosedShadowRoot ??
    (open && mayBeClosed(element) ? open(element) : null);
}
