import type { HashPrefix } from '../number/hash-prefix';
import { authorize } from './authorize';
import type { DirectoryAccess } from './directory-access';

/** Everything that a range query sends, for the directory that is asked and the prefix to send. */
export interface RangeRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Statuses that say something here with their body, although they are failures elsewhere. */
  readonly answers?: readonly number[];
}

/**
 * Builds the request of protocols' range contract: POST, since a prefix in an address would land in
 * access logs, and nothing that tells this browser from another.
 */
export function buildRangeRequest(access: DirectoryAccess, prefix: HashPrefix): RangeRequest {
  return buildHashesRequest(access, JSON.stringify({ range: prefix }));
}

/** The same request with any body: the connection test asks for a range that cannot be. */
export function buildHashesRequest(access: DirectoryAccess, body: string): RangeRequest {
  return {
    url: `${access.url}/api/1.0/service/hashes`,
    init: {
      method: 'POST',
      body,
      headers: {
        Accept: 'application/json',
        Authorization: authorize(access),
        'Content-Type': 'application/json',
      },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    },
  };
}
