import { parseRetryAfter } from '../../lib/directory/parse-retry-after';
import type { Finding, Reply } from './check';

/** @param replies to one request more than the rate allows */
export function judgeRetryAfter(replies: readonly Reply[]): Finding {
  const limited = replies.find(({ status }) => status === 429);
  if (!limited) return { skipped: 'no request was answered with 429' };
  const header = limited.headers.get('Retry-After');
  return header === null || parseRetryAfter(header, 0) !== undefined
    ? undefined
    : { wrong: 'said something else' };
}
