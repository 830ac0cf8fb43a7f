import { COMMON_HEADERS } from './common-headers';
import { describeRefusal } from './describe-refusal';
import type { PlainAnswer } from './plain-answer';
import type { Refusal } from './refusal';

const HEADERS = ['Content-Type', 'application/json', ...COMMON_HEADERS.flat()];

/**
 * Refuses as the Passwords hashes API words it.
 *
 * @param headers more of them, names and values in turn
 */
export function refusePlainly(refusal: Refusal, headers: readonly string[] = []): PlainAnswer {
  const body = JSON.stringify(describeRefusal(refusal));
  return { status: refusal.status, headers: [...HEADERS, ...headers], body };
}
