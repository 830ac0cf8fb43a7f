import type { ConnectionOutcome } from './connection-outcome';
import { buildHashesRequest } from './build-range-request';
import type { DirectoryAccess } from './directory-access';
import { nameFailure } from './name-failure';
import { sendRequest, type Transport } from './send-request';

/**
 * A range of one character: every server of the contract answers it with its own 400, after it has
 * checked the key, and it says nothing about any number. A wrong address has no such answer.
 */
const IMPOSSIBLE_RANGE = '{"range":"0"}';
const INVALID_RANGE_ID = '49f5c936';

/** Asks a directory once whether it can be reached, speaks the range contract and takes the key. */
export async function probeConnection(
  access: DirectoryAccess,
  transport: Transport,
): Promise<ConnectionOutcome> {
  const answer = await sendRequest(buildHashesRequest(access, IMPOSSIBLE_RANGE), transport);
  if (!answer.ok) return nameFailure(answer.error);
  const { status, body } = answer.value;
  return status === 400 && body.includes(INVALID_RANGE_ID) ? 'fine' : 'wrongAddress';
}
