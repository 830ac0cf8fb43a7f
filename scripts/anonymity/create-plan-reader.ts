import { createAutomaton, type Automaton } from './create-automaton';
import type { Plan } from './list-plans';

/** What a plan says of a national number. */
export type Judgement = 'mobile' | 'other' | 'invalid';

/** Reads the national numbers of one plan, digit by digit. */
export interface PlanReader {
  readonly automaton: Automaton;
  /** Tells what a number is that ends at a place of the automaton, after so many digits. */
  readonly judge: (place: number, length: number) => Judgement;
}

/**
 * Creates a reader that judges as libphonenumber-js does (`isValid.js`, `getNumberType.js`): a valid
 * number matches the pattern of the plan and that of a type which admits its length. It is mobile
 * where this type is, also if it may be a fixed line as well.
 */
export function createPlanReader({ pattern, types }: Plan): PlanReader {
  const automaton = createAutomaton([pattern, ...types.map((type) => type.pattern)]);
  return {
    automaton,
    judge: (place, length) => {
      const matches = automaton.matchesAt(place);
      if (!matches.has(0)) return 'invalid';
      const fitting = types.filter(
        ({ lengths }, index) => matches.has(index + 1) && lengths.includes(length),
      );
      if (fitting.length === 0) return 'invalid';
      return fitting.some(({ isMobile }) => isMobile) ? 'mobile' : 'other';
    },
  };
}
