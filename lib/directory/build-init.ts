import { authorize } from './authorize';
import type { DirectoryAccess } from './directory-access';

/**
 * Builds what every request to a directory has beside its address: the key, and nothing that tells
 * this browser from another. Nothing of it is kept, and no redirect takes the key elsewhere.
 *
 * @param body JSON; none makes it a GET
 */
export function buildInit(access: DirectoryAccess, body?: string): RequestInit {
  const headers = { Accept: 'application/json', Authorization: authorize(access) };
  return {
    ...(body === undefined
      ? { method: 'GET', headers }
      : { method: 'POST', body, headers: { ...headers, 'Content-Type': 'application/json' } }),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  };
}
