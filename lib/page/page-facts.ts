import type { PageClues } from '../detect/page-clues';

/** What is told of a page besides its candidates. */
export interface PageFacts {
  readonly clues: PageClues & { readonly declared: string[] };
  /** Whether there is more on the page than is read. */
  readonly capped: boolean;
  /** Whether the page asks that its numbers be left alone. */
  readonly quiet: boolean;
}
