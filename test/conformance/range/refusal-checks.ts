import type { Ask, Check, Finding, Reply } from '../check';
import { expectStatus } from '../expect-status';
import { askRange, HASHES, NOBODY } from './ask-range';

const INVALID_RANGE = '49f5c936';

function expectInvalid(reply: Reply): Finding {
  const wrong = expectStatus(reply, 400);
  if (wrong) return wrong;
  const isNamed = JSON.stringify(reply.json ?? '').includes(`"id":"${INVALID_RANGE}"`);
  return isNamed ? undefined : { wrong: `answered without the id ${INVALID_RANGE}` };
}

const refuse = (name: string, what: string, ask: Ask): Check => ({
  name,
  rule: `answers ${what} with 400 and the id ${INVALID_RANGE}`,
  run: async ({ send }) => expectInvalid(await send(ask)),
});

/** What is refused. */
export const refusalChecks: readonly Check[] = [
  refuse('too-short', 'a range of 4 characters', askRange('0000')),
  refuse('too-long', 'a range of 41 characters', askRange('0'.repeat(41))),
  refuse('no-range', 'a body without a range', { path: HASHES, method: 'POST', body: '{}' }),
  refuse('no-json', 'a body that is no JSON', { path: HASHES, method: 'POST', body: 'range' }),
  {
    name: 'not-hex',
    rule: 'lists nothing for a range that is not hex',
    run: async ({ send }) => expectStatus(await send(askRange('zzzzz')), 400, 404),
  },
  {
    name: 'no-key',
    rule: 'refuses a request without a key',
    run: async ({ send }) =>
      expectStatus(await send({ ...askRange(NOBODY), authorization: 'none' }), 401, 403),
  },
  {
    name: 'wrong-key',
    rule: 'refuses a key that it has not given out',
    run: async ({ send }) =>
      expectStatus(
        await send({ ...askRange(NOBODY), authorization: 'Bearer not-a-key' }),
        401,
        403,
      ),
  },
];
