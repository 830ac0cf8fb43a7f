import type { Check, Finding, Reply } from '../check';
import { expectStatus } from '../expect-status';
import { judgeAfterLimit } from '../judge-after-limit';
import { judgeEach } from '../judge-each';
import { judgeRate } from '../judge-rate';
import { judgeRetryAfter } from '../judge-retry-after';
import { call, expectError, nobodyBy } from './ask-exact';

const HEADERS = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];
const LOOKUP = call('lookup', nobodyBy('sha256'));
const BATCH = call('lookup/batch', { items: [nobodyBy('sha256'), nobodyBy('sha1')] });

/**
 * @param key is sent in the address here, as the documents allow it. The extension never does
 */
export function listExchangeChecks(key: string): readonly Check[] {
  return [
    {
      name: 'key-in-address',
      rule: 'takes the key as ?api_key= too',
      run: async ({ send }) => {
        const path = `${LOOKUP.path}?api_key=${encodeURIComponent(key)}`;
        return expectStatus(await send({ ...LOOKUP, path, authorization: 'none' }), 200);
      },
    },
    {
      name: 'rate-headers',
      rule: 'says in X-RateLimit-Limit, -Remaining and -Reset how much may be asked',
      run: async ({ send }) => {
        const { headers } = await send(LOOKUP);
        const missing = HEADERS.filter((name) => !/^\d{1,15}$/.test(headers.get(name) ?? ''));
        return missing.length > 0 ? { wrong: `no number in ${missing.join(', ')}` } : undefined;
      },
    },
    {
      name: 'rate-count',
      rule: 'counts X-RateLimit-Remaining down from below the limit to 0',
      run: async ({ exceed }) => judgeCount(await exceed(LOOKUP)),
    },
    {
      name: 'rate',
      rule: 'answers 100 requests a minute, and the 101st with 429 and a message',
      run: async ({ exceed }) => judgeLimit(await exceed(LOOKUP)),
    },
    {
      name: 'batch-rate',
      rule: 'answers 10 batches a minute, and the 11th with 429 and a message',
      run: async ({ exceed }) => judgeLimit(await exceed(BATCH)),
    },
    {
      name: 'retry-after',
      rule: 'says in seconds or as a date how long to wait, where it says so',
      run: async ({ exceed }) =>
        judgeEach([LOOKUP, BATCH], async (ask) => judgeRetryAfter(await exceed(ask))),
    },
    {
      name: 'after-limit',
      rule: 'answers again when the minute is over',
      run: (target) => judgeEach([LOOKUP, BATCH], (ask) => judgeAfterLimit(target, ask)),
    },
  ];
}

function judgeLimit(replies: readonly Reply[]): Finding {
  const limited = replies.find(({ status }) => status === 429);
  return judgeRate(replies, [200]) ?? (limited && expectError(limited, 429));
}

function judgeCount(replies: readonly Reply[]): Finding {
  const told = replies.map(({ headers }) => headers.get('X-RateLimit-Remaining'));
  if (told.includes(null)) return { skipped: 'there is no X-RateLimit-Remaining' };
  const counts = told.map(Number);
  const isOver = replies.some(
    ({ headers }, at) => (counts[at] ?? 0) >= Number(headers.get('X-RateLimit-Limit') ?? Infinity),
  );
  if (isOver) return { wrong: 'left as much as the limit after a request' };
  return Math.min(...counts) === 0 ? undefined : { wrong: 'left some when it answered 429' };
}
