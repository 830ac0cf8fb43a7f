import * as v from 'valibot';
import type { HashAlgorithm } from '../number/hash-algorithm';

const listingSchema = v.object({
  found: v.boolean(),
  hash: v.string(),
  algorithm: v.string(),
});
const phoneSchema = v.variant('found', [
  v.object({
    found: v.literal(true),
    hash: v.string(),
    phone: v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/)),
  }),
  v.object({ found: v.literal(false), hash: v.string() }),
]);
const refusalSchema = v.object({
  error: v.object({ code: v.union([v.literal('forbidden'), v.literal(403)]) }),
});

/** What was asked about. */
interface Asked {
  readonly hash: string;
  readonly algorithm: HashAlgorithm;
}

/**
 * Reads what is said of one hash. What is said of another one is nothing.
 *
 * @returns whether it is listed; undefined for anything else, which is never "not listed"
 */
export function parseListing(entry: unknown, { hash, algorithm }: Asked): boolean | undefined {
  const read = v.safeParse(listingSchema, entry);
  const isOfIt =
    read.success && isSame(read.output.hash, hash) && isSame(read.output.algorithm, algorithm);
  return isOfIt ? read.output.found : undefined;
}

/** @returns undefined where it says nothing of the hash, or not what the contract admits */
export function parsePhone(
  entry: unknown,
  { hash }: Pick<Asked, 'hash'>,
): { readonly phone: string | undefined } | undefined {
  const read = v.safeParse(phoneSchema, entry);
  if (!read.success || !isSame(read.output.hash, hash)) return undefined;
  return { phone: read.output.found ? read.output.phone : undefined };
}

/** Whether a key may not do reverse look-ups, as single items of a batch say it. */
export function isRefusal(entry: unknown): boolean {
  return v.safeParse(refusalSchema, entry).success;
}

function isSame(told: string, asked: string): boolean {
  return told.toLowerCase() === asked;
}
