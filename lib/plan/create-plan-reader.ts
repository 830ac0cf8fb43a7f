import { createAutomaton, type Automaton } from './create-automaton';
import { judgeNumber, type Judgement } from './judge-number';
import type { Plan } from './list-plans';

/** No national number has as many digits. */
const LONGEST = 32;

/** Reads the national numbers of one plan or of several with one calling code, digit by digit. */
export interface PlanReader {
  readonly automaton: Automaton;
  /** Tells what a number is that ends at a place of the automaton, after so many digits. */
  readonly judge: (place: number, length: number) => Judgement;
}

/**
 * Creates a reader of the numbers that any of the plans admits. One is mobile where a plan says so:
 * the calling code alone does not tell which of them it belongs to.
 */
export function createPlanReader(plans: readonly Plan[]): PlanReader {
  const patterns = plans.map(({ pattern, types }) => [
    pattern,
    ...types.map((type) => type.pattern),
  ]);
  const automaton = createAutomaton(patterns.flat());
  const firsts = patterns.map((_own, at) => patterns.slice(0, at).flat().length);
  const judge = (place: number, length: number): Judgement => {
    const matches = automaton.matchesAt(place);
    const judgements = plans.map((plan, at) =>
      judgeNumber(plan, (pattern) => matches.has((firsts[at] ?? 0) + pattern), length),
    );
    if (judgements.includes('mobile')) return 'mobile';
    return judgements.includes('other') ? 'other' : 'invalid';
  };
  // Millions of numbers end at a few thousand places.
  const known = new Map<number, Judgement>();
  return {
    automaton,
    judge: (place, length) => {
      const ending = place * LONGEST + length;
      const judgement = known.get(ending) ?? judge(place, length);
      known.set(ending, judgement);
      return judgement;
    },
  };
}
