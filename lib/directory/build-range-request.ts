import type { HashPrefix } from '../number/hash-prefix';
import type { DirectoryAccess } from './directory-access';

/** Everything that a range query sends, for the directory that is asked and the prefix to send. */
export interface RangeRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/**
 * Builds the request of protocols' range contract: POST, since a prefix in an address would land in
 * access logs, and nothing that tells this browser from another.
 */
export function buildRangeRequest(access: DirectoryAccess, prefix: HashPrefix): RangeRequest {
  return buildHashesRequest(access, JSON.stringify({ range: prefix }));
}

/** The same request with any body: the connection test asks for a range that cannot be. */
export function buildHashesRequest(
  { url, user, key }: DirectoryAccess,
  body: string,
): RangeRequest {
  return {
    url: `${url}/api/1.0/service/hashes`,
    init: {
      method: 'POST',
      body,
      headers: {
        Accept: 'application/json',
        Authorization:
          user === undefined ? `Bearer ${key}` : `Basic ${encodeBase64(`${user}:${key}`)}`,
        'Content-Type': 'application/json',
      },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    },
  };
}

/** Base64 over UTF-8 (RFC 7617 section 2.1): `btoa` alone refuses anything past Latin-1. */
function encodeBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
