import { ListingUnavailable } from '../listing/listing-unavailable';
import { nameError } from '../name-error';
import type { Refusal } from './refusal';
import { REFUSALS } from './refusals';

/**
 * Notes that a request could not be answered, and says how it is refused. A listing that cannot be read tells the operator
 * itself, once and not with each request; anything else is logged by its class.
 */
export function noteFailure(error: unknown, logError: (name: string) => void): Refusal {
  if (error instanceof ListingUnavailable) return REFUSALS.unavailable;
  logError(nameError(error));
  return REFUSALS.failed;
}
