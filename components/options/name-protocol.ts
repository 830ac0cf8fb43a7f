import type { DirectoryView } from '../../lib/message/views';

const names: Readonly<Record<DirectoryView['protocol'], string>> = {
  range: 'Hushdial or Nextcloud Passwords',
  phoneBlock: 'PhoneBlock',
  phoneHash: 'Phone Hash Directory',
};

/** What people call a directory's protocol. */
export function nameProtocol(protocol: DirectoryView['protocol']): string {
  return names[protocol];
}
