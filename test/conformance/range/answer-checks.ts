import { hashText } from '../../../lib/number/hash-text';
import type { Ask, Check, Finding, Reply, Target } from '../check';
import { expectStatus } from '../expect-status';
import { needListed } from '../need-listed';
import { askRange, HASHES, NOBODY, readHashes } from './ask-range';

const PREFIX_LENGTH = 5;

const hashOf = (listed: string) => hashText(listed, 'sha1');
const prefixOf = async (listed: string) => (await hashOf(listed)).slice(0, PREFIX_LENGTH);

/** Sends the range of the number and judges what comes. */
async function askListed(
  { send }: Target,
  listed: string,
  judge: (reply: Reply, prefix: string) => Finding,
): Promise<Finding> {
  const prefix = await prefixOf(listed);
  return judge(await send(askRange(prefix)), prefix);
}

async function expectListed(reply: Reply, listed: string): Promise<Finding> {
  const wrong = expectStatus(reply, 200);
  if (wrong) return wrong;
  const isThere = readHashes(reply).includes(await hashOf(listed));
  return isThere ? undefined : { wrong: 'answered without the hash of the number' };
}

/** With a listed number its hash must come; without one, an answer of the contract is enough. */
async function askAs({ send, listed }: Target, make: (range: string) => Ask): Promise<Finding> {
  if (listed === undefined) return expectStatus(await send(make(NOBODY)), 200, 404);
  return expectListed(await send(make(await prefixOf(listed))), listed);
}

/** What a range is answered with. */
export const answerChecks: readonly Check[] = [
  {
    name: 'post-json',
    rule: 'answers a POST with {"range"} in JSON',
    run: (target) => askAs(target, askRange),
  },
  {
    name: 'post-form',
    rule: 'answers a POST with range= as a form',
    run: (target) =>
      askAs(target, (range) => ({
        path: HASHES,
        method: 'POST',
        body: `range=${range}`,
        type: 'application/x-www-form-urlencoded',
      })),
  },
  {
    name: 'get',
    rule: 'answers a GET with the range in its address',
    run: (target) => askAs(target, (range) => ({ path: `${HASHES}/${range}`, method: 'GET' })),
  },
  {
    name: 'empty-range',
    rule: 'answers 404 where no hash begins so',
    run: async ({ send }) => expectStatus(await send(askRange(NOBODY)), 404),
  },
  needListed({
    name: 'whole-hash',
    rule: 'answers a range of 40 characters with that hash alone',
    run: async ({ send }, listed) => {
      const reply = await send(askRange(await hashOf(listed)));
      const wrong = await expectListed(reply, listed);
      if (wrong) return wrong;
      return readHashes(reply).length === 1 ? undefined : { wrong: 'answered with others as well' };
    },
  }),
  needListed({
    name: 'upper-case',
    rule: 'answers a range in upper case as in lower case',
    run: async ({ send }, listed) =>
      expectListed(await send(askRange((await prefixOf(listed)).toUpperCase())), listed),
  }),
  needListed({
    name: 'array',
    rule: 'answers with a JSON array',
    run: (target, listed) =>
      askListed(target, listed, ({ json }) =>
        Array.isArray(json) ? undefined : { wrong: 'answered with something else' },
      ),
  }),
  needListed({
    name: 'hashes',
    rule: 'lists whole hashes of the range, each once',
    run: (target, listed) =>
      askListed(target, listed, (reply, prefix) => {
        const hashes = readHashes(reply);
        const isWhole = hashes.every(
          (hash) => /^[0-9a-f]{40}$/.test(hash) && hash.startsWith(prefix),
        );
        if (!isWhole) return { wrong: 'listed something else' };
        return new Set(hashes).size === hashes.length ? undefined : { wrong: 'listed one twice' };
      }),
  }),
  needListed({
    name: 'lower-case',
    rule: 'lists hashes in lower case',
    run: (target, listed) =>
      askListed(target, listed, ({ json }) =>
        /[A-F]/.test(JSON.stringify(json) ?? '')
          ? { wrong: 'listed one in upper case' }
          : undefined,
      ),
  }),
  needListed({
    name: 'media-type',
    rule: 'says that its answer is JSON',
    run: (target, listed) =>
      askListed(target, listed, ({ headers }) =>
        /^application\/json\b/i.test(headers.get('Content-Type') ?? '')
          ? undefined
          : { wrong: 'said something else' },
      ),
  }),
];
