import { buildInit } from './build-init';
import type { DirectoryAccess } from './directory-access';
import type { DirectoryRequest } from './directory-request';

/** Of the number, and of the blocks of 10 and of 100 that it is in where the user allows it. */
const PARAMETERS = ['sha1', 'prefix10', 'prefix100'];

/**
 * Builds PhoneBlock's request.
 *
 * @param prefix 4 hex characters, or three times 4 with dots between: of the number without its last
 *   digit and without its last two
 */
export function buildPrefixRequest(access: DirectoryAccess, prefix: string): DirectoryRequest {
  const query = prefix.split('.').map((hex, at) => `${PARAMETERS[at]}=${hex}`);
  return {
    url: `${access.url}/api/check-prefix?${query.join('&')}&format=json`,
    init: buildInit(access),
  };
}
