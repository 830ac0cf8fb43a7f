import { checkCredentials } from '../directory/check-credentials';
import { parseDirectoryUrl } from '../directory/parse-directory-url';
import { protocols } from '../directory/protocols';
import type { DirectoryProblem } from '../message/views';
import type { Result } from '../result';
import type { KnownDirectory } from './known-directory';

interface Entered extends Pick<KnownDirectory, 'protocol' | 'environment' | 'keyKept'> {
  readonly name: string;
  readonly url: string;
  readonly user?: string | undefined;
  readonly key: string;
}

/** A directory with its key, which has not been tested. */
export interface NewDirectory {
  readonly record: KnownDirectory;
  readonly key: string;
}

/** Reads a directory as a person entered it; what is wrong with it comes first to last as in the form. */
export async function readNewDirectory(
  { name, url, user, key, protocol, environment, keyKept }: Entered,
  hasPermission: (url: string) => Promise<boolean>,
): Promise<Result<NewDirectory, DirectoryProblem>> {
  const address = parseDirectoryUrl(url, protocols[protocol].endpoint);
  if (!address.ok) return address;
  const credentials = { user: user?.trim() || undefined, key: key.trim() };
  const problem = checkCredentials(credentials);
  if (problem) return { ok: false, error: problem };
  if (!(await hasPermission(address.value))) return { ok: false, error: 'noPermission' };
  const record: KnownDirectory = {
    id: crypto.randomUUID(),
    name: name.trim() || new URL(address.value).host,
    url: address.value,
    user: credentials.user,
    protocol,
    environment,
    isOn: true,
    allows: [],
    keyKept,
  };
  return { ok: true, value: { record, key: credentials.key } };
}
