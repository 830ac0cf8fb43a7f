import type { E164 } from '../number/e164';
import type { FrameRecord, TabRecord } from './tab-record';

type Holder = Pick<TabRecord, 'frames' | 'asked'>;
type Known = Pick<Holder, 'asked'> & { readonly wanted: ReadonlySet<E164> };

/** By the frames: verdicts change often, and what may be looked up does not depend on them. */
const remembered = new WeakMap<TabRecord['frames'], Known>();

/**
 * The numbers of a tab that may be looked up. This is the one place that decides what a page can make
 * the browser ask about: what is certain, unless its frame wants to be left alone, and what the user
 * has asked for. What only looks like a number never leaves the browser by itself.
 */
export function findWanted({ frames, asked }: Holder): ReadonlySet<E164> {
  const known = remembered.get(frames);
  if (known?.asked === asked) return known.wanted;
  const wanted = new Set<E164>([...asked, ...Object.values(frames).flatMap(listCertain)]);
  remembered.set(frames, { asked, wanted });
  return wanted;
}

function listCertain({ numbers, quiet }: FrameRecord): readonly E164[] {
  return quiet
    ? []
    : numbers.filter(({ certainty }) => certainty === 'certain').map(({ e164 }) => e164);
}
