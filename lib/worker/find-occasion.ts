import type { Lookup } from '../lookup/create-lookup';
import type { HashPrefix } from '../number/hash-prefix';
import type { Occasion } from '../privacy/ledger-entry';
import type { TabBook } from '../tab/create-tab-book';

interface Ports {
  readonly lookup: Pick<Lookup, 'isUrgent' | 'findWaiting'>;
  readonly book: Pick<TabBook, 'isAsked'>;
}

/** Why a prefix is asked about: for a person who wants it, or for a page. */
export function findOccasion(prefix: HashPrefix, { lookup, book }: Ports): Occasion {
  if (lookup.isUrgent(prefix)) return 'typed';
  return book.isAsked(lookup.findWaiting(prefix)) ? 'asked' : 'page';
}
