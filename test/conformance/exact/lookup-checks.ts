import { HASH_ALGORITHMS } from '../../../lib/number/hash-algorithm';
import { hashText } from '../../../lib/number/hash-text';
import type { Check } from '../check';
import { expectStatus } from '../expect-status';
import { judgeEach } from '../judge-each';
import { needListed } from '../need-listed';
import { call, expectAbout, expectError, nobodyBy, readMembers } from './ask-exact';

/** Fictional: what is hashed need not be anybody's. */
const PHONE = '+12025550143';
/** No number begins so. */
const NO_PHONE = '+0';

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
    run: ({ send }) =>
      judgeEach(HASH_ALGORITHMS, async (algorithm) => {
        const other = { hash: await hashText(NO_PHONE, algorithm), algorithm };
        return judgeEach([nobodyBy(algorithm), other], async (item) => {
          const { json } = await send(call('lookup', item));
          return readMembers(json)['found'] === true ? { wrong: 'found it' } : undefined;
        });
      }),
  },
  ...HASH_ALGORITHMS.map((algorithm) =>
    needListed({
      name: `found-${algorithm}`,
      rule: `finds a number by its hash of ${algorithm}, and repeats it`,
      run: async ({ send }, listed) => {
        const item = { hash: await hashText(listed, algorithm), algorithm };
        const reply = await send(call('lookup', item));
        const wrong = expectStatus(reply, 200) ?? expectAbout(reply.json, item);
        if (wrong) return wrong;
        return readMembers(reply.json)['found'] === true ? undefined : { wrong: 'did not find it' };
      },
    }),
  ),
  {
    name: 'reverse',
    rule: 'answers a reverse look-up, or says with 403 that the key may not',
    run: ({ send }) =>
      judgeEach(HASH_ALGORITHMS, async (algorithm) => {
        const item = nobodyBy(algorithm);
        const reply = await send(call('reverse-lookup', item));
        if (reply.status === 403) return expectError(reply, 403);
        const wrong = expectStatus(reply, 200);
        const { found, hash } = readMembers(reply.json);
        const isAbout = found === false && hash === item.hash;
        return wrong ?? (isAbout ? undefined : { wrong: 'did not say that there is none' });
      }),
  },
  needListed({
    name: 'reverse-found',
    rule: 'tells the number of a hash, and repeats the hash',
    run: ({ send }, listed) =>
      judgeEach(HASH_ALGORITHMS, async (algorithm) => {
        const asked = { hash: await hashText(listed, algorithm), algorithm };
        const reply = await send(call('reverse-lookup', asked));
        if (reply.status === 403) return { skipped: 'the key may not do reverse look-ups' };
        const { found, hash, phone } = readMembers(reply.json);
        if (found !== true || phone !== listed) return { wrong: 'told another one, or none' };
        return hash === asked.hash ? expectStatus(reply, 200) : { wrong: 'repeated another hash' };
      }),
  }),
  {
    name: 'hash',
    rule: 'hashes a number in E.164 form with its +',
    run: async ({ send }) => {
      const reply = await send(call('hash', { phone: PHONE, algorithms: HASH_ALGORITHMS }));
      const wrong = expectStatus(reply, 200);
      if (wrong) return wrong;
      const { phone, normalized, hashes } = readMembers(reply.json);
      if (phone !== PHONE) return { wrong: 'did not repeat it' };
      if (normalized !== PHONE) return { wrong: 'told it otherwise than in E.164 form' };
      for (const algorithm of HASH_ALGORITHMS)
        if (readMembers(hashes)[algorithm] !== (await hashText(PHONE, algorithm)))
          return { wrong: `told another hash of ${algorithm}` };
      return undefined;
    },
  },
];
