import type { Finding, Reply } from './check';

/** @param replies to one request more than the rate allows */
export function judgeRate(replies: readonly Reply[]): Finding {
  const limited = replies.filter(({ status }) => status === 429).length;
  if (limited === 0) return { wrong: `answered all ${replies.length}` };
  return limited === 1
    ? undefined
    : { wrong: `answered ${limited} of ${replies.length} with 429, and one is over the rate` };
}
