import type { DirectoryView } from '../../lib/message/views';

/** A connected directory for tests. */
export function makeDirectory(part: Partial<DirectoryView> = {}): DirectoryView {
  return {
    id: 'sample',
    name: 'Sample directory',
    url: 'https://directory.example/',
    user: undefined,
    state: 'ready',
    ...part,
  };
}
