import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReports } from './compare-reports';
import { readReport } from './read-report';
import { REPORT_BYTES } from './record-layout';
import type { Report } from './report';
import { writeReport } from './write-report';

const report: fc.Arbitrary<Report> = fc.record({
  day: fc.nat(65_535),
  isRobocall: fc.constantFrom(undefined, false, true),
  subject: fc.nat(255),
  source: fc.nat(63),
  fingerprint: fc.nat(0xffffffff),
});

test('a report is read as it was written', () => {
  fc.assert(
    fc.property(report, fc.nat(8), (written, at) => {
      const bytes = Buffer.alloc(at + REPORT_BYTES, 0xff);
      writeReport(bytes, at, written);
      expect(readReport(bytes, at)).toEqual(written);
    }),
  );
});

test('two reports compare as equal when all but their day is the same', () => {
  fc.assert(
    fc.property(report, report, (one, other) => {
      const bytes = Buffer.alloc(3 * REPORT_BYTES);
      writeReport(bytes, 0, one);
      writeReport(bytes, REPORT_BYTES, { ...one, day: other.day });
      writeReport(bytes, 2 * REPORT_BYTES, { ...other, fingerprint: 0xffffffff - one.fingerprint });
      expect(compareReports(bytes, 0, REPORT_BYTES)).toBe(0);
      expect(compareReports(bytes, 0, 2 * REPORT_BYTES)).not.toBe(0);
    }),
  );
});
