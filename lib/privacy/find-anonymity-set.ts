import { ANONYMITY_TABLE } from './anonymity-table';

/** What a number's plan says about it. */
interface PlannedNumber {
  /** With its `+`; read only where the number belongs to no country. */
  readonly e164: string;
  /** ISO 3166-1 alpha-2; undefined for numbers of no country, such as +800. */
  readonly country: string | undefined;
  /** As `LineType` has it. */
  readonly lineType: string | undefined;
}

interface PlanCounts {
  readonly valid: number;
  /** Undefined where the plan does not tell mobile numbers from others. */
  readonly mobile: number | undefined;
}

const HEX_DIGITS = 16;
const MOBILE_LINES: readonly (string | undefined)[] = ['mobile', 'fixedLineOrMobile'];
/** Every calling code that belongs to no country has three digits. */
const CODE_OF_NO_COUNTRY = /^\+(\d{3})/;

const plans: ReadonlyMap<string, PlanCounts> = new Map(
  ANONYMITY_TABLE.trim().split('\n').map(readLine),
);

/**
 * How many numbers share a prefix of their hash with this one, on average: those that the plan of
 * its country admits, and of a number that is or may be mobile, the mobile ones. It is the most that
 * a prefix hides a number among, since far from all of them are in use.
 *
 * @param prefixLength how many hex characters leave the browser
 * @returns undefined where the plan is not known; below 1 where a prefix often belongs to one number
 */
export function findAnonymitySet(
  { e164, country, lineType }: PlannedNumber,
  prefixLength: number,
): number | undefined {
  const plan = plans.get(country ?? CODE_OF_NO_COUNTRY.exec(e164)?.[1] ?? '');
  if (!plan) return undefined;
  const { valid, mobile = valid } = plan;
  return (MOBILE_LINES.includes(lineType) ? mobile : valid) / HEX_DIGITS ** prefixLength;
}

function readLine(line: string): readonly [name: string, counts: PlanCounts] {
  const [name = '', valid, mobile] = line.split(' ');
  return [
    name,
    { valid: Number(valid), mobile: mobile === undefined ? undefined : Number(mobile) },
  ];
}
