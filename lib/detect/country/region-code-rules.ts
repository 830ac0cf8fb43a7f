import type { AddressRule } from './address-rule';

/** States with the first digits of their ZIP codes, so that "DE 10115" is not in Delaware. */
const STATES: readonly (readonly [names: string, digits: string])[] = [
  ['AL|Alabama', '3[56]'],
  ['AK|Alaska', '99'],
  ['AZ|Arizona', '8[56]'],
  ['AR|Arkansas', '7[12]'],
  ['CA|Calif|California', '9[0-6]'],
  ['CO|Colorado', '8[01]'],
  ['CT|Conn|Connecticut', '06'],
  ['DE|Delaware', '19'],
  ['DC|D\\.C', '20'],
  ['FL|Fla|Florida', '3[2-4]'],
  ['GA|Georgia', '3[019]'],
  ['HI|Hawaii', '96'],
  ['ID|Idaho', '83'],
  ['IL|Illinois', '6[0-2]'],
  ['IN|Indiana', '4[67]'],
  ['IA|Iowa', '5[0-2]'],
  ['KS|Kansas', '6[67]'],
  ['KY|Kentucky', '4[0-2]'],
  ['LA|Louisiana', '7[01]'],
  ['ME|Maine', '0[34]'],
  ['MD|Maryland', '2[01]'],
  ['MA|Mass|Massachusetts', '0[125]'],
  ['MI|Mich|Michigan', '4[89]'],
  ['MN|Minnesota', '5[56]'],
  ['MS|Mississippi', '3[89]'],
  ['MO|Missouri', '6[3-5]'],
  ['MT|Montana', '59'],
  ['NE|Nebraska', '6[89]'],
  ['NV|Nevada', '8[89]'],
  ['NH|New Hampshire', '03'],
  ['NJ|New Jersey', '0[78]'],
  ['NM|New Mexico', '8[78]'],
  ['NY|New York', '(?:0[06]|1[0-4])'],
  ['NC|North Carolina', '2[78]'],
  ['ND|North Dakota', '58'],
  ['OH|Ohio', '4[3-5]'],
  ['OK|Oklahoma', '7[34]'],
  ['OR|Oregon', '97'],
  ['PA|Penn|Pennsylvania', '1[5-9]'],
  ['RI|Rhode Island', '02'],
  ['SC|South Carolina', '29'],
  ['SD|South Dakota', '57'],
  ['TN|Tenn|Tennessee', '3[78]'],
  ['TX|Tex|Texas', '(?:7[35-9]|88)'],
  ['UT|Utah', '84'],
  ['VT|Vermont', '05'],
  ['VA|Virginia', '2[0-4]'],
  ['WA|Wash|Washington', '9[89]'],
  ['WV|West Virginia', '2[4-6]'],
  ['WI|Wisconsin', '5[34]'],
  ['WY|Wyoming', '8[23]'],
  ['PR|Puerto Rico', '00'],
];

/** In capitals too, as on an envelope; not in small letters, where `me` and `or` are words. */
const ZIPS = STATES.map(
  ([names, digits]) => `(?:${names}|${names.toUpperCase()})[.,]{0,2}\\s{1,3}${digits}`,
);

/** Postal codes that a state's or a province's name makes sure of, and regions alone. */
export const REGION_CODE_RULES: readonly AddressRule[] = [
  // "ME 04210", "Florida 33908": five digits alone are postal codes of twenty countries.
  { country: 'US', pattern: new RegExp(`\\b(?:${ZIPS.join('|')})\\d{3}(?!\\d)`, 'g') },
  // "Toledo, OH": not the states whose letters are a word (OR, ME, OK, HI) or a country (DE, IN).
  {
    country: 'US',
    pattern:
      /(?<!\p{L})\p{Lu}\p{Ll}{2,20},[ \u00A0](?:A[LKZR]|C[AOT]|DC|FL|GA|I[A]|K[SY]|LA|M[DAINSOT]|N[EVHJMYCD]|OH|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])(?![\p{L}\d])/gu,
    isLikely: true,
  },
  {
    country: 'CA',
    pattern:
      /(?<!\p{L})\p{Lu}\p{Ll}{2,20},[ \u00A0](?:ON|BC|B\.C\.|QC|AB|MB|SK|NS|NB|PEI)(?![\p{L}\d])/gu,
    isLikely: true,
  },
  // "NSW 2000": each state has a first digit of its own, which keeps "WA 98101" out.
  {
    country: 'AU',
    pattern:
      /\b(?:NSW[.,]?\s{1,2}2|(?:VIC|Vic|Victoria)[.,]?\s{1,2}3|(?:QLD|Qld|Queensland)[.,]?\s{1,2}4|SA[.,]?\s{1,2}5|WA[.,]?\s{1,2}6|(?:TAS|Tas|Tasmania)[.,]?\s{1,2}7|ACT[.,]?\s{1,2}[02]|NT[.,]?\s{1,2}0)\d{3}(?!\d)/g,
  },
];
