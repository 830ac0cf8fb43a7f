import type { Check } from '../check';
import { judgeRate } from '../judge-rate';
import { judgeRetryAfter } from '../judge-retry-after';
import { askRange, NOBODY } from './ask-range';

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
    run: async ({ send }) => {
      const { headers } = await send(askRange(NOBODY));
      const [, age = '0'] = /\bmax-age=(\d+)/i.exec(headers.get('Cache-Control') ?? '') ?? [];
      return Number(age) > DAY_S ? { wrong: 'let one be kept for longer' } : undefined;
    },
  },
  {
    name: 'rate',
    rule: 'answers 10 requests in 10 seconds, and the 11th with 429',
    run: async ({ exceed }) => judgeRate(await exceed(askRange(NOBODY))),
  },
  {
    name: 'retry-after',
    rule: 'says in seconds or as a date how long to wait, where it says so',
    run: async ({ exceed }) => judgeRetryAfter(await exceed(askRange(NOBODY))),
  },
];
