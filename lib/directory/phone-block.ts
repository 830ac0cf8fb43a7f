import { MINUTE_MS } from '../time';
import { buildPrefixRequest } from './build-prefix-request';
import { nameFailure } from './name-failure';
import { parsePrefixAnswer } from './parse-prefix-answer';
import type { RangeProtocol } from './protocol';
import { sendRequest } from './send-request';

/** The first range of all, the same for everybody: it says nothing about any number. */
const ANY_RANGE = '0000';

/**
 * PhoneBlock's `check-prefix`: a GET, so the prefix stands in the address. It takes an even number of
 * characters, so 4: they hide a number among 16 times as many as 5 do.
 */
export const phoneBlock: RangeProtocol = {
  kind: 'range',
  prefixLength: 4,
  prefixIn: 'address',
  // It names no limit; this is what a person who reads needs.
  limit: { requests: 30, windowMs: MINUTE_MS },
  endpoint: /\/api(?:\/check-prefix)?$/,
  extras: ['neighbours'],
  ask: async ({ access, prefix, stop }, transport) => {
    const answer = await sendRequest(buildPrefixRequest(access, prefix), transport, stop);
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    if (status === 400) return { ok: false, error: { kind: 'notUnderstood' } };
    const parsed = status === 200 && parsePrefixAnswer(body);
    return parsed && parsed.ok ? parsed : { ok: false, error: { kind: 'serviceError' } };
  },
  probe: async (access, transport) => {
    const answer = await sendRequest(buildPrefixRequest(access, ANY_RANGE), transport);
    if (!answer.ok) return nameFailure(answer.error);
    const { status, body } = answer.value;
    return status === 200 && parsePrefixAnswer(body).ok ? 'fine' : 'wrongAddress';
  },
};
