import * as v from 'valibot';
import { parseJson } from '../../lib/parse-json';
import type { Row } from './connect';

const facts = v.object({
  /** How many numbers are listed. */
  entries: v.number(),
  changedAtMs: v.optional(v.number()),
  /** By their places in reports. */
  sources: v.array(v.object({ name: v.string(), licence: v.optional(v.string()) })),
  /** The same; the first stands for none. */
  subjects: v.array(v.string()),
});

/** What is published besides the buckets. */
export type PublishedFacts = v.InferOutput<typeof facts>;

/** Which listing is served. */
export interface PublishedState {
  /** Tells a listing from every other. */
  readonly fingerprint: string;
  readonly facts: PublishedFacts;
}

/** Reads what `READ_STATE` brought. @returns undefined where nothing is published */
export function parseState([row]: readonly Row[]): PublishedState | undefined {
  if (!row || typeof row['generation'] !== 'number' || row['generation'] === 0) return undefined;
  const { fingerprint, facts: text } = row;
  if (typeof fingerprint !== 'string' || typeof text !== 'string') return undefined;
  const read = v.safeParse(facts, parseJson(text));
  return read.success ? { fingerprint, facts: read.output } : undefined;
}
