import type { DisclosedHash } from '../number/disclosed-hash';
import { findAlgorithm } from '../number/find-algorithm';
import { buildInit } from './build-init';
import type { DirectoryAccess } from './directory-access';
import type { DirectoryRequest } from './directory-request';

export type ExactCall = 'lookup' | 'reverse-lookup';

/** What 403 and 404 mean depends on the call, so their bodies or they themselves are answers. */
const ANSWERS: Readonly<Record<ExactCall, readonly number[]>> = {
  lookup: [404],
  'reverse-lookup': [403, 404],
};

/**
 * Builds a request of the Phone Hash Directory: one hash goes to the call itself, several to its
 * batch. The documents name batches of 100 but no address for them: `CALL/batch` with
 * `{"items":[…]}` is ours.
 *
 * The key goes into the header. The documents also allow `?api_key=`, where it would land in logs.
 */
export function buildExactRequest(
  access: DirectoryAccess,
  call: ExactCall,
  hashes: readonly DisclosedHash[],
): DirectoryRequest {
  const items = hashes.map((hash) => ({ hash, algorithm: findAlgorithm(hash) }));
  const isSingle = items.length === 1;
  const body = JSON.stringify(isSingle ? items[0] : { items });
  const request = buildCallRequest(access, isSingle ? call : `${call}/batch`, body);
  return { ...request, answers: ANSWERS[call] };
}

/** The same request with any body: the connection test asks for what is no number's hash. */
export function buildCallRequest(
  access: DirectoryAccess,
  path: string,
  body: string,
): DirectoryRequest {
  return {
    url: `${access.url}/api/v1/${path}`,
    init: buildInit(access, body),
  };
}
