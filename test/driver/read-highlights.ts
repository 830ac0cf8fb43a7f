import type { Frame, Page } from '@playwright/test';

export interface PageHighlight {
  readonly name: string;
  /** The text of each range, in the order of the highlight. */
  readonly texts: readonly string[];
}

/** The CSS highlights of a document, as the page itself can read them. */
export function readHighlights(where: Page | Frame): Promise<readonly PageHighlight[]> {
  return where.evaluate(() =>
    Array.from(CSS.highlights, ([name, highlight]) => ({
      name,
      texts: Array.from(highlight, (range) => (range instanceof Range ? range.toString() : '')),
    })),
  );
}
