import type { AddressRule } from './address-rule';

/** All areas of Royal Mail, so that a part number such as `AZ12 3BC` is none. */
const UK_AREA =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
/** Signs and units that follow a year or a count, and look like the letters of a Dutch code. */
const NOT_DUTCH =
  'AD|AM|BC|CE|CM|DC|EU|GB|GT|HD|HP|HZ|IN|IT|KB|KG|KM|KW|LE|MB|MM|MP|NE|NW|PM|PS|SA|SD|SE|SS|ST|SW|TB|TV|UK|US|VW';

/** Postal codes whose shape tells the country by itself. */
export const POSTAL_CODE_RULES: readonly AddressRule[] = [
  // "GL3 1DL", "WC2H 9HQ".
  {
    country: 'GB',
    pattern: new RegExp(
      `\\b(?:${UK_AREA})\\d[A-Z\\d]?[ \\u00A0]{1,2}\\d[ABD-HJLNP-UW-Z]{2}\\b`,
      'g',
    ),
  },
  // "London SW1", as shops write the part of the town.
  { country: 'GB', pattern: /\bLondon,?[ \u00A0](?:[ENSW]|SW|SE|NW|EC|WC)\d{1,2}\b/g },
  // "H2X 1Y4".
  {
    country: 'CA',
    pattern: /\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ \u00A0-]{1,2}\d[ABCEGHJ-NPRSTV-Z]\d\b/g,
  },
  // Eircode, "D02 X285": the second part has a letter and a digit, or it may be a part number.
  {
    country: 'IE',
    pattern:
      /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W)[ \u00A0](?=[A-Z]{0,3}\d)(?=\d{0,3}[A-Z])[\dAC-FHKNPRTV-Y]{4}\b/g,
  },
  // "Co. Wicklow" and "Dublin 2": before Eircodes, and beside them.
  {
    country: 'IE',
    pattern:
      /\b(?:Co\.?|County)[ \u00A0](?:Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow)\b/g,
  },
  { country: 'IE', pattern: /\bDublin[ \u00A0](?:[1-9]|1\d|2[0-4]|6W)\b/g },
  // "1012 AB Amsterdam", but not "2014 US Open" or "2400 HP Laser".
  {
    country: 'NL',
    pattern: new RegExp(
      `\\b[1-9]\\d{3}[ \\u00A0]?(?!${NOT_DUTCH})[A-Z]{2}[ \\u00A0,]{1,2}(?=\\p{Lu}\\p{Ll}|['’]s-)`,
      'gu',
    ),
    isLikely: true,
  },
  // "4745-330 Trofa".
  { country: 'PT', pattern: /(?<![\d-])\d{4}-\d{3}[ \u00A0](?=\p{Lu})/gu },
  // "00-950 Warszawa".
  { country: 'PL', pattern: /(?<![\d-])\d{2}-\d{3}[ \u00A0](?=\p{Lu})/gu },
  // "CEP 01310-100", and the bare code, which is likely only.
  { country: 'BR', pattern: /\bCEP:?[ \u00A0]?\d{2}\.?\d{3}-?\d{3}\b/gi },
  { country: 'BR', pattern: /(?<![\d.-])\d{5}-\d{3}(?![\d-])/g, isLikely: true },
  { country: 'JP', pattern: /〒[ \u3000]?[\d\uFF10-\uFF19]{3}[-－ー‐−][\d\uFF10-\uFF19]{4}/g },
  { country: 'IN', pattern: /\bPIN(?:[ -]?code)?[ \u00A0:–-]{1,4}[1-9]\d{2} ?\d{3}\b/gi },
  { country: 'SG', pattern: /\bSingapore[ \u00A0]\(?\d{6}\b/gi },
  { country: 'MX', pattern: /\bC\. ?P\.[ \u00A0]?\d{5}\b/g },
  { country: 'KR', pattern: /(?:우편번호|우\))[ :]{0,2}\d{5}/g },
  { country: 'CN', pattern: /邮编[ :：]{0,2}\d{6}/g },
];
