import { checkCredentials } from '../directory/check-credentials';
import { protocols } from '../directory/protocols';
import type { Transport } from '../directory/send-request';
import type { Answers, Body } from '../message/protocol';
import type { Vault } from '../vault/create-vault';
import type { Directories } from './create-directories';
import { findKeepProblem } from './find-keep-problem';

interface Options {
  readonly directories: Pick<Directories, 'find' | 'countSent' | 'replaceKey'>;
  readonly vault: Pick<Vault, 'passphrase'>;
  readonly transport: Transport;
  readonly hasPermission: (url: string) => Promise<boolean>;
}

/**
 * Puts a new key in the place of a directory's old one, once the directory has taken it. Until then, and
 * if it does not, the old one stays.
 */
export async function replaceKey(
  { id, key: typed, keep }: Body<'replaceKey'>,
  options: Options,
): Promise<Answers['replaceKey']> {
  const { directories, vault, transport, hasPermission } = options;
  const record = await directories.find(id);
  if (!record) return { ok: false, error: 'unknownDirectory' };
  const key = typed.trim();
  const problem =
    checkCredentials({ user: record.user, key }) ?? (await findKeepProblem(vault, keep));
  if (problem) return { ok: false, error: problem };
  if (!(await hasPermission(record.url))) return { ok: false, error: 'noPermission' };
  await directories.countSent(record);
  const outcome = await protocols[record.protocol].probe({ ...record, key }, transport);
  if (outcome !== 'fine') return { ok: false, error: outcome };
  return directories.replaceKey(id, { key, keep });
}
