import type { ConnectionOutcome } from '../../lib/directory/connection-outcome';

const sentences: Readonly<Record<ConnectionOutcome, string>> = {
  fine: 'The directory answers and takes the key.',
  unreachable: 'The directory cannot be reached. Check the address and your connection.',
  keyRefused: 'The directory refused the key. Check the key, and the user if it needs one.',
  wrongAddress: 'Something answers at this address, but it is not a directory. Check the address.',
  rateLimited: 'The directory answers, but asks to wait. Test again in a few minutes.',
  serviceError: 'The directory answered with an error of its own. Test again later.',
};

/** What a connection test found, and what to do about it. */
export function tellOutcome(outcome: ConnectionOutcome): string {
  return sentences[outcome];
}
