import { protocols } from '../directory/protocols';
import type { Consent } from '../number/consent';
import type { KnownDirectory } from './known-directory';

/**
 * Whether a directory may be shown a number: because the user has said so for all numbers, or says
 * so now. The one place where a consent is made.
 *
 * @param isGivenNow whether a person has just agreed to it, having read what it means
 * @returns undefined where it may not, and for a directory that is off or never sees numbers
 */
export function checkConsent(record: KnownDirectory, isGivenNow: boolean): Consent | undefined {
  const { id, protocol, isOn, allows } = record;
  const isGiven = isGivenNow || allows.includes('exact');
  if (protocols[protocol].kind !== 'exact' || !isOn || !isGiven) return undefined;
  return { directoryId: id } as Consent;
}
