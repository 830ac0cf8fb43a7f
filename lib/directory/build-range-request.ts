import type { HashPrefix } from '../number/hash-prefix';
import { buildInit } from './build-init';
import type { DirectoryAccess } from './directory-access';
import type { DirectoryRequest } from './directory-request';

/**
 * Builds the request of a range query: POST, since a prefix in an address would land in
 * access logs, and nothing that tells this browser from another.
 */
export function buildRangeRequest(access: DirectoryAccess, prefix: HashPrefix): DirectoryRequest {
  return buildHashesRequest(access, JSON.stringify({ range: prefix }));
}

/** The same request with any body: the connection test asks for a range that cannot be. */
export function buildHashesRequest(access: DirectoryAccess, body: string): DirectoryRequest {
  return {
    url: `${access.url}/api/1.0/service/hashes`,
    init: buildInit(access, body),
  };
}
