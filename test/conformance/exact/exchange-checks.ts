import type { Check } from '../check';
import { expectStatus } from '../expect-status';
import { judgeRate } from '../judge-rate';
import { judgeRetryAfter } from '../judge-retry-after';
import { call, nobodyBy } from './ask-exact';

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
        const missing = HEADERS.filter((name) => !/^\d+$/.test(headers.get(name) ?? ''));
        return missing.length > 0 ? { wrong: `no number in ${missing.join(', ')}` } : undefined;
      },
    },
    {
      name: 'rate',
      rule: 'answers 100 requests a minute, and the 101st with 429',
      run: async ({ exceed }) => judgeRate(await exceed(LOOKUP)),
    },
    {
      name: 'batch-rate',
      rule: 'answers 10 batches a minute, and the 11th with 429',
      run: async ({ exceed }) => judgeRate(await exceed(BATCH)),
    },
    {
      name: 'retry-after',
      rule: 'says in seconds or as a date how long to wait, where it says so',
      run: async ({ exceed }) => judgeRetryAfter(await exceed(LOOKUP)),
    },
  ];
}
