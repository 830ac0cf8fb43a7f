import type { Awaitable } from '../listing/listing-store';

/**
 * Makes something of what a store answers: at once where it answers at once, since what it lends
 * holds until the next call only, and waiting lets another request make that call.
 */
export function useAnswer<T, R>(answer: Awaitable<T>, use: (value: T) => R): Awaitable<R> {
  return answer instanceof Promise ? answer.then(use) : use(answer);
}
