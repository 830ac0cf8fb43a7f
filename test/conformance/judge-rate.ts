import type { Finding, Reply } from './check';

/**
 * @param replies to one request more than the rate allows
 * @param usual the statuses of those that are within it
 */
export function judgeRate(replies: readonly Reply[], usual: readonly number[]): Finding {
  const limited = replies.filter(({ status }) => status === 429).length;
  if (limited === 0) return { wrong: `answered all ${replies.length}` };
  if (limited > 1)
    return { wrong: `answered ${limited} of ${replies.length} with 429, and one is over the rate` };
  const other = replies.find(({ status }) => status !== 429 && !usual.includes(status));
  return other && { wrong: `answered one within the rate with ${other.status}` };
}
