import type { Result } from '../../lib/result';
import type { KeyScope, RateKind } from '../key-store';
import type { ExactHash } from '../listing/exact-hash';
import type { Awaitable, ListingStore } from '../listing/listing-store';
import { answerBatch } from './answer-batch';
import { describeLookup } from './describe-lookup';
import { describeReverse } from './describe-reverse';
import { hashPhone } from './hash-phone';
import { readExactHash } from './read-exact-hash';
import { useAnswer } from './use-answer';

const MAX_BODY_BYTES = 16 * 1024;
/** 100 hashes have 12 KiB, and room for whoever sends them indented. */
const MAX_BATCH_BYTES = 64 * 1024;

/** One call: who may make it, as what it counts, and what it is answered with. */
export interface ExactCall {
  readonly path: string;
  readonly scope: KeyScope;
  readonly kinds: readonly [RateKind, ...RateKind[]];
  readonly maxBytes: number;
  /** @returns the body of the answer, or a sentence that says what is wrong with the body that came */
  readonly answer: (body: unknown) => Awaitable<Result<object, string>>;
}

/** @returns the calls of the Phone Hash Directory API; their paths follow its version */
export function listExactCalls({ findListing }: ListingStore): readonly ExactCall[] {
  const lookUp: Find = (hash) =>
    useAnswer(findListing(hash), (found) => describeLookup(hash, found));
  const reverse: Find = (hash) =>
    useAnswer(findListing(hash), (found) => describeReverse(hash, found));
  return [
    createSingle({ path: '/lookup', scope: 'lookup' }, lookUp),
    createBatch({ path: '/lookup/batch', scope: 'lookup' }, lookUp),
    createSingle({ path: '/reverse-lookup', scope: 'reverse' }, reverse),
    createBatch({ path: '/reverse-lookup/batch', scope: 'reverse' }, reverse),
    {
      path: '/hash',
      scope: 'lookup',
      kinds: ['exact'],
      maxBytes: MAX_BODY_BYTES,
      answer: hashPhone,
    },
  ];
}

type Find = (hash: ExactHash) => Awaitable<object>;
type Address = Pick<ExactCall, 'path' | 'scope'>;

function createSingle(address: Address, find: Find): ExactCall {
  return {
    ...address,
    kinds: ['exact'],
    maxBytes: MAX_BODY_BYTES,
    answer: async (body) => {
      const hash = readExactHash(body);
      return hash.ok
        ? { ok: true, value: await find(hash.value) }
        : { ok: false, error: hash.error.message };
    },
  };
}

/** The documents name batches but no address and no shape: these are those of the extension. */
function createBatch(address: Address, find: Find): ExactCall {
  return {
    ...address,
    kinds: ['batch', 'exact'],
    maxBytes: MAX_BATCH_BYTES,
    answer: async (body) => {
      const results = await answerBatch(body, find);
      return results.ok ? { ok: true, value: { results: results.value } } : results;
    },
  };
}
