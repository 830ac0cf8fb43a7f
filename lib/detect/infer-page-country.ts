import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import { readLanguageRegion } from './read-language-region';

export interface PageClues {
  /** The host of the page, such as `shop.example.de`. */
  readonly host: string;
  /** The `lang` attribute of the document, such as `de-AT`; empty when there is none. */
  readonly language: string;
  /** The user's own choice, or the browser's language region. */
  readonly defaultCountry: CountryCode | undefined;
}

/** Top-level domains that look like countries and are used by the whole world. */
const GENERIC_DOMAINS = new Set(['AI', 'CC', 'CO', 'FM', 'IO', 'LY', 'ME', 'TO', 'TV', 'WS']);

/**
 * Infers the country that a page's national numbers are written for: its country top-level domain,
 * then the region of its language, then the user's default.
 */
export function inferPageCountry({
  host,
  language,
  defaultCountry,
}: PageClues): CountryCode | undefined {
  return readDomain(host) ?? readLanguageRegion(language) ?? defaultCountry;
}

function readDomain(host: string): CountryCode | undefined {
  const last = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  if (GENERIC_DOMAINS.has(last)) return undefined;
  return readCountry(last === 'UK' ? 'GB' : last);
}

function readCountry(code: string): CountryCode | undefined {
  return isSupportedCountry(code) ? code : undefined;
}
