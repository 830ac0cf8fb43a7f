/** A piece of a page that may hold a phone number. Which numbers are in it is worked out later. */
export interface Candidate {
  /** `link`: the number part of a `tel:` address; `text`: a run of visible text. */
  readonly source: 'text' | 'link';
  readonly text: string;
  /** Up to 32 characters of visible text before and 24 after it, for telling numbers from ids. */
  readonly before: string;
  readonly after: string;
}
