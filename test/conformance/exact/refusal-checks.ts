import { HASH_ALGORITHMS } from '../../../lib/number/hash-algorithm';
import type { Ask, Check } from '../check';
import { judgeEach } from '../judge-each';
import { call, expectError, nobodyBy } from './ask-exact';

const ITEM = nobodyBy('sha256');
const LOOKUP = call('lookup', ITEM);
/** Each of them could be open by mistake. */
const CALLS: readonly Ask[] = [
  LOOKUP,
  call('reverse-lookup', ITEM),
  call('hash', { phone: '+12025550143', algorithms: HASH_ALGORITHMS }),
  call('lookup/batch', { items: [ITEM, nobodyBy('sha1')] }),
  call('reverse-lookup/batch', { items: [ITEM, nobodyBy('sha1')] }),
];

const refuse = (
  name: string,
  what: string,
  { status, asks }: { readonly status: number; readonly asks: readonly Ask[] },
): Check => ({
  name,
  rule: `answers ${what} with ${status} and a message`,
  run: ({ send }) => judgeEach(asks, async (ask) => expectError(await send(ask), status)),
});

const lookUp = (...items: readonly object[]) => ({
  status: 400,
  asks: items.map((item) => call('lookup', item)),
});

const withKey = (authorization: string) => CALLS.map((ask): Ask => ({ ...ask, authorization }));

const otherLength = (algorithm: (typeof HASH_ALGORITHMS)[number]) => ({
  hash: nobodyBy(algorithm === 'md5' ? 'sha1' : 'md5').hash,
  algorithm,
});

/**
 * What is refused. Each error has a message.
 *
 * @param key wrong keys are made of it too
 */
export function listRefusalChecks(key: string): readonly Check[] {
  const inAddress: Ask = {
    ...LOOKUP,
    path: `${LOOKUP.path}?api_key=not-a-key`,
    authorization: 'none',
  };
  const longer: Ask = { ...LOOKUP, authorization: `Bearer ${key}x` };
  return [
    refuse(
      'malformed',
      'a hash that is not hex',
      lookUp(
        ...HASH_ALGORITHMS.map((algorithm) => ({
          hash: nobodyBy(algorithm).hash.replaceAll('0', 'z'),
          algorithm,
        })),
      ),
    ),
    refuse(
      'wrong-length',
      'a hash of another length',
      lookUp(...HASH_ALGORITHMS.map(otherLength), { hash: '', algorithm: 'sha256' }),
    ),
    refuse(
      'unknown-algorithm',
      'an algorithm that it does not have, or none',
      lookUp({ hash: '0'.repeat(128), algorithm: 'sha512' }, { hash: ITEM.hash }),
    ),
    refuse('no-key', 'a request without a key', { status: 401, asks: withKey('none') }),
    refuse('wrong-key', 'a key that it has not given out', {
      status: 401,
      asks: [...withKey('Bearer not-a-key'), longer, inAddress],
    }),
    refuse('unknown-call', 'a call that it does not have', {
      status: 404,
      asks: [call('no-such-call', {})],
    }),
    {
      name: 'reverse-malformed',
      rule: 'refuses a malformed hash in a reverse look-up too, with a message',
      run: async ({ send }) => {
        const ask = call('reverse-lookup', { hash: 'z'.repeat(64), algorithm: 'sha256' });
        return expectError(await send(ask), 400, 403);
      },
    },
  ];
}
