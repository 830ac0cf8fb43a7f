import type { Consent } from './consent';
import type { DisclosedHash } from './disclosed-hash';
import type { E164 } from './e164';
import type { HashAlgorithm } from './hash-algorithm';
import { hashText } from './hash-text';

/** Makes the hash by which a directory is shown a number, where the user has allowed that. */
export async function discloseNumber(
  e164: E164,
  { algorithm }: { readonly algorithm: HashAlgorithm; readonly consent: Consent },
): Promise<DisclosedHash> {
  return (await hashText(e164, algorithm)) as DisclosedHash;
}
