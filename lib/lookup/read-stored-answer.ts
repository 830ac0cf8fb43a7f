import * as v from 'valibot';
import type { RangeAnswer } from '../directory/range-answer';
import type { Rating } from '../verdict';

const RATINGS = [
  'legitimate',
  'missed',
  'ping',
  'poll',
  'advertising',
  'gamble',
  'fraud',
] as const satisfies readonly Rating[];
const listing = v.object({
  of: v.string(),
  votes: v.exactOptional(v.number()),
  rating: v.exactOptional(v.picklist(RATINGS)),
  lastReportMs: v.exactOptional(v.number()),
});
const near = v.object({ beginsWith: v.string(), numbers: v.number(), votes: v.number() });
const answerSchema = v.object({ listed: v.array(listing), near: v.array(near) });

/**
 * Reads an answer as it was stored.
 *
 * @returns undefined for anything else: it is asked for again, and is never an empty answer
 */
export function readStoredAnswer(stored: unknown): RangeAnswer | undefined {
  const read = v.safeParse(answerSchema, stored);
  return read.success ? read.output : undefined;
}
