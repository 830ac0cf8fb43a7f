import type { Consent } from './consent';
import type { DisclosedHash } from './disclosed-hash';

const HASH = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Reads a hash as a person enters it, to be sent as it is.
 *
 * @param _consent the person's, given for this hash
 * @returns in lower case; undefined for what is no MD5, SHA-1 or SHA-256 in hex
 */
export function discloseHash(text: string, _consent: Consent): DisclosedHash | undefined {
  const hash = text.trim().toLowerCase();
  return HASH.test(hash) ? (hash as DisclosedHash) : undefined;
}
