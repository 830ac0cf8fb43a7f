import type { E164 } from '../number/e164';
import { listNumbers } from './list-numbers';
import type { TabRecord } from './tab-record';

type Holder = Pick<TabRecord, 'frames' | 'asked'>;
type Known = Pick<Holder, 'asked'> & { readonly wanted: ReadonlySet<E164> };

/** By the frames: verdicts change often, and what may be looked up does not depend on them. */
const remembered = new WeakMap<TabRecord['frames'], Known>();

/**
 * The numbers of a tab that may be looked up: those that some frame is certain of and does not want to
 * have left alone, and those that the user has asked for. This is the one place that decides what a
 * page can make the browser ask about. What only looks like a number never leaves it unasked.
 */
export function findWanted({ frames, asked }: Holder): ReadonlySet<E164> {
  const known = remembered.get(frames);
  if (known?.asked === asked) return known.wanted;
  const own = listNumbers({ frames }).filter(
    ({ certainty, quiet }) => certainty === 'certain' && !quiet,
  );
  const wanted = new Set<E164>([...asked, ...own.map(({ e164 }) => e164)]);
  remembered.set(frames, { asked, wanted });
  return wanted;
}
