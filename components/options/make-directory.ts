import type { DirectoryView } from '../../lib/message/views';

/** A connected directory for tests. */
export function makeDirectory(part: Partial<DirectoryView> = {}): DirectoryView {
  return {
    id: 'sample',
    name: 'Sample directory',
    url: 'https://directory.example/',
    user: undefined,
    protocol: 'range',
    environment: 'production',
    isOn: true,
    allows: [],
    extras: [],
    prefixLength: 5,
    prefixIn: 'body',
    algorithm: undefined,
    state: 'ready',
    keyKept: 'disk',
    keyAgeDays: 0,
    keyIsOld: false,
    ...part,
  };
}
