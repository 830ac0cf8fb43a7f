import type { Automaton } from './create-automaton';

/** How many of the texts of a length end at a place. */
interface Ending {
  readonly place: number;
  readonly length: number;
  readonly texts: bigint;
}

/**
 * Counts the texts of digits that lead somewhere, by their length and the place where they end. No
 * text is counted twice: it has one way through the automaton.
 *
 * @param longest the most digits of a text
 */
export function countTexts(automaton: Automaton, longest: number): readonly Ending[] {
  const endings: Ending[] = [];
  let atLength: ReadonlyMap<number, bigint> = new Map([[0, 1n]]);
  for (let length = 0; length <= longest; length += 1) {
    for (const [place, texts] of atLength) endings.push({ place, length, texts });
    atLength = addDigit(automaton, atLength);
  }
  return endings;
}

function addDigit(
  { step }: Automaton,
  texts: ReadonlyMap<number, bigint>,
): ReadonlyMap<number, bigint> {
  const longer = new Map<number, bigint>();
  for (const [place, count] of texts) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const next = step(place, digit);
      if (next !== undefined) longer.set(next, (longer.get(next) ?? 0n) + count);
    }
  }
  return longer;
}
