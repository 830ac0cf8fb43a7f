import type { RowReader, RowReport } from './import-row';
import { reject } from './reject';

const HASH = /^[0-9a-f]{40}(?:[:,;\t].*)?$/i;
const HASH_LENGTH = 40;

const UNKNOWN: Omit<RowReport, 'sha1'> = {
  number: undefined,
  day: undefined,
  isRobocall: undefined,
  subject: '',
  source: undefined,
  fingerprint: 0,
};

/** Creates what reads a list of SHA-1 hashes, one a line; what follows one is not kept. */
export function createHashReader(): RowReader {
  return (text) => {
    const line = text.trim();
    if (!HASH.test(line)) return line.startsWith('#') ? { kind: 'nothing' } : reject('not a hash');
    const sha1 = line.slice(0, HASH_LENGTH).toLowerCase();
    return { kind: 'report', report: { ...UNKNOWN, sha1 } };
  };
}
