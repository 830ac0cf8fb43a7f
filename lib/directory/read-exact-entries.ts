import * as v from 'valibot';
import { parseJson } from '../parse-json';

const entry = v.record(v.string(), v.unknown());
const batchSchema = v.object({ results: v.union([v.array(v.unknown()), entry]) });

type Entry = Readonly<Record<string, unknown>>;

/**
 * Takes the body of an answer apart: what it says of each hash that was asked about.
 *
 * One hash is answered by itself. A batch is answered with `{"results":[…]}` in the order of the
 * question, or with the results under their hashes; the documents fix neither, so both are read.
 *
 * @returns undefined where it is no such answer; an entry is undefined where nothing is said of it
 */
export function readExactEntries(
  body: string,
  hashes: readonly string[],
): readonly (Entry | undefined)[] | undefined {
  const parsed = parseJson(body);
  if (hashes.length === 1) {
    const single = v.safeParse(entry, parsed);
    return single.success ? [single.output] : undefined;
  }
  const batch = v.safeParse(batchSchema, parsed);
  if (!batch.success) return undefined;
  const { results } = batch.output;
  if (!Array.isArray(results)) return hashes.map((hash) => readEntry(results, hash));
  // More than was asked for is an answer to another question.
  return results.length > hashes.length
    ? undefined
    : hashes.map((_hash, at) => readEntry(results, at));
}

function readEntry(results: object, key: string | number): Entry | undefined {
  const read = v.safeParse(entry, Object.hasOwn(results, key) && Reflect.get(results, key));
  return read.success ? read.output : undefined;
}
