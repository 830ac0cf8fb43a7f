import type { KnownDirectory } from '../../lib/worker/known-directory';

/** A stored directory, called by its id. */
export function makeDirectoryRecord(part: Partial<KnownDirectory> = {}): KnownDirectory {
  const { id = 'a' } = part;
  return {
    id,
    name: id.toUpperCase(),
    protocol: 'range',
    url: `https://${id}.example`,
    user: undefined,
    environment: 'production',
    isOn: true,
    allows: [],
    keyKept: 'disk',
    ...part,
  };
}
