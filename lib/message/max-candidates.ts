/**
 * A frame reports at most this many distinct candidates; the popup says when there were more. In a
 * file of their own, since the content script must not load the schemas.
 */
export const MAX_CANDIDATES = 10_000;
/** As many of them in one message, so that neither side is busy with it for long. */
export const MAX_PART = 500;
