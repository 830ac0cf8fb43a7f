import { coversAddress } from './covers-address';
import { findAddress, type Place } from './find-address';

/**
 * Whether a document is one of the sites that the user switched on.
 *
 * @param sites match patterns
 */
export function isSiteOn(sites: readonly string[], place: Place): boolean {
  const address = findAddress(place);
  return address !== undefined && sites.some((pattern) => coversAddress(pattern, address));
}
