import type { Check, Finding, Reply } from '../check';
import { expectStatus } from '../expect-status';
import { call, expectAbout, nobodyBy, readMembers, type Item } from './ask-exact';

const MAX_ITEMS = 100;

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

function expectAll(reply: Reply, items: readonly Item[]): Finding {
  const wrong = expectStatus(reply, 200);
  if (wrong) return wrong;
  const results = readResults(reply, items);
  if (results.length !== items.length) return { wrong: `told ${results.length} results` };
  return items.map((item, at) => expectAbout(results[at], item)).find((finding) => finding);
}

/** Batches. Their addresses and the shape of their results are ours: the documents fix neither. */
export const batchChecks: readonly Check[] = [
  {
    name: 'batch',
    rule: 'answers several look-ups in one request, in their order or by their hashes',
    run: async ({ send }) => {
      const items = listItems(3);
      return expectAll(await send(call('lookup/batch', { items })), items);
    },
  },
  {
    name: 'batch-100',
    rule: 'takes 100 look-ups in one request',
    run: async ({ send }) => {
      const items = listItems(MAX_ITEMS);
      return expectAll(await send(call('lookup/batch', { items })), items);
    },
  },
  {
    name: 'batch-101',
    rule: 'refuses 101 look-ups in one request',
    run: async ({ send }) =>
      expectStatus(await send(call('lookup/batch', { items: listItems(MAX_ITEMS + 1) })), 400, 413),
  },
  {
    name: 'batch-error',
    rule: 'answers the others where one item is malformed, and says what is wrong with it',
    run: async ({ send }) => {
      const item = nobodyBy('sha256');
      const malformed: Item = { hash: 'malformed', algorithm: 'sha256' };
      const reply = await send(call('lookup/batch', { items: [malformed, item] }));
      const [error, answer] = readResults(reply, [malformed, item]);
      const { code, message } = readMembers(readMembers(error)['error']);
      if (typeof message !== 'string' || code === undefined)
        return { wrong: 'said no code and message of the malformed one' };
      return expectAbout(answer, item);
    },
  },
  {
    name: 'reverse-batch',
    rule: 'answers several reverse look-ups in one request, or says that the key may not',
    run: async ({ send }) => {
      const items = listItems(2);
      const reply = await send(call('reverse-lookup/batch', { items }));
      if (reply.status === 403) return undefined;
      const isAll = readResults(reply, items).every((one) => readMembers(one)['found'] === false);
      return expectStatus(reply, 200) ?? (isAll ? undefined : { wrong: 'did not answer each' });
    },
  },
];
