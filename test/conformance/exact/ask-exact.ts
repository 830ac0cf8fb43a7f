import * as v from 'valibot';
import type { HashAlgorithm } from '../../../lib/number/hash-algorithm';
import type { Ask, Finding, Reply } from '../check';
import { expectStatus } from '../expect-status';

const API = '/api/v1';
const LENGTHS: Readonly<Record<HashAlgorithm, number>> = { md5: 32, sha1: 40, sha256: 64 };

export interface Item {
  readonly hash: string;
  readonly algorithm: HashAlgorithm;
}

/** A hash that nothing has. */
export function nobodyBy(algorithm: HashAlgorithm): Item {
  return { hash: '0'.repeat(LENGTHS[algorithm]), algorithm };
}

export function call(path: string, body: unknown): Ask {
  return { path: `${API}/${path}`, method: 'POST', body: JSON.stringify(body) };
}

/** The members of an answer, none where it is no object. */
export function readMembers(json: unknown): Readonly<Record<string, unknown>> {
  const read = v.safeParse(v.record(v.string(), v.unknown()), json);
  return read.success ? read.output : {};
}

/** Finds it wrong where an error has another status or no message. */
export function expectError(reply: Reply, ...statuses: readonly number[]): Finding {
  const wrong = expectStatus(reply, ...statuses);
  if (wrong) return wrong;
  return typeof readMembers(reply.json)['message'] === 'string'
    ? undefined
    : { wrong: 'answered without a message' };
}

/** Finds it wrong where an answer is not about the item. */
export function expectAbout(answer: unknown, { hash, algorithm }: Item): Finding {
  const told = readMembers(answer);
  if (typeof told['found'] !== 'boolean') return { wrong: 'did not say whether it was found' };
  return told['hash'] === hash && told['algorithm'] === algorithm
    ? undefined
    : { wrong: 'did not repeat the hash and its algorithm' };
}
