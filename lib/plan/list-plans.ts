import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  type CountryCode,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { NUMBER_TYPES } from '../number-types';

/** The numbers of one country, or of a calling code of no country, as libphonenumber-js has them. */
export interface Plan {
  /** ISO 3166-1 alpha-2, or a calling code such as 800. */
  readonly name: string;
  /** Without `+`. */
  readonly callingCode: string;
  /** What every national number matches, whatever its type. */
  readonly pattern: string;
  readonly types: readonly NumberType[];
}

interface NumberType {
  readonly isMobile: boolean;
  readonly pattern: string;
  /** How many digits its national numbers have. */
  readonly lengths: readonly number[];
}

/** What the library's metadata has besides what its types tell. */
interface SelectedPlan {
  readonly nationalNumberPattern: () => string;
  readonly type: (
    name: string,
  ) => { readonly pattern: () => string; readonly possibleLengths: () => number[] } | undefined;
}

/** Lists all plans in the metadata, the countries first. */
export function listPlans(): readonly Plan[] {
  return [...getCountries().toSorted(), ...Object.keys(metadata.nonGeographic)].map(readPlan);
}

function readPlan(name: string): Plan {
  const selection = new Metadata();
  // The library takes calling codes as well; its types do not say so.
  selection.selectNumberingPlan(name as CountryCode);
  const plan = selection.numberingPlan as unknown as SelectedPlan;
  return {
    name,
    callingCode: isSupportedCountry(name) ? getCountryCallingCode(name) : name,
    pattern: plan.nationalNumberPattern(),
    types: NUMBER_TYPES.flatMap((type) => readType(plan, type)),
  };
}

/** An empty pattern of mobile numbers stands for that of fixed lines (`getNumberType.js`). */
function readType(plan: SelectedPlan, name: string): NumberType | [] {
  const own = plan.type(name);
  const type = own?.pattern() === '' && name === 'MOBILE' ? plan.type('FIXED_LINE') : own;
  if (!type?.pattern()) return [];
  return { isMobile: name === 'MOBILE', pattern: type.pattern(), lengths: type.possibleLengths() };
}
