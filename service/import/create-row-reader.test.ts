import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { E164 } from '../../lib/number/e164';
import { computeFingerprint } from './compute-fingerprint';
import { createRowReader } from './create-row-reader';
import type { ImportRow, RowReport } from './import-row';

const NUMBER = '+12025550143' as E164;
const SHA1 = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const FTC =
  'Company_Phone_Number,Created_Date,Violation_Date,Consumer_City,Consumer_State,' +
  'Consumer_Area_Code,Subject,Recorded_Message_Or_Robocall';
const FCC =
  'Ticket ID,Ticket Created,Date of Issue,Time of Issue,Form,Method,Issue,Caller ID Number,' +
  'Type of Call or Messge,Advertiser Business Number,State,Zip';
const EXPORT = 'sha1,number,day,robocall,subject,source,fingerprint';

function readAll(lines: readonly string[], country?: 'US' | 'GB') {
  const reader = createRowReader(country);
  const rows = lines.map((text, at) => reader.read({ number: at + 1, text }));
  return { rows, format: reader.format(), last: rows.at(-1) };
}

function report(known: Partial<RowReport>): ImportRow {
  return { kind: 'report', report: expect.objectContaining(known) as RowReport };
}

const rejected = (reason: string) => ({ kind: 'rejected', reason });

describe('createRowReader', () => {
  test.each([
    ['ftc', FTC],
    ['ftc', `"${FTC.replaceAll(',', '","')}"`],
    ['fcc', FCC],
    ['export', EXPORT],
    ['hashes', SHA1],
    ['hashes', `${SHA1.toUpperCase()}:12`],
    ['list', NUMBER],
    ['list', '# a list'],
    ['list', 'number,reason'],
    ['list', `${SHA1}0`],
  ])('recognises %s by "%s"', (format, line) => {
    expect(readAll(['', line]).format).toBe(format);
  });

  test('knows no format while all lines are blank', () => {
    expect(readAll(['', '  ']).format).toBeUndefined();
  });

  test('rejects a line that was too long to keep', () => {
    expect(createRowReader().read({ number: 1, text: undefined })).toEqual(
      rejected('line too long'),
    );
  });

  test.each([
    ['a number and its reason', `${NUMBER}, Says it is a bank`, { subject: 'Says it is a bank' }],
    ['a number alone', NUMBER, { number: NUMBER, sha1: SHA1, day: undefined, subject: '' }],
    ['a longer reason', `${NUMBER},${'a'.repeat(200)}`, { subject: 'a'.repeat(100) }],
    ['a semicolon', `${NUMBER};a;b`, { subject: 'a;b' }],
    ['a tab', `${NUMBER}\ta`, { subject: 'a' }],
  ])('of a list it reads %s', (_what, line, known) => {
    expect(readAll([line]).last).toEqual(report(known));
  });

  test('the same number with another reason is another report', () => {
    const { rows } = readAll([`${NUMBER},a`, `${NUMBER},b`, `+1 202 555 0143,a`]);
    const prints = rows.map((row) => row.kind === 'report' && row.report.fingerprint);
    expect(prints).toEqual([computeFingerprint('a'), computeFingerprint('b'), prints[0]]);
  });

  test.each([
    ['2025550143,2026-03-05 00:03:04,,,,,Computer  & support,Y', { isRobocall: true }],
    ['2025550143,2026-03-05 00:03:04,,,,,Computer  & support,Y', { subject: 'Computer & support' }],
    ['202-555-0143,2026-03-05 00:03:04,,,,,"a, b",N', { isRobocall: false, subject: 'a, b' }],
    ['2025550143,,,,,,No Subject Provided,', { isRobocall: undefined, subject: '' }],
    ['2025550143,2026-03-05 00:03:04', { day: 20_517, number: NUMBER, sha1: SHA1 }],
  ])('of the FTC it reads %s', (line, known) => {
    expect(readAll([FTC, line]).last).toEqual(report(known));
  });

  test.each([
    ['1,03/06/2026,03/05/2026,1:00 pm,Phone,Wired,Robocalls,202-555-0143,Prerecorded Voice,,VA,'],
    ['1,03/06/2026,03/05/2026,2:00 pm,Phone,Wired,Robocalls,2025550143,Prerecorded Voice,,VA,'],
  ])('of the FCC it reads %s, and knows it by its ticket', (line) => {
    expect(readAll([FCC, line]).last).toEqual(
      report({
        number: NUMBER,
        day: 20_517,
        subject: 'Prerecorded Voice',
        isRobocall: undefined,
        fingerprint: computeFingerprint('1'),
      }),
    );
  });

  test.each([
    [SHA1, { sha1: SHA1, number: undefined, fingerprint: 0 }],
    [`${SHA1.toUpperCase()}:3`, { sha1: SHA1, subject: '' }],
  ])('of hashes it reads %s', (line, known) => {
    expect(readAll([SHA1, line]).last).toEqual(report(known));
  });

  test('of an export it reads all that is kept', () => {
    expect(readAll([EXPORT, `${SHA1},${NUMBER},2026-03-05,N,"a, b",FTC,0000002a`]).last).toEqual({
      kind: 'report',
      report: {
        sha1: SHA1,
        number: NUMBER,
        day: 20_517,
        isRobocall: false,
        subject: 'a, b',
        source: 'FTC',
        fingerprint: 42,
      },
    });
  });

  test.each([
    [NUMBER, '202 555 0143', 'no + and no country'],
    [NUMBER, '+1 111 555 0143', 'not a valid phone number'],
    [NUMBER, ',reason', 'no number'],
    [NUMBER, '"+12025550143', 'unclosed quote'],
    [FTC, ',2026-03-05', 'no number'],
    [FTC, '999', 'not a valid phone number'],
    [FTC, '"2025550143', 'unclosed quote'],
    [FCC, '1,,,,,,,None,', 'not a valid phone number'],
    [SHA1, 'abc', 'not a hash'],
    [SHA1, NUMBER, 'not a hash'],
    [EXPORT, 'abc', 'not a row of an export'],
    [EXPORT, `${SHA1},+12025550144,2026-03-05,N,,,0000002a`, 'not a row of an export'],
    [EXPORT, `${SHA1},,2026-03-05,X,,,0000002a`, 'not a row of an export'],
    [EXPORT, `${SHA1},,2026-03-05,Y,,,2a`, 'not a row of an export'],
    [EXPORT, `${SHA1},,2026-02-30,Y,,,0000002a`, 'not a row of an export'],
  ])('behind "%s" it rejects "%s": %s', (first, line, reason) => {
    expect(readAll([first, line]).last).toEqual(rejected(reason));
  });

  test('takes a complaint for one of the US, unless it is told another country', () => {
    const line = '020 7946 0123,2026-03-05 00:03:04';
    const number = '+442079460123' as E164;
    const sha1 = createHash('sha1').update(number).digest('hex');
    expect(readAll([FTC, line]).last).toEqual(rejected('not a valid phone number'));
    expect(readAll([FTC, line], 'GB').last).toEqual(report({ number, sha1 }));
  });

  test('skips comments in lists and hashes', () => {
    expect(readAll([NUMBER, '# x']).last).toEqual({ kind: 'nothing' });
    expect(readAll([SHA1, '# x']).last).toEqual({ kind: 'nothing' });
  });
});
