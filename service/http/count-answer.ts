import type { Awaitable } from '../listing/listing-store';
import { noteFailure } from './note-failure';
import type { PlainAnswer } from './plain-answer';

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
    // Whoever answers with it logs it.
    count(noteFailure(error, () => {}).status);
    throw error;
  };
  try {
    const answer = make();
    return answer instanceof Promise ? answer.then(pass, fail) : pass(answer);
  } catch (error) {
    return fail(error);
  }
}
