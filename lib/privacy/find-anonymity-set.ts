import { ANONYMITY_TABLE } from './anonymity-table';

/** What a number's plan says about it. */
interface PlannedNumber {
  /** With its `+`. */
  readonly e164: string;
  /** As `LineType` has it. */
  readonly lineType: string | undefined;
}

interface PlanCounts {
  readonly valid: number;
  /** Undefined where the plans do not tell mobile numbers from others. */
  readonly mobile: number | undefined;
}

const HEX_DIGITS = 16;
const MOBILE_LINES: readonly (string | undefined)[] = ['mobile', 'fixedLineOrMobile'];
/** Of digits; no calling code is the beginning of another one (ITU-T E.164). */
const LONGEST_CODE = 3;

const plans: ReadonlyMap<string, PlanCounts> = new Map(
  ANONYMITY_TABLE.trim().split('\n').map(readLine),
);

/**
 * How many numbers share a prefix of their hash with this one, on average: those that the plans of
 * its calling code admit, and of a number that is or may be mobile, the mobile ones. It is the most
 * that a prefix hides a number among, since far from all of them are in use.
 *
 * @param prefixLength how many hex characters leave the browser
 * @returns undefined where the plan is not known; below 1 where a prefix often belongs to one number
 */
export function findAnonymitySet(
  { e164, lineType }: PlannedNumber,
  prefixLength: number,
): number | undefined {
  const plan = findPlan(e164);
  if (!plan) return undefined;
  const { valid, mobile = valid } = plan;
  return (MOBILE_LINES.includes(lineType) ? mobile : valid) / HEX_DIGITS ** prefixLength;
}

function findPlan(e164: string): PlanCounts | undefined {
  for (let digits = 1; digits <= LONGEST_CODE; digits += 1) {
    const plan = plans.get(e164.slice(1, 1 + digits));
    if (plan) return plan;
  }
  return undefined;
}

function readLine(line: string): readonly [name: string, counts: PlanCounts] {
  const [name = '', valid, mobile] = line.split(' ');
  return [
    name,
    { valid: Number(valid), mobile: mobile === undefined ? undefined : Number(mobile) },
  ];
}
