import { SECOND_MS } from '../time';
import { askRange } from './ask-range';
import { probeConnection } from './probe-connection';
import type { RangeProtocol } from './protocol';

/** The range contract of the Passwords app for Nextcloud and of our own service: a POST with 5 characters. */
export const rangeContract: RangeProtocol = {
  kind: 'range',
  prefixLength: 5,
  prefixIn: 'body',
  // 10 requests in 10 s; one second more, since requests take unequally long to arrive.
  limit: { requests: 10, windowMs: 11 * SECOND_MS },
  endpoint: /\/api\/1\.0\/service\/hashes$/,
  extras: [],
  ask: async (question, transport) => {
    const hashes = await askRange(question, transport);
    if (!hashes.ok) return hashes;
    return { ok: true, value: { listed: hashes.value.map((of) => ({ of })), near: [] } };
  },
  probe: probeConnection,
};
