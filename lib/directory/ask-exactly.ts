import type { DisclosedHash } from '../number/disclosed-hash';
import type { Result } from '../result';
import { buildExactRequest, type ExactCall } from './build-exact-request';
import type { ExactAnswers, ExactQuestion } from './exact-protocol';
import type { LookupFailure } from './lookup-failure';
import { readExactEntries } from './read-exact-entries';
import { sendRequest, type Transport } from './send-request';

interface Reading<T, Failure> {
  readonly call: ExactCall;
  /** What an entry says of a hash; undefined where it says nothing. */
  readonly read: (entry: unknown, hash: DisclosedHash) => Result<T, Failure> | undefined;
  /** What a 403 says of all of them. */
  readonly forbidden?: Failure;
}

const FAULT = { ok: false, error: { kind: 'serviceError' } } as const;

/**
 * Asks a Phone Hash Directory about hashes.
 *
 * A 404 is documented as an error, and a server at a wrong address answers it to everything, so it is
 * one here as well, unless its body is the answer to the question. The `message` of an error is
 * never read: it may repeat the question.
 */
export async function askExactly<T, Failure>(
  { access, hashes, stop }: ExactQuestion,
  transport: Transport,
  { call, read, forbidden }: Reading<T, Failure>,
): Promise<Result<ExactAnswers<T, Failure | LookupFailure>, LookupFailure>> {
  const answer = await sendRequest(buildExactRequest(access, call, hashes), transport, stop);
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status === 403 && forbidden !== undefined)
    return { ok: true, value: new Map(hashes.map((hash) => [hash, fail(forbidden)])) };
  if (status === 400) return { ok: false, error: { kind: 'notUnderstood' } };
  const entries = status === 200 || status === 404 ? readExactEntries(body, hashes) : undefined;
  const told = hashes.map((hash, at) => [hash, read(entries?.[at], hash)] as const);
  // Nothing that says anything is a fault of the whole, which the directory's gate waits out.
  if (told.every(([, result]) => result === undefined)) return FAULT;
  return { ok: true, value: new Map(told.map(([hash, result]) => [hash, result ?? FAULT])) };
}

function fail<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
