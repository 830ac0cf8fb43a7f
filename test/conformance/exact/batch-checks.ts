import { HASH_ALGORITHMS } from '../../../lib/number/hash-algorithm';
import { hashText } from '../../../lib/number/hash-text';
import type { Check, Finding, Reply } from '../check';
import { expectStatus } from '../expect-status';
import { needListed } from '../need-listed';
import { call, expectAbout, expectError, nobodyBy, readMembers, type Item } from './ask-exact';

const MAX_ITEMS = 100;
const NOBODIES: readonly Item[] = HASH_ALGORITHMS.map(nobodyBy);

/** Hashes that nothing has, each another one. */
function listItems(count: number): readonly Item[] {
  return Array.from({ length: count }, (_none, at) => ({
    hash: at.toString(16).padStart(64, '0'),
    algorithm: 'sha256',
  }));
}

/** What a batch says of each item, in their order or under their hashes. */
function readResults({ json }: Reply, items: readonly Item[]): readonly unknown[] {
  const { results } = readMembers(json);
  return Array.isArray(results) ? results : items.map(({ hash }) => readMembers(results)[hash]);
}

/** Finds it wrong where a batch does not say of each item what is judged. */
function expectAll(
  reply: Reply,
  items: readonly Item[],
  judge: (result: unknown, item: Item) => Finding,
): Finding {
  const wrong = expectStatus(reply, 200);
  if (wrong) return wrong;
  const results = readResults(reply, items);
  if (results.length !== items.length) return { wrong: `told ${results.length} results` };
  return items.map((item, at) => judge(results[at], item)).find((finding) => finding);
}

/** Listed and unlisted ones in turn, so that results in another order are seen. */
async function mixItems(listed: string): Promise<readonly Item[]> {
  const pairs = NOBODIES.map(async (nobody) => {
    const { algorithm } = nobody;
    return [nobody, { hash: await hashText(listed, algorithm), algorithm }];
  });
  return (await Promise.all(pairs)).flat();
}

const isNobody = (item: Item) => /^0+$/.test(item.hash);

function expectUnfound(result: unknown): Finding {
  return readMembers(result)['found'] === false ? undefined : { wrong: 'found what nothing has' };
}

/** Batches. Their addresses and the shape of their results are ours: the documents fix neither. */
export const batchChecks: readonly Check[] = [
  {
    name: 'batch',
    rule: 'answers several look-ups in one request, in their order or by their hashes',
    run: async ({ send }) => {
      const items = listItems(3);
      return expectAll(await send(call('lookup/batch', { items })), items, expectAbout);
    },
  },
  {
    name: 'batch-not-found',
    rule: 'finds no hash of a batch that nothing has',
    run: async ({ send }) => {
      const reply = await send(call('lookup/batch', { items: NOBODIES }));
      return expectAll(reply, NOBODIES, expectUnfound);
    },
  },
  needListed({
    name: 'batch-found',
    rule: 'finds a number by each of its hashes in a batch',
    run: async ({ send }, listed) => {
      const items = await mixItems(listed);
      const reply = await send(call('lookup/batch', { items }));
      return expectAll(reply, items, (result, item) => {
        const isFound = isNobody(item) || readMembers(result)['found'] === true;
        return isFound ? expectAbout(result, item) : { wrong: 'did not find it' };
      });
    },
  }),
  {
    name: 'batch-100',
    rule: 'takes 100 look-ups in one request',
    run: async ({ send }) => {
      const items = listItems(MAX_ITEMS);
      return expectAll(await send(call('lookup/batch', { items })), items, expectAbout);
    },
  },
  {
    name: 'batch-101',
    rule: 'refuses 101 look-ups in one request, and says why',
    run: async ({ send }) =>
      expectError(await send(call('lookup/batch', { items: listItems(MAX_ITEMS + 1) })), 400, 413),
  },
  {
    name: 'batch-error',
    rule: 'answers the others where one item is malformed, and says what is wrong with it',
    run: async ({ send }) => {
      const item = nobodyBy('sha256');
      const malformed: Item = { hash: 'malformed', algorithm: 'sha256' };
      const reply = await send(call('lookup/batch', { items: [malformed, item] }));
      return expectAll(reply, [malformed, item], (result, of) => {
        if (of === item) return expectAbout(result, item);
        const { code, message } = readMembers(readMembers(result)['error']);
        return typeof message === 'string' && code !== undefined
          ? undefined
          : { wrong: 'said no code and message of the malformed one' };
      });
    },
  },
  {
    name: 'reverse-batch',
    rule: 'answers several reverse look-ups in one request, or says that the key may not',
    run: async ({ send }) => {
      const items = listItems(2);
      const reply = await send(call('reverse-lookup/batch', { items }));
      if (reply.status === 403) return expectError(reply, 403);
      return expectAll(reply, items, (result, { hash }) => {
        const told = readMembers(result);
        return told['found'] === false && told['hash'] === hash
          ? undefined
          : { wrong: 'did not say that there is no such number' };
      });
    },
  },
  needListed({
    name: 'reverse-batch-found',
    rule: 'tells the number of each of its hashes in a batch',
    run: async ({ send }, listed) => {
      const items = await mixItems(listed);
      const reply = await send(call('reverse-lookup/batch', { items }));
      if (reply.status === 403) return { skipped: 'the key may not do reverse look-ups' };
      return expectAll(reply, items, (result, item) => {
        const { found, hash, phone } = readMembers(result);
        const isTold = isNobody(item) || (found === true && phone === listed);
        return isTold && hash === item.hash ? undefined : { wrong: 'told another one, or none' };
      });
    },
  }),
];
