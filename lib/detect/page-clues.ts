/** What a content script tells of its page, from which the worker infers the page's country. */
export interface PageClues {
  /** The `lang` of the document, such as `de-AT`; empty when there is none. 64 characters. */
  readonly language: string;
  /**
   * What the page itself declares of its place: `og:locale`, `geo.region`, `addressCountry` and the
   * like, as they stand there. 16 entries of 64 characters at the most.
   */
  readonly declared: readonly string[];
  /** Visible text of the page: all of a short one, what surrounds the candidates of a long one. */
  readonly text: string;
}

/** The most visible text that goes to the worker for the country's sake, in UTF-16 code units. */
export const MAX_CLUE_TEXT = 20_000;
