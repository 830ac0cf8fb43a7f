import type { CountryCode } from 'libphonenumber-js/max';
import type { CountryClue } from './country-clue';
import { WEIGHTS } from './weights';

interface CurrencyRow {
  readonly countries: readonly CountryCode[];
  /** Amounts in it. No repeat but of single classes with a bound: linear. */
  readonly pattern: RegExp;
}

/** The euro is missing: it tells twenty countries. */
const ROWS: readonly CurrencyRow[] = [
  { countries: ['GB'], pattern: /£ ?\d|\d ?GBP\b|\bGBP ?\d/ },
  { countries: ['US', 'CA'], pattern: /(?<![A-Z])\$ ?\d/ },
  { countries: ['AU'], pattern: /\bAU?\$ ?\d|\bAUD ?\$?\d|\d ?AUD\b/ },
  { countries: ['CA'], pattern: /\bCA?\$ ?\d|\bCAD ?\$?\d|\d ?CAD\b/ },
  { countries: ['NZ'], pattern: /\bNZ\$ ?\d|\bNZD ?\$?\d|\d ?NZD\b/ },
  { countries: ['SG'], pattern: /\bS\$ ?\d|\bSGD ?\$?\d/ },
  { countries: ['HK'], pattern: /\bHK\$ ?\d|\bHKD ?\$?\d/ },
  { countries: ['BR'], pattern: /\bR\$ ?\d/ },
  { countries: ['PL'], pattern: /\d ?(?:zł|PLN)(?![\p{L}])/u },
  { countries: ['CZ'], pattern: /\d ?(?:Kč|CZK)(?!\p{L})/u },
  { countries: ['HU'], pattern: /\d ?(?:Ft|HUF)\b/ },
  { countries: ['RO'], pattern: /\d ?(?:lei|RON)\b/ },
  { countries: ['CH', 'LI'], pattern: /\bCHF ?\d|\d ?CHF\b|\bFr\. ?\d/ },
  { countries: ['SE', 'NO', 'DK'], pattern: /\d ?kr\b|\bkr\.? ?\d/ },
  { countries: ['IN'], pattern: /(?:₹|\bRs\.?|\bINR) ?\d/ },
  { countries: ['JP'], pattern: /\d ?円/ },
  { countries: ['JP', 'CN'], pattern: /[¥￥] ?\d/ },
  { countries: ['KR'], pattern: /₩ ?\d|\d ?원/ },
  { countries: ['IL'], pattern: /₪ ?\d|\d ?₪/ },
  { countries: ['TR'], pattern: /₺ ?\d|\d ?(?:₺|TL\b)/ },
  { countries: ['RU'], pattern: /\d ?(?:₽|руб)/ },
  { countries: ['UA'], pattern: /\d ?(?:₴|грн)/ },
  { countries: ['TH'], pattern: /฿ ?\d|\d ?(?:฿|บาท)/ },
  { countries: ['ZA'], pattern: /\bZAR ?\d|\bR ?\d{1,3}(?: \d{3}){0,2}[.,]\d{2}\b/ },
];

/** A page that quotes more currencies than this has a menu of them. */
const MAX_CURRENCIES = 3;

/** Reads the countries in whose currencies a page quotes prices. */
export function readCurrencyClues(text: string): readonly CountryClue[] {
  const found = ROWS.filter(({ pattern }) => pattern.test(text));
  if (found.length > MAX_CURRENCIES) return [];
  return found.flatMap(({ countries }) => {
    const weight = countries.length > 1 ? WEIGHTS.sharedCurrency : WEIGHTS.currency;
    return countries.map((country): CountryClue => ({ country, evidence: 'currency', weight }));
  });
}
