/** A piece of a page that may hold phone numbers. Which are in it is worked out in the worker. */
export interface Candidate {
  /**
   * `text`: a run of visible text; `link`: the number that a link dials; `data`: a number in the
   * structured data of the page, which need not be visible.
   */
  readonly source: 'text' | 'link' | 'data';
  /** As the page has it, extension and all; 200 UTF-16 code units at the most. */
  readonly text: string;
  /** Up to 48 characters of visible text before and 24 after it, for telling numbers from ids. */
  readonly before: string;
  readonly after: string;
  /** Where inline elements begin or end inside `text`: ascending offsets, 16 at the most. */
  readonly breaks?: readonly number[];
  /** The number that the link around `text` dials, 64 code units at the most. */
  readonly dials?: string;
}
