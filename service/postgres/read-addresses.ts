import type { Result } from '../../lib/result';
import { ADDRESSES_VARIABLE } from './addresses-variable';
import { parseAddress } from './parse-address';
import type { PostgresAddress } from './postgres-address';

interface Given {
  /** From the command line. */
  readonly addresses: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads which PostgreSQL servers are meant: those of the command line, else those of the environment.
 * A password on a command line can be read by everybody on the machine, so it is refused there.
 *
 * @returns the addresses, none where none was given; or a sentence that says what to do, without them
 */
export function readAddresses({
  addresses,
  env,
}: Given): Result<readonly PostgresAddress[], string> {
  const isTyped = addresses.length > 0;
  const texts = isTyped ? addresses : (env[ADDRESSES_VARIABLE] ?? '').split(/\s+/).filter(Boolean);
  const read: PostgresAddress[] = [];
  for (const text of texts) {
    const parsed = parseAddress(text);
    if (!parsed.ok) return parsed;
    if (isTyped && parsed.value.password !== undefined) return { ok: false, error: SECRET_TYPED };
    read.push({ ...parsed.value, password: parsed.value.password ?? env['PGPASSWORD'] });
  }
  return { ok: true, value: read };
}

const SECRET_TYPED =
  'Others on this machine can read a password on the command line, so change it. ' +
  `Leave it out there, and set PGPASSWORD, or put the whole address into ${ADDRESSES_VARIABLE}.`;
