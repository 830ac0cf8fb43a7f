import * as v from 'valibot';
import { authorize } from '../../../lib/directory/authorize';
import type { DirectoryAccess } from '../../../lib/directory/directory-access';
import type { Ask, Check, Finding, Reply } from '../check';
import { expectStatus } from '../expect-status';
import { judgeEach } from '../judge-each';
import { needListed } from '../need-listed';
import {
  askAddress,
  askForm,
  askRange,
  chooseRange,
  HASHES,
  NOBODY,
  readHashes,
} from './ask-range';

const INVALID_RANGE = '49f5c936';
const HTTPS_REQUIRED = '6304571a';

function expectProblem(reply: Reply, id: string): Finding {
  const wrong = expectStatus(reply, 400);
  if (wrong) return wrong;
  const problem = v.object({ status: v.literal('error'), id: v.literal(id), message: v.string() });
  return v.is(problem, reply.json)
    ? undefined
    : { wrong: `answered without the status error, the id ${id} or a message` };
}

/** Refused, and without a hash all the same. */
function expectRefused(reply: Reply): Finding {
  const wrong = expectStatus(reply, 401, 403);
  if (wrong) return wrong;
  return readHashes(reply).length > 0 ? { wrong: 'listed hashes as it refused' } : undefined;
}

const refuse = (name: string, what: string, asks: readonly Ask[]): Check => ({
  name,
  rule: `answers ${what} with 400 and the id ${INVALID_RANGE}`,
  run: ({ send }) => judgeEach(asks, async (ask) => expectProblem(await send(ask), INVALID_RANGE)),
});

const post = (body: string): Ask => ({ path: HASHES, method: 'POST', body });
const [SHORT, LONG] = ['0000', '0'.repeat(41)] as const;

const badRanges: readonly Check[] = [
  refuse('too-short', 'a range of 4 characters', [askRange(SHORT), askRange('')]),
  refuse('too-long', 'a range of 41 characters', [askRange(LONG), askRange('0'.repeat(64))]),
  refuse('no-range', 'a body without a range', [post('{}'), post('{"range":null}')]),
  refuse('no-json', 'a body that is no JSON', [post('range')]),
  {
    name: 'not-hex',
    rule: 'lists nothing for a range that is not hex',
    // Patterns of databases among them, which would list everything.
    run: ({ send }) =>
      judgeEach(['zzzzz', '%%%%%', '_____', '.....', '*****'], async (range) =>
        expectStatus(await send(askRange(range)), 400, 404),
      ),
  },
];

/**
 * Few, since a server may slow down whoever tries keys. The second is refused by nobody who compares
 * beginnings; the last two are for Basic alone.
 */
function listWrong({ user, key }: DirectoryAccess): readonly string[] {
  const wrong = ['not-a-key', `${key}x`].map((one) => authorize({ user, key: one }));
  if (user === undefined) return wrong;
  const bearer = authorize({ user: undefined, key: 'not-a-key' });
  return [...wrong, bearer, authorize({ user: `${user}x`, key })];
}

const listKeyChecks = (access: DirectoryAccess): readonly Check[] => [
  {
    name: 'no-key',
    rule: 'refuses a request without a key',
    run: async ({ send, listed }) => {
      const ask = askRange(await chooseRange(listed));
      return expectRefused(await send({ ...ask, authorization: 'none' }));
    },
  },
  {
    name: 'wrong-key',
    rule: 'refuses a key that it has not given out, or not to this user',
    run: async ({ send, listed }) => {
      const ask = askRange(await chooseRange(listed));
      return judgeEach(listWrong(access), async (authorization) =>
        expectRefused(await send({ ...ask, authorization })),
      );
    },
  },
  refuseToo('get-refusals', { way: 'GET', ask: askAddress, access }),
  refuseToo('form-refusals', { way: 'form', ask: askForm, access }),
];

interface Way {
  readonly way: string;
  readonly ask: (range: string) => Ask;
  readonly access: DirectoryAccess;
}

/** A directory that does not take this way at all fails at that alone. */
function refuseToo(name: string, { way, ask, access }: Way): Check {
  return needListed({
    name,
    rule: `refuses in a ${way} what it refuses in JSON`,
    run: async ({ send }, listed) => {
      const asked = ask(await chooseRange(listed));
      if ((await send(asked)).status !== 200) return { skipped: `it answers no ${way}` };
      const invalid = await judgeEach([SHORT, LONG], async (range) =>
        expectProblem(await send(ask(range)), INVALID_RANGE),
      );
      const keys = ['none', authorize({ ...access, key: 'not-a-key' })];
      return (
        invalid ??
        judgeEach(keys, async (authorization) =>
          expectRefused(await send({ ...asked, authorization })),
        )
      );
    },
  });
}

const httpsOnly: Check = {
  name: 'https-only',
  rule: `answers over plain http with 400 and the id ${HTTPS_REQUIRED}`,
  run: async ({ send, isPlain }) => {
    if (isPlain) return { skipped: 'the address is one of plain http' };
    const reply = await send({ ...askRange(NOBODY), isPlain: true }).catch(() => undefined);
    if (!reply) return { skipped: 'nothing answers over plain http' };
    const { status, json } = reply;
    if (json === undefined) return { skipped: `something else answered there, with ${status}` };
    return status === 401 || status === 403
      ? { skipped: 'it wants a key first, and none is sent in clear text' }
      : expectProblem(reply, HTTPS_REQUIRED);
  },
};

/** What is refused. */
export function listRefusalChecks(access: DirectoryAccess): readonly Check[] {
  return [...badRanges, ...listKeyChecks(access), httpsOnly];
}
