import { countTexts } from '../../lib/plan/count-texts';
import { createPlanReader } from '../../lib/plan/create-plan-reader';
import type { Judgement } from '../../lib/plan/judge-number';
import type { Plan } from '../../lib/plan/list-plans';

/** How many numbers a plan admits, in use or not. */
interface NumberCounts {
  readonly valid: bigint;
  /** Those of them that are mobile, or may be; none where the plan has no pattern for mobiles. */
  readonly mobile: bigint;
}

/** Counts the numbers that one plan or more admit, exactly; what several admit is counted once. */
export function countNumbers(...plans: readonly Plan[]): NumberCounts {
  const { automaton, judge } = createPlanReader(plans);
  const longest = Math.max(
    ...plans.flatMap(({ types }) => types.flatMap(({ lengths }) => lengths)),
  );
  const counts: Record<Judgement, bigint> = { mobile: 0n, other: 0n, invalid: 0n };
  for (const { place, length, texts } of countTexts(automaton, longest)) {
    counts[judge(place, length)] += texts;
  }
  return { valid: counts.mobile + counts.other, mobile: counts.mobile };
}
