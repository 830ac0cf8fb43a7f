import { expect, test } from 'vitest';
import type { Verdict } from '../verdict';
import { EMPTY_TAB } from './tab-record';
import { writeBadge } from './write-badge';

const REPORTED: Verdict = { kind: 'reported', by: [{ directory: 'A' }] };
const LACKS: Verdict = { kind: 'notListed' };
const REFUSED: Verdict = { kind: 'unknown', reason: 'refused' };
const OFFLINE: Verdict = { kind: 'unknown', reason: 'offline' };

test.each([
  ['nothing for a tab without numbers', [], ''],
  ['nothing while none is reported', [LACKS, OFFLINE], ''],
  ['how many are reported', [REPORTED, LACKS, REPORTED, OFFLINE], '2'],
  ['F9: that a key was refused, before any count', [REPORTED, REFUSED], '!'],
])('says %s', (_what, verdicts, text) => {
  expect(writeBadge({ ...EMPTY_TAB, verdicts: Object.fromEntries(verdicts.entries()) })).toEqual({
    text,
  });
});
