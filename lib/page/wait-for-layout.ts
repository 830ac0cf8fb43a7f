/** A page that is not drawn, as in a tab in the background, is not waited for longer. */
const MAX_WAIT_MS = 250;

/**
 * Waits until the browser has laid the page out for its next frame, so that to read the layout costs
 * no layout.
 */
export function waitForLayout(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, MAX_WAIT_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
