import type { RowReader } from './import-row';
import { reject } from './reject';

const HASH = /^[0-9a-f]{40}(?:[:,;\t]|$)/i;
const HASH_LENGTH = 40;

/** Creates what reads a list of SHA-1 hashes, one a line; what follows one is not kept. */
export function createHashReader(): RowReader {
  return (text) => {
    const line = text.trim();
    if (!HASH.test(line)) return line.startsWith('#') ? { kind: 'nothing' } : reject('not a hash');
    // Written out: a spread takes longer than everything else here.
    return {
      kind: 'report',
      report: {
        number: undefined,
        sha1: (line.length === HASH_LENGTH ? line : line.slice(0, HASH_LENGTH)).toLowerCase(),
        day: undefined,
        isRobocall: undefined,
        subject: '',
        source: undefined,
        fingerprint: 0,
      },
    };
  };
}
