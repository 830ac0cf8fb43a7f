import type { HashPrefix } from '../number/hash-prefix';
import type { Result } from '../result';
import { buildRangeRequest } from './build-range-request';
import type { DirectoryAccess } from './directory-access';
import type { LookupFailure } from './lookup-failure';
import { parseRangeAnswer } from './parse-range-answer';
import { sendRequest, type Transport } from './send-request';

/**
 * Asks a directory of the range contract which full hashes it lists under a prefix.
 *
 * @returns the hashes, none when the directory lists nothing there (404 or an empty answer); a failure
 *   is never an empty range
 */
export async function askRange(
  { access, prefix, stop }: { access: DirectoryAccess; prefix: HashPrefix; stop?: AbortSignal },
  transport: Transport,
): Promise<Result<readonly string[], LookupFailure>> {
  const answer = await sendRequest(buildRangeRequest(access, prefix), transport, stop);
  if (!answer.ok) return answer;
  if (answer.value.status === 400) return { ok: false, error: { kind: 'notUnderstood' } };
  if (answer.value.status === 404) return { ok: true, value: [] };
  const hashes = answer.value.status === 200 && parseRangeAnswer(answer.value.body, prefix);
  return hashes && hashes.ok ? hashes : { ok: false, error: { kind: 'serviceError' } };
}
