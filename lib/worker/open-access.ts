import type { DirectoryAccess } from '../directory/directory-access';
import type { SendFailure } from '../lookup/send-failure';
import type { Result } from '../result';
import type { Vault } from '../vault/create-vault';
import type { KnownDirectory } from './known-directory';

interface Ports {
  readonly vault: Pick<Vault, 'read'>;
  /** Whether the user lets the extension talk to this address. */
  readonly hasPermission: (url: string) => Promise<boolean>;
  /** Ends what is under way for the directory. */
  readonly stop: AbortSignal;
}

/** Fetches what a request to a directory needs, or tells why it may not be sent. */
export async function openAccess(
  record: KnownDirectory,
  { vault, hasPermission, stop }: Ports,
): Promise<Result<DirectoryAccess, SendFailure>> {
  const stored = await vault.read(record.id);
  if (stop.aborted) return { ok: false, error: { kind: 'offline' } };
  if (stored.kind === 'locked') return { ok: false, error: { kind: 'locked' } };
  if (stored.kind === 'missing') return { ok: false, error: { kind: 'keyMissing' } };
  // Without it the browser would ask the directory first whether we may, and tell it who we are.
  if (!(await hasPermission(record.url))) return { ok: false, error: { kind: 'noPermission' } };
  return { ok: true, value: { ...record, key: stored.key } };
}
