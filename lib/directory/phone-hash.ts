import { findAlgorithm } from '../number/find-algorithm';
import { HASH_ALGORITHMS } from '../number/hash-algorithm';
import { MINUTE_MS, SECOND_MS } from '../time';
import { askExactly } from './ask-exactly';
import { buildCallRequest } from './build-exact-request';
import type { ExactProtocol } from './exact-protocol';
import { nameFailure } from './name-failure';
import { isRefusal, parseListing, parsePhone } from './parse-exact-entry';
import { readExactEntries } from './read-exact-entries';
import { sendRequest } from './send-request';

/** One second more than a minute, since requests take unequally long to arrive. */
const WINDOW_MS = MINUTE_MS + SECOND_MS;
/** No number has this hash, and everybody asks for it: it says nothing of any number. */
const NOBODY = { hash: '0'.repeat(64), algorithm: 'sha256' } as const;
const NOT_ALLOWED = { kind: 'notAllowed' } as const;

/** The Phone Hash Directory API, version 1: whole hashes, one by one or in batches. */
export const phoneHash: ExactProtocol = {
  kind: 'exact',
  algorithms: HASH_ALGORITHMS,
  limit: { requests: 100, windowMs: WINDOW_MS },
  batch: { size: 100, limit: { requests: 10, windowMs: WINDOW_MS } },
  endpoint: /\/(?:api\/)?v1(?:\/(?:(?:reverse-)?lookup(?:\/batch)?|hash))?$/,
  extras: ['exact'],
  lookUp: (question, transport) =>
    askExactly(question, transport, {
      call: 'lookup',
      read: (entry, hash) => {
        const isListed = parseListing(entry, { hash, algorithm: findAlgorithm(hash) });
        return isListed === undefined ? undefined : { ok: true, value: { isListed } };
      },
    }),
  reverseLookUp: (question, transport) =>
    askExactly(question, transport, {
      call: 'reverse-lookup',
      forbidden: NOT_ALLOWED,
      read: (entry, hash) => {
        if (isRefusal(entry)) return { ok: false, error: NOT_ALLOWED };
        const found = parsePhone(entry, { hash });
        return found && { ok: true, value: found };
      },
    }),
  // It must repeat the hash and its algorithm, which no other server does.
  probe: async (access, transport) => {
    const request = buildCallRequest(access, 'lookup', JSON.stringify(NOBODY));
    const answer = await sendRequest(request, transport);
    if (!answer.ok) return nameFailure(answer.error);
    const [entry] = readExactEntries(answer.value.body, [NOBODY.hash]) ?? [];
    const isEcho = answer.value.status === 200 && parseListing(entry, NOBODY) !== undefined;
    return isEcho ? 'fine' : 'wrongAddress';
  },
};
