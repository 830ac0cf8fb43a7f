import { MAX_SITE_COUNTRIES } from './max-site-countries';
import type { Settings } from './settings';

type SiteCountries = Settings['siteCountries'];

/**
 * Sets the country of a site, or takes it back.
 *
 * @param country ISO 3166-1 alpha-2; undefined: as the site's pages tell
 */
export function placeSiteCountry(
  countries: SiteCountries,
  host: string,
  country: string | undefined,
): SiteCountries {
  const others = Object.entries(countries).filter(([other]) => other !== host);
  const own = country === undefined ? [] : [[host, country] as const];
  return Object.fromEntries([...others, ...own].slice(-MAX_SITE_COUNTRIES));
}
