import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import type { Settings } from './settings';

/**
 * The country that the user has set for one of these hosts; the first that has one decides.
 *
 * @param hosts may hold any name, also those that every object has
 */
export function findSiteCountry(
  { siteCountries }: Pick<Settings, 'siteCountries'>,
  hosts: readonly string[],
): CountryCode | undefined {
  const host = hosts.find((one) => Object.hasOwn(siteCountries, one));
  const country = host === undefined ? undefined : siteCountries[host];
  return country !== undefined && isSupportedCountry(country) ? country : undefined;
}
