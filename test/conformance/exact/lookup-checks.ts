import { HASH_ALGORITHMS } from '../../../lib/number/hash-algorithm';
import { hashText } from '../../../lib/number/hash-text';
import type { Check } from '../check';
import { expectStatus } from '../expect-status';
import { needListed } from '../need-listed';
import { call, expectAbout, expectError, nobodyBy, readMembers } from './ask-exact';

/** Fictional: what is hashed need not be anybody's. */
const PHONE = '+12025550143';

/** What single look-ups are answered with. */
export const lookupChecks: readonly Check[] = [
  ...HASH_ALGORITHMS.map((algorithm): Check => ({
    name: `lookup-${algorithm}`,
    rule: `looks a hash of ${algorithm} up, and repeats it`,
    run: async ({ send }) => {
      const item = nobodyBy(algorithm);
      const reply = await send(call('lookup', item));
      return expectStatus(reply, 200) ?? expectAbout(reply.json, item);
    },
  })),
  {
    name: 'not-found',
    rule: 'finds no hash that nothing has',
    run: async ({ send }) => {
      const { json } = await send(call('lookup', nobodyBy('sha256')));
      return readMembers(json)['found'] === true ? { wrong: 'found it' } : undefined;
    },
  },
  ...HASH_ALGORITHMS.map((algorithm) =>
    needListed({
      name: `found-${algorithm}`,
      rule: `finds a number by its hash of ${algorithm}`,
      run: async ({ send }, listed) => {
        const hash = await hashText(listed, algorithm);
        const { json } = await send(call('lookup', { hash, algorithm }));
        return readMembers(json)['found'] === true ? undefined : { wrong: 'did not find it' };
      },
    }),
  ),
  {
    name: 'reverse',
    rule: 'answers a reverse look-up, or says with 403 that the key may not',
    run: async ({ send }) => {
      const item = nobodyBy('sha256');
      const reply = await send(call('reverse-lookup', item));
      if (reply.status === 403) return expectError(reply, 403);
      const wrong = expectStatus(reply, 200);
      const { found, hash } = readMembers(reply.json);
      const isAbout = found === false && hash === item.hash;
      return wrong ?? (isAbout ? undefined : { wrong: 'did not say that there is no such number' });
    },
  },
  needListed({
    name: 'reverse-found',
    rule: 'tells the number of a hash',
    run: async ({ send }, listed) => {
      const hash = await hashText(listed, 'sha256');
      const reply = await send(call('reverse-lookup', { hash, algorithm: 'sha256' }));
      if (reply.status === 403) return { skipped: 'the key may not do reverse look-ups' };
      const { phone } = readMembers(reply.json);
      return phone === listed ? undefined : { wrong: 'told another one, or none' };
    },
  }),
  {
    name: 'hash',
    rule: 'hashes a number in E.164 form with its +',
    run: async ({ send }) => {
      const reply = await send(call('hash', { phone: PHONE, algorithms: HASH_ALGORITHMS }));
      const { normalized, hashes } = readMembers(reply.json);
      if (normalized !== PHONE) return { wrong: 'did not repeat it in E.164 form' };
      for (const algorithm of HASH_ALGORITHMS)
        if (readMembers(hashes)[algorithm] !== (await hashText(PHONE, algorithm)))
          return { wrong: `told another hash of ${algorithm}` };
      return undefined;
    },
  },
];
