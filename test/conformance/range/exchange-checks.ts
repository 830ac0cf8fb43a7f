import type { Check } from '../check';
import { judgeAfterLimit } from '../judge-after-limit';
import { judgeEach } from '../judge-each';
import { judgeRate } from '../judge-rate';
import { judgeRetryAfter } from '../judge-retry-after';
import { readKeepingS } from '../read-keeping';
import { askAddress, askRange, chooseRange, NOBODY } from './ask-range';

const DAY_S = 24 * 60 * 60;

/** How answers are given, whatever is in them. */
export const exchangeChecks: readonly Check[] = [
  {
    name: 'no-redirect',
    rule: 'answers by itself and sends nobody elsewhere',
    run: async ({ send }) => {
      const { status } = await send(askRange(NOBODY));
      return status >= 300 && status < 400 ? { wrong: `answered ${status}` } : undefined;
    },
  },
  {
    name: 'short-lived',
    rule: 'lets no answer be kept for more than a day',
    run: async ({ send, listed }) => {
      const ranges = new Set([NOBODY, await chooseRange(listed)]);
      const asks = [...ranges].flatMap((range) => [askRange(range), askAddress(range)]);
      return judgeEach(asks, async (ask) => {
        const { status, headers } = await send(ask);
        return readKeepingS(headers, Date.now()) > DAY_S
          ? { wrong: `let a ${status} to ${ask.method} be kept for longer` }
          : undefined;
      });
    },
  },
  {
    name: 'rate',
    rule: 'answers 10 requests in 10 seconds, and the 11th with 429',
    run: async ({ exceed }) => judgeRate(await exceed(askRange(NOBODY)), [200, 404]),
  },
  {
    name: 'retry-after',
    rule: 'says in seconds or as a date how long to wait, where it says so',
    run: async ({ exceed }) => judgeRetryAfter(await exceed(askRange(NOBODY))),
  },
  {
    name: 'after-limit',
    rule: 'answers again when the 10 seconds are over',
    run: (target) => judgeAfterLimit(target, askRange(NOBODY)),
  },
];
