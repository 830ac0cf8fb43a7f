import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import type { CountryClue } from './country-clue';
import { WEIGHTS } from './weights';

/** Top-level domains that look like countries and are used by the whole world. */
const WORLD = new Set(
  'ac ag ai am as bz cc cd co cx dj fm gg gl gs im io is la ly me ms mu nu pn pw re sc sh st tc tk tl to tv vc vg ws'.split(
    ' ',
  ),
);

/** Top-level domains of countries under another name than the country's code, and of cities. */
const OTHER: ReadonlyMap<string, CountryCode> = new Map(
  list({
    GB: 'uk london scot wales cymru',
    US: 'gov mil nyc boston miami vegas',
    DE: 'berlin hamburg koeln cologne bayern saarland ruhr nrw',
    AT: 'wien tirol',
    CH: 'swiss zuerich',
    FR: 'paris bzh corsica alsace',
    ES: 'cat madrid barcelona eus gal',
    NL: 'amsterdam frl',
    BE: 'brussels vlaanderen gent',
    IT: 'roma abruzzo',
    SE: 'stockholm',
    FI: 'helsinki',
    AU: 'sydney melbourne',
    CA: 'quebec',
    IE: 'irish',
    JP: 'tokyo osaka kyoto nagoya yokohama okinawa',
    BR: 'rio',
    ZA: 'capetown durban joburg',
    RU: 'su moscow xn--p1ai tatar',
    UA: 'xn--j1amh kiev kyiv',
    IN: 'xn--h2brj9c',
    TR: 'istanbul ist',
  }),
);

/** First labels that are more often a country's than a language's: `ca`, `sv` and `ar` are not. */
const SUBDOMAINS = new Set(
  'uk us ie au nz at ch be de fr it nl pl br mx jp se dk cz za sg'.split(' '),
);

/**
 * Reads the countries that a host name speaks for.
 *
 * @param host empty, a name or an IP address: an address and a name without dots say nothing
 */
export function readDomainClues(host: string): readonly CountryClue[] {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const last = labels.at(-1) ?? '';
  const first = labels[0] ?? '';
  if (labels.length < 2) return [];
  if (last === 'edu') return [tell('US', WEIGHTS.educationDomain)];
  const country = WORLD.has(last) ? undefined : (OTHER.get(last) ?? readCode(last));
  if (country) return [tell(country, WEIGHTS.domain)];
  const guess = labels.length > 2 && SUBDOMAINS.has(first) ? readCode(first) : undefined;
  return guess ? [tell(guess, WEIGHTS.subdomain)] : [];
}

function readCode(label: string): CountryCode | undefined {
  const code = label === 'uk' ? 'GB' : label.toUpperCase();
  return isSupportedCountry(code) ? code : undefined;
}

function tell(country: CountryCode, weight: number): CountryClue {
  return { country, evidence: 'domain', weight };
}

function list(table: Partial<Record<CountryCode, string>>): [string, CountryCode][] {
  return Object.entries(table).flatMap(([country, domains]) =>
    domains.split(' ').map((domain): [string, CountryCode] => [domain, country as CountryCode]),
  );
}
