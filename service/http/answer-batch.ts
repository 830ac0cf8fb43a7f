import * as v from 'valibot';
import type { Result } from '../../lib/result';
import type { ExactHash } from '../listing/exact-hash';
import type { Awaitable } from '../listing/listing-store';
import { readExactHash, type HashFault } from './read-exact-hash';

const MAX_ITEMS = 100;
const batch = v.object({ items: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ITEMS)) });

type Answered<T> = T | { readonly error: HashFault };

/**
 * Answers each item of `{"items":[…]}`, up to 100. What is wrong with one of them is said in its
 * place and spoils no other.
 *
 * @returns the answers in the order of the items, or a sentence that says what is wrong with all
 */
export async function answerBatch<T>(
  body: unknown,
  answer: (hash: ExactHash) => Awaitable<T>,
): Promise<Result<readonly Answered<T>[], string>> {
  const read = v.safeParse(batch, body);
  if (!read.success)
    return { ok: false, error: 'Malformed batch. Send {"items":[…]} with 100 items at the most.' };
  const answers = read.output.items.map(async (item): Promise<Answered<T>> => {
    const hash = readExactHash(item);
    return hash.ok ? answer(hash.value) : { error: hash.error };
  });
  return { ok: true, value: await Promise.all(answers) };
}
