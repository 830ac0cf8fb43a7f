import type { Plan } from './list-plans';

/** What a plan says of a national number. */
export type Judgement = 'mobile' | 'other' | 'invalid';

/**
 * Judges as libphonenumber-js does (`isValid.js`, `getNumberType.js`): a valid number matches the
 * pattern of the plan and that of a type which admits its length. It is mobile where this type is,
 * also if it may be a fixed line as well.
 *
 * @param matches whether the number matches the plan's pattern (0) or that of a type (from 1 on)
 * @param length of the national number, in digits
 */
export function judgeNumber(
  { types }: Plan,
  matches: (pattern: number) => boolean,
  length: number,
): Judgement {
  if (!matches(0)) return 'invalid';
  const fitting = types.filter(
    ({ lengths }, index) => matches(index + 1) && lengths.includes(length),
  );
  if (fitting.length === 0) return 'invalid';
  return fitting.some(({ isMobile }) => isMobile) ? 'mobile' : 'other';
}
