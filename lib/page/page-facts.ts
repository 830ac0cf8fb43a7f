import type { PageClues } from '../detect/page-clues';
import type { Body } from '../message/protocol';

/** What is told of a page besides its candidates. */
export interface PageFacts {
  readonly clues: PageClues & { readonly declared: string[] };
  /** The bounds that were reached: there is more on the page than is read. */
  readonly capped: Body<'reportCandidates'>['capped'];
  /** Whether the page asks that its numbers be left alone, or something may cover them. */
  readonly quiet: boolean;
}
