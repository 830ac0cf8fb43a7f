import { checkKey } from '../check-key';
import type { Awaitable } from '../listing/listing-store';
import type { HashRange } from '../parse-range';
import type { AppOptions } from './app-options';
import { nameKey } from '../audit/name-key';
import { CHALLENGES } from './challenges';
import { COMMON_HEADERS } from './common-headers';
import { countAnswer } from './count-answer';
import type { RateLimiter } from './create-rate-limiter';
import { describeKeyFault } from './describe-key-fault';
import { describeNoScope } from './describe-no-scope';
import { findShare } from './find-share';
import { formatSeconds } from './format-seconds';
import { hasScope } from './has-scope';
import type { PlainAnswer } from './plain-answer';
import { prefersRecords } from './prefers-records';
import { readCredentials } from './read-credentials';
import type { Refusal } from './refusal';
import { REFUSALS } from './refusals';
import { refusePlainly } from './refuse-plainly';
import { splitHashes } from './split-hashes';
import { useAnswer } from './use-answer';

/** What the range contract looks at of a request. */
export interface RangeCall {
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  /** How the proxy was asked. */
  readonly forwardedProto: string | undefined;
  /** The range; undefined where it is none, and `tooLarge` where the body was not read to its end. */
  readonly readRange: () => HashRange | undefined | 'tooLarge';
}

interface Options {
  readonly options: Pick<
    AppOptions,
    'keys' | 'wallClock' | 'store' | 'behindTlsProxy' | 'countUse'
  >;
  readonly limiter: Pick<RateLimiter, 'takeTurn'>;
}

const VARY = ['Vary', 'Accept'];
const EMPTY_HEADERS = [...VARY, ...COMMON_HEADERS.flat()];
const JSON_HEADERS = ['Content-Type', 'application/json', ...EMPTY_HEADERS];
const RECORDS_HEADERS = ['Content-Type', 'application/octet-stream', ...EMPTY_HEADERS];
const INVALID: Refusal = {
  status: 400,
  id: '49f5c936',
  title: 'Invalid range',
  advice: 'Send 5 to 40 hex characters.',
};

/**
 * Creates what answers a range query, without a web framework: it is asked far more often than all the
 * rest, and a framework costs several times what the answer does. A request passes, in this order, the
 * https check, authentication, the rate limit, the scope of its key, the body limit and validation.
 */
export function createRangeEndpoint({
  options,
  limiter,
}: Options): (call: RangeCall) => Awaitable<PlainAnswer> {
  const { keys, store, wallClock = Date.now, countUse, behindTlsProxy = false } = options;
  const findRefusal = (checked: ReturnType<typeof checkKey>): PlainAnswer | undefined => {
    if (!checked.ok)
      return refusePlainly(
        describeKeyFault(checked.error),
        CHALLENGES.flatMap((challenge) => ['WWW-Authenticate', challenge]),
      );
    const { key } = checked.value;
    const turn = limiter.takeTurn([findShare(key, 'range')]);
    if (!turn.isAdmitted)
      return refusePlainly(REFUSALS.tooMany, ['Retry-After', formatSeconds(turn.resetMs)]);
    return hasScope(key, 'range') ? undefined : refusePlainly(describeNoScope('range'));
  };
  const answerCall = (call: RangeCall, checked: ReturnType<typeof checkKey>) => {
    const refusal = findRefusal(checked);
    if (refusal) return refusal;
    const range = call.readRange();
    if (range === 'tooLarge') return refusePlainly(REFUSALS.tooLarge);
    if (range === undefined) return refusePlainly(INVALID, VARY);
    const answer = prefersRecords(call.accept) ? answerRecords : answerJson;
    return useAnswer(store.readRange(range), answer);
  };
  return (call) => {
    if (behindTlsProxy && call.forwardedProto !== 'https') return refusePlainly(REFUSALS.noHttps);
    const credentials = readCredentials(call.authorization);
    const checked = checkKey(credentials, { keys, nowMs: wallClock() });
    const count = (status: number) =>
      countUse?.({ key: nameKey(checked), endpoint: 'range', status });
    return countAnswer(count, () => answerCall(call, checked));
  };
}

function answerRecords(digests: Uint8Array): PlainAnswer {
  if (digests.length === 0) return { status: 404, headers: EMPTY_HEADERS, body: '' };
  // A copy: the body is sent later, and the store lends the digests only until it is asked again.
  return { status: 200, headers: RECORDS_HEADERS, body: new Uint8Array(digests) };
}

/** Hex needs no escapes, so the text is put together without the cost of a serializer. */
function answerJson(digests: Uint8Array): PlainAnswer {
  return digests.length > 0
    ? { status: 200, headers: JSON_HEADERS, body: `["${splitHashes(digests).join('","')}"]` }
    : { status: 404, headers: JSON_HEADERS, body: '[]' };
}
