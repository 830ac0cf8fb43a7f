import { hash } from 'node:crypto';
import type { E164 } from '../../lib/number/e164';
import { computeFingerprint } from './compute-fingerprint';
import type { ImportRow, RowReport } from './import-row';

interface Said extends Partial<Pick<RowReport, 'day' | 'isRobocall' | 'subject'>> {
  /** What tells it from other reports of the number. */
  readonly identity: string;
}

/** Puts together what a row says of a number. */
export function makeReport(number: E164, said: Said): ImportRow {
  const { day, isRobocall, subject = '', identity } = said;
  return {
    kind: 'report',
    report: {
      number,
      sha1: hash('sha1', number, 'hex'),
      day,
      isRobocall,
      subject,
      source: undefined,
      fingerprint: computeFingerprint(identity),
    },
  };
}
