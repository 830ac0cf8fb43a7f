import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { normaliseNumber } from '../../lib/number/normalise-number';
import type { Result } from '../../lib/result';
import { HASH_LENGTHS } from './hash-lengths';

const asked = v.object({
  phone: v.string(),
  algorithms: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(10)),
});

/** What a phone is answered with. */
export interface HashedPhone {
  /** As it was sent. */
  readonly phone: string;
  /** In E.164 form with its `+`, over which it is hashed. */
  readonly normalized: string;
  /** Lower-case hex by the algorithm's name. */
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Hashes the phone of `{"phone","algorithms"}` as the directory does. Only a phone with its `+` and
 * country code is read: which country a client means otherwise is not known here.
 *
 * @returns the hashes, or a sentence that says what is wrong and repeats nothing
 */
export function hashPhone(value: unknown): Result<HashedPhone, string> {
  const read = v.safeParse(asked, value);
  if (!read.success)
    return fail('Malformed request. Send {"phone","algorithms"}, the latter a list.');
  const { phone, algorithms } = read.output;
  if (!algorithms.every((name) => Object.hasOwn(HASH_LENGTHS, name)))
    return fail('Unsupported algorithm. Send md5, sha1 or sha256.');
  const normalized = normaliseNumber(phone);
  if (normalized === undefined)
    return fail('Not a valid phone number. Send it with + and its country code.');
  const hashes = algorithms.map((name) => [name, hashHex(normalized, name)] as const);
  return { ok: true, value: { phone, normalized, hashes: Object.fromEntries(hashes) } };
}

function hashHex(text: string, algorithm: string): string {
  return createHash(algorithm).update(text, 'utf8').digest('hex');
}

function fail(error: string): Result<never, string> {
  return { ok: false, error };
}
