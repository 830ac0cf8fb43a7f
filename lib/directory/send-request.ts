import { SECOND_MS } from '../time';
import type { Result } from '../result';
import type { DirectoryRequest } from './directory-request';
import type { LookupFailure } from './lookup-failure';
import { parseRetryAfter } from './parse-retry-after';
import { readCappedText } from './read-capped-text';

/** Over headers and body together; far below the 30 s after which the browser stops a worker. */
const TIMEOUT_MS = 10 * SECOND_MS;
const MAX_BODY_BYTES = 1024 * 1024;

/** What a request needs from the outside. */
export interface Transport {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Over headers and body together; 10 s where nothing else is said. */
  readonly timeoutMs?: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** The text of the body; a 404's is not read unless the request says that it is an answer. */
  readonly body: string;
}

/**
 * Sends one request and reads its answer within 10 s and 1 MiB.
 *
 * @returns the answer to any status that says something about ranges (200, 400, 404, …); otherwise
 *   why there is none. A redirect fails like an unreachable server, and its target is never contacted
 */
export async function sendRequest(
  { url, init, answers = [] }: DirectoryRequest,
  { fetch, now, timeoutMs = TIMEOUT_MS }: Transport,
  stop?: AbortSignal,
): Promise<Result<HttpAnswer, LookupFailure>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...init,
      signal: stop ? AbortSignal.any([timeout, stop]) : timeout,
    });
    const isAnswer = answers.includes(response.status);
    const failure = isAnswer ? undefined : readFailure(response, now());
    const isUnread = response.status === 404 && !isAnswer;
    if (failure || isUnread) await response.body?.cancel();
    if (failure) return { ok: false, error: failure };
    if (isUnread) return { ok: true, value: { status: 404, body: '' } };
    const body = await readCappedText(response, MAX_BODY_BYTES);
    if (body === undefined) return { ok: false, error: { kind: 'serviceError' } };
    return { ok: true, value: { status: response.status, body } };
  } catch {
    return { ok: false, error: { kind: timeout.aborted ? 'timedOut' : 'offline' } };
  }
}

function readFailure({ status, headers }: Response, nowMs: number): LookupFailure | undefined {
  if (status === 401 || status === 403) return { kind: 'refused' };
  if (status === 429)
    return {
      kind: 'rateLimited',
      retryAfterMs: parseRetryAfter(headers.get('Retry-After'), nowMs),
    };
  return status >= 500 ? { kind: 'serviceError' } : undefined;
}
