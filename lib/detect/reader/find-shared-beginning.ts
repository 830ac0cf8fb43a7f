/** What is dialled before a number of which only the end is written. */
export interface SharedBeginning {
  /** The calling code and area code of the number before it, as they are written there. */
  readonly beginning: string;
  /** The text before that number. */
  readonly before: string;
}

/** The number before, and what divides two numbers of a list. Every repeat is bounded. */
const EARLIER =
  /([+(]?\d[\d ().\-/]{4,28}\d)(?: ?[,;/|&•] ?| [-.] | (?:or|and|und|oder|ou|et|o|y|e|of|en|lub|i|и|или) | ?[,;|/-]? ?(?:tele)?fax ?[.:]{0,2} ?)$/iu;
/** No gap is longer; most numbers have no other before them, and the pattern is dear. */
const MAX_GAP = 14;
/** Fewer are an extension or an ending, more are a whole number. */
const MIN_DIGITS = 6;
const MAX_DIGITS = 8;
/** More than one list has whose first number is in reach. */
const MAX_STEPS = 3;

/**
 * Finds what a number without an area code shares with the one before it in a list: "(213) 373-4253 or
 * 373-4254". Only where it is written as the end of that number is, or begins with the same group
 * ("030 23125-0, Fax 23125-99"): anything else may be a number of another kind.
 *
 * @param written plain text of the number
 * @param before plain text before it
 */
export function findSharedBeginning(
  written: string,
  before: string,
  steps = 0,
): SharedBeginning | undefined {
  const count = written.replaceAll(/\D/g, '').length;
  if (count < MIN_DIGITS || count > MAX_DIGITS || !/^[1-9]/.test(written)) return undefined;
  const match = /\d/.test(before.slice(-MAX_GAP)) ? EARLIER.exec(before) : null;
  const earlier = match?.[1];
  if (!match || earlier === undefined || steps > MAX_STEPS) return undefined;
  const rest = before.slice(0, match.index);
  const beginning = cutBeginning(earlier, written);
  if (beginning === '') return findSharedBeginning(earlier, rest, steps + 1);
  if (beginning === undefined) return undefined;
  // A figure that ends a sentence or a group of its own is none of the number's: "Suite 5. (202) …".
  const own = /^.*[.\-/] +(?=[+(])/.exec(beginning)?.[0].length ?? 0;
  return { beginning: beginning.slice(own), before: rest + beginning.slice(0, own) };
}

/** What stands before the same groups in the earlier number; undefined where it has no such groups. */
function cutBeginning(earlier: string, written: string): string | undefined {
  const at = earlier.length - written.length;
  if (at >= 0 && groupsOf(earlier.slice(at)) === groupsOf(written) && !endsInDigit(earlier, at))
    return earlier.slice(0, at);
  const group = /^\d{3,}(?=\D)/.exec(written)?.[0];
  const same = group === undefined ? -1 : earlier.search(new RegExp(`(?<!\\d)${group}\\D+\\d+$`));
  return same > 0 ? earlier.slice(0, same) : undefined;
}

const groupsOf = (text: string): string => text.replaceAll(/\d/g, '0');
const endsInDigit = (text: string, end: number): boolean => /\d$/.test(text.slice(0, end));
