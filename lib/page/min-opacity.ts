/** What is fainter than this share of its colour is not seen. */
export const MIN_OPACITY = 0.1;
