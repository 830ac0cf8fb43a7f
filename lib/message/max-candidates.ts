/**
 * A frame reports at most this many distinct candidates; the worker refuses more, and the popup says
 * when there were more. In a file of its own, since the content script must not load the schemas.
 */
export const MAX_CANDIDATES = 2_000;
