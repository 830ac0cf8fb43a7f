import {
  getCountries,
  getCountryCallingCode,
  Metadata,
  type CountryCode,
} from 'libphonenumber-js/max';
import { NUMBER_TYPES } from '../../number-types';

/** What the library's metadata has besides what its types tell. */
interface Plan {
  readonly IDDPrefix: () => string;
  readonly nationalPrefixForParsing: () => string | undefined;
  readonly nationalPrefixTransformRule: () => string | undefined;
  readonly type: (name: string) => { readonly pattern: () => string | undefined } | undefined;
}

const tests = new Map<CountryCode, RegExp>();

/**
 * Whether digits could be a valid number as they are dialled in a country: false only where parsing
 * would find none. Parsing costs many times as much, and most figures on a page are no number.
 *
 * @param digits ASCII digits, without a plus
 */
export function couldBeValid(digits: string, country: CountryCode): boolean {
  let test = tests.get(country);
  if (!test) {
    test = createTest(country);
    tests.set(country, test);
  }
  return test.test(digits);
}

/** Of an international prefix or the calling code, or all of a number behind its trunk prefix. */
function createTest(country: CountryCode): RegExp {
  const plan = readPlan(country);
  const code = getCountryCallingCode(country);
  // The prefix says what the number is: left to the parser.
  if (plan.nationalPrefixTransformRule()) return /^/;
  const numbers = getCountries()
    .filter((other) => getCountryCallingCode(other) === code)
    .flatMap((other) => NUMBER_TYPES.map((type) => readPlan(other).type(type)?.pattern()))
    .filter(Boolean);
  const national = `(?:${plan.nationalPrefixForParsing() ?? ''})?(?:${[...new Set(numbers)].join('|')})$`;
  return new RegExp(`^(?:${plan.IDDPrefix()}|${code}|${national})`);
}

function readPlan(country: CountryCode): Plan {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  return metadata.numberingPlan as unknown as Plan;
}
