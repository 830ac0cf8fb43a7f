import type { Ask, Check } from '../check';
import { call, expectError, nobodyBy } from './ask-exact';

const LOOKUP = call('lookup', nobodyBy('sha256'));

const refuse = (
  name: string,
  what: string,
  { status, ask }: { readonly status: number; readonly ask: Ask },
): Check => ({
  name,
  rule: `answers ${what} with ${status} and a message`,
  run: async ({ send }) => expectError(await send(ask), status),
});

const lookUp = (hash: string, algorithm: string) => ({
  status: 400,
  ask: call('lookup', { hash, algorithm }),
});

/** What is refused. Each error has a message. */
export const refusalChecks: readonly Check[] = [
  refuse('malformed', 'a hash that is not hex', lookUp('z'.repeat(64), 'sha256')),
  refuse('wrong-length', 'a hash of another length', lookUp('0'.repeat(40), 'md5')),
  refuse(
    'unknown-algorithm',
    'an algorithm that it does not have',
    lookUp('0'.repeat(128), 'sha512'),
  ),
  refuse('no-key', 'a request without a key', {
    status: 401,
    ask: { ...LOOKUP, authorization: 'none' },
  }),
  refuse('wrong-key', 'a key that it has not given out', {
    status: 401,
    ask: { ...LOOKUP, authorization: 'Bearer not-a-key' },
  }),
  refuse('unknown-call', 'a call that it does not have', {
    status: 404,
    ask: call('no-such-call', {}),
  }),
];
