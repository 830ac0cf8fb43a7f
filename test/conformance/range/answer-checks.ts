import type { Ask, Check, Finding, Reply, Target } from '../check';
import { expectStatus } from '../expect-status';
import { judgeEach } from '../judge-each';
import { needListed } from '../need-listed';
import {
  askAddress,
  askForm,
  askRange,
  chooseRange,
  hashListed,
  NOBODY,
  readEntries,
  readHashes,
} from './ask-range';

const LONGER = Array.from({ length: 34 }, (_none, at) => at + 6);

/** Sends the range of the number and judges what comes. */
async function askListed(
  { send }: Target,
  listed: string,
  judge: (reply: Reply, prefix: string) => Finding,
): Promise<Finding> {
  const prefix = await chooseRange(listed);
  return judge(await send(askRange(prefix)), prefix);
}

async function expectListed(reply: Reply, listed: string): Promise<Finding> {
  const wrong = expectStatus(reply, 200);
  if (wrong) return wrong;
  const isThere = readHashes(reply).includes(await hashListed(listed));
  return isThere ? undefined : { wrong: 'answered without the hash of the number' };
}

/** With a listed number its hash must come; without one, an answer of the contract is enough. */
async function askAs({ send, listed }: Target, make: (range: string) => Ask): Promise<Finding> {
  const reply = await send(make(await chooseRange(listed)));
  return listed === undefined ? expectStatus(reply, 200, 404) : expectListed(reply, listed);
}

async function askLonger({ send, listed }: Target, length: number): Promise<Finding> {
  const hash = listed === undefined ? NOBODY : await hashListed(listed);
  const range = hash.slice(0, length);
  const reply = await send(askRange(range));
  const wrong =
    listed === undefined ? expectStatus(reply, 200, 404) : await expectListed(reply, listed);
  if (wrong) return wrong;
  const isInRange = readHashes(reply).every((one) => one.startsWith(range));
  return isInRange
    ? undefined
    : { wrong: `listed one of another range under ${length} characters` };
}

/** The same but for its last character: nothing has it. */
function changeLast(range: string): string {
  return range.slice(0, -1) + (range.endsWith('0') ? '1' : '0');
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
    run: (target) => askAs(target, askForm),
  },
  {
    name: 'get',
    rule: 'answers a GET with the range in its address',
    run: (target) => askAs(target, askAddress),
  },
  {
    name: 'longer-range',
    rule: 'answers ranges of 6 to 39 characters with what is in them',
    run: (target) => judgeEach(LONGER, (length) => askLonger(target, length)),
  },
  {
    name: 'empty-range',
    rule: 'answers 404 where no hash begins so',
    run: async ({ send }) => expectStatus(await send(askRange(NOBODY)), 404),
  },
  needListed({
    name: 'near-range',
    rule: 'lists nothing where a hash begins so but for the last character',
    run: async ({ send }, listed) => {
      const hash = await hashListed(listed);
      return judgeEach([hash, hash.slice(0, -1)], async (range) => {
        const reply = await send(askRange(changeLast(range)));
        return readHashes(reply).length > 0 ? { wrong: 'listed something' } : undefined;
      });
    },
  }),
  needListed({
    name: 'whole-hash',
    rule: 'answers a range of 40 characters with that hash alone',
    run: async ({ send }, listed) => {
      const reply = await send(askRange(await hashListed(listed)));
      const wrong = await expectListed(reply, listed);
      if (wrong) return wrong;
      return readHashes(reply).length === 1 ? undefined : { wrong: 'answered with others as well' };
    },
  }),
  needListed({
    name: 'upper-case',
    rule: 'answers a range in upper case as in lower case',
    run: async ({ send }, listed) => {
      const hash = await hashListed(listed);
      // As long as it takes to have a letter: digits have one case.
      const length = Math.max((await chooseRange(listed)).length, hash.search(/[a-f]/) + 1);
      const range = hash.slice(0, length).toUpperCase();
      return expectListed(await send(askRange(range)), listed);
    },
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
    rule: 'lists whole hashes of the range, each once, and nothing else',
    run: (target, listed) =>
      askListed(target, listed, (reply, prefix) => {
        const hashes = readHashes(reply);
        const isWhole =
          hashes.length === readEntries(reply).length &&
          hashes.every((hash) => hash.startsWith(prefix));
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
        /^application\/json\s*(?:;|$)/i.test(headers.get('Content-Type') ?? '')
          ? undefined
          : { wrong: 'said something else' },
      ),
  }),
];
