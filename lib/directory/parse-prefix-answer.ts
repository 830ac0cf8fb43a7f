import * as v from 'valibot';
import { parseJson } from '../parse-json';
import type { Result } from '../result';
import type { Rating } from '../verdict';
import type { NearListing, Listing, RangeAnswer } from './range-answer';

/** More are not read: a range of 4 characters of all numbers ever reported has far fewer. */
const MAX_ENTRIES = 20_000;
const RATINGS: ReadonlyMap<string, Rating> = new Map([
  ['A_LEGITIMATE', 'legitimate'],
  ['B_MISSED', 'missed'],
  ['C_PING', 'ping'],
  ['D_POLL', 'poll'],
  ['E_ADVERTISING', 'advertising'],
  ['F_GAMBLE', 'gamble'],
  ['G_FRAUD', 'fraud'],
]);

const count = v.pipe(v.number(), v.safeInteger());
const answerSchema = v.object({
  numbers: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)),
  range10: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)), []),
  range100: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)), []),
});
const numberSchema = v.object({
  phone: v.pipe(v.string(), v.regex(/^\+[1-9]\d{5,14}$/)),
  votes: v.fallback(v.optional(count), undefined),
  rating: v.fallback(v.optional(v.string()), undefined),
  lastUpdate: v.fallback(v.optional(v.pipe(count, v.minValue(1))), undefined),
});
const blockSchema = v.object({
  prefix: v.pipe(v.string(), v.regex(/^\+[1-9]\d{3,13}$/)),
  votes: count,
  cnt: v.pipe(count, v.minValue(1)),
});

/**
 * Reads the body of a 200 answer of PhoneBlock. An entry that is none is ignored, but an answer of
 * which nothing is left is an error, since it must not pass for "not listed".
 *
 * @returns the numbers that people report; those that are known to be legitimate are not among them
 */
export function parsePrefixAnswer(body: string): Result<RangeAnswer, 'malformed'> {
  const answer = v.safeParse(answerSchema, parseJson(body));
  if (!answer.success) return { ok: false, error: 'malformed' };
  const { numbers, range10, range100 } = answer.output;
  const known = numbers.flatMap((entry) => readNumber(entry) ?? []);
  if (numbers.length > 0 && known.length === 0) return { ok: false, error: 'malformed' };
  const listed = known.filter(({ votes = 1, rating }) => votes > 0 && rating !== 'legitimate');
  const near = [...range10, ...range100].flatMap((entry) => readBlock(entry) ?? []);
  return { ok: true, value: { listed, near } };
}

function readNumber(entry: unknown): Listing | undefined {
  const read = v.safeParse(numberSchema, entry);
  if (!read.success) return undefined;
  const { phone, votes, rating = '', lastUpdate } = read.output;
  const named = RATINGS.get(rating);
  return {
    of: phone,
    ...(votes !== undefined && { votes }),
    ...(named && { rating: named }),
    ...(lastUpdate !== undefined && { lastReportMs: lastUpdate }),
  };
}

function readBlock(entry: unknown): NearListing | undefined {
  const read = v.safeParse(blockSchema, entry);
  if (!read.success || read.output.votes <= 0) return undefined;
  const { prefix, votes, cnt } = read.output;
  return { beginsWith: prefix, numbers: cnt, votes };
}
