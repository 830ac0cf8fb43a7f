import type { Pattern } from './pattern';

/** A state of a nondeterministic automaton, named by its place in the list of states. */
export type State =
  /** One of these digits leads to `next`. */
  | { readonly kind: 'digit'; readonly digits: ReadonlySet<number>; readonly next: number }
  /** Leads to each of `next` without a digit. */
  | { readonly kind: 'split'; readonly next: readonly number[] }
  /** What was read so far matches the pattern of this place in the list of patterns. */
  | { readonly kind: 'match'; readonly pattern: number };

/**
 * Builds one nondeterministic automaton for all patterns, after Thompson (1968), from the end of
 * each pattern to its beginning.
 */
export function buildStates(patterns: readonly Pattern[]): {
  readonly states: readonly State[];
  readonly start: number;
} {
  const states: State[] = [];
  const add = (state: State): number => states.push(state) - 1;
  const starts = patterns.map((pattern, index) =>
    build(pattern, add({ kind: 'match', pattern: index })),
  );
  return { states, start: add({ kind: 'split', next: starts }) };

  /** Adds the states of a pattern before the state `next`; returns the first of them. */
  function build(pattern: Pattern, next: number): number {
    switch (pattern.kind) {
      case 'digit':
        return add({ kind: 'digit', digits: pattern.digits, next });
      case 'sequence':
        return pattern.parts.reduceRight((after, part) => build(part, after), next);
      case 'choice':
        return add({ kind: 'split', next: pattern.branches.map((branch) => build(branch, next)) });
      case 'repeat':
        return buildRepeat(pattern, next);
    }
  }

  function buildRepeat(pattern: Extract<Pattern, { kind: 'repeat' }>, next: number): number {
    let first = next;
    for (let times = pattern.max; times > 0; times -= 1) {
      const begun = build(pattern.part, first);
      first = times > pattern.min ? add({ kind: 'split', next: [begun, next] }) : begun;
    }
    return first;
  }
}
