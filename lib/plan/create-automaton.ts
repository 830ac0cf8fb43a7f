import { buildStates, type State } from './build-states';
import { parsePattern } from './parse-pattern';

/** Reads digits from left to right, each text in exactly one way. Places are numbers; it begins at 0. */
export interface Automaton {
  /** The place behind a digit; undefined where no text that any pattern matches goes on so. */
  readonly step: (place: number, digit: number) => number | undefined;
  /** Which patterns the text that ends here matches as a whole, by their places in the list. */
  readonly matchesAt: (place: number) => ReadonlySet<number>;
}

/**
 * Creates a deterministic automaton for several regular expressions at once, by the subset
 * construction: a place is the set of all states that the digits so far may have led to.
 */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const { states, start } = buildStates(patterns.map(parsePattern));
  const subsets: (readonly State[])[] = [];
  const places = new Map<string, number>();
  const steps: (number | undefined)[][] = [];
  findPlace([start]);
  return {
    step: (place, digit) => steps[place]?.[digit],
    matchesAt: (place) =>
      new Set(subsets[place]?.flatMap((state) => (state.kind === 'match' ? state.pattern : []))),
  };

  /** The place of what these states lead to; it is made, with all that lies behind it, when new. */
  function findPlace(from: readonly number[]): number | undefined {
    const reached = follow(states, from);
    if (reached.size === 0) return undefined;
    const key = [...reached.keys()].toSorted((a, b) => a - b).join(' ');
    const known = places.get(key);
    if (known !== undefined) return known;
    const subset = [...reached.values()];
    const place = subsets.push(subset) - 1;
    places.set(key, place);
    steps[place] = Array.from({ length: 10 }, (_none, digit) =>
      findPlace(subset.flatMap((state) => (leadsOn(state, digit) ? state.next : []))),
    );
    return place;
  }
}

function leadsOn(state: State, digit: number): state is Extract<State, { kind: 'digit' }> {
  return state.kind === 'digit' && state.digits.has(digit);
}

/** All states but splits that are reached without a digit. */
function follow(states: readonly State[], from: readonly number[]): ReadonlyMap<number, State> {
  const reached = new Map<number, State>();
  const open = [...from];
  const seen = new Set(from);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const state = states[at];
    if (state?.kind !== 'split') {
      if (state) reached.set(at, state);
      continue;
    }
    for (const next of state.next) {
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return reached;
}
