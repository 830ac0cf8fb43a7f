import type { Awaitable } from '../listing/listing-store';
import { ListingUnavailable } from '../listing/listing-unavailable';
import type { PlainAnswer } from './plain-answer';
import { REFUSALS } from './refusals';

/** Makes an answer and tells its status, also that of the answer to come where making it fails. */
export function countAnswer(
  count: (status: number) => void,
  make: () => Awaitable<PlainAnswer>,
): Awaitable<PlainAnswer> {
  const pass = (answer: PlainAnswer): PlainAnswer => {
    count(answer.status);
    return answer;
  };
  const fail = (error: unknown): never => {
    count((error instanceof ListingUnavailable ? REFUSALS.unavailable : REFUSALS.failed).status);
    throw error;
  };
  try {
    const answer = make();
    return answer instanceof Promise ? answer.then(pass, fail) : pass(answer);
  } catch (error) {
    return fail(error);
  }
}
