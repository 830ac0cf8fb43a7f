import type { CountryCode } from 'libphonenumber-js/max';
import type { E164 } from '../../lib/number/e164';
import { normaliseNumber } from '../../lib/number/normalise-number';
import { createPlanReader } from '../../lib/plan/create-plan-reader';
import { listPlans } from '../../lib/plan/list-plans';

/** A number of the North American plan without its calling code. */
const NATIONAL = /^[2-9]\d{9}$/;
const NORTH_AMERICA = '1';
const ZERO = 48;

/**
 * Creates what reads the numbers of a list. Lists of US complaints have millions of bare national
 * numbers, which the library reads at 30,000 a second; these are judged by the same plans, turned
 * into an automaton.
 *
 * @param country tried for numbers without `+`
 */
export function createNumberReader(
  country: CountryCode | undefined,
): (text: string) => E164 | undefined {
  if (country !== 'US') return (text) => normaliseNumber(text, country);
  const plans = listPlans().filter(({ callingCode }) => callingCode === NORTH_AMERICA);
  const { automaton, judge } = createPlanReader(plans);
  const isValid = (national: string): boolean => {
    let place: number | undefined = 0;
    for (let at = 0; at < national.length && place !== undefined; at += 1)
      place = automaton.step(place, national.charCodeAt(at) - ZERO);
    return place !== undefined && judge(place, national.length) !== 'invalid';
  };
  return (text) => {
    const national = text.replaceAll('-', '');
    if (!NATIONAL.test(national)) return normaliseNumber(text, country);
    return isValid(national) ? (`+${NORTH_AMERICA}${national}` as E164) : undefined;
  };
}
