import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { E164 } from '../../lib/number/e164';
import { createMerger } from './create-merger';
import { createRecordWriter, type RecordCounts } from './create-record-writer';
import { readNumber } from './read-number';
import { readReports } from './read-reports';
import { DIGEST_BYTES } from './listing-store';
import { ENTRY_BYTES, NUMBER_AT, REPORTS_AT } from './record-layout';
import { splitRecords } from './split-records';
import { writeNumber } from './write-number';
import { writeReport } from './write-report';

/** Few digests and few reports, so that most of them meet. */
interface Entry {
  readonly digest: number;
  readonly isKnown: boolean;
  readonly day: number;
  readonly report: number;
}

interface Step {
  readonly entries: readonly Entry[];
  readonly oldestDay: number;
  readonly forgotten: readonly number[];
}

/** What is listed, said in another way: the days of the reports of each digest. */
type Model = Map<number, { isKnown: boolean; readonly days: Map<number, number> }>;

const digest = fc.nat(3);
const entry: fc.Arbitrary<Entry> = fc.record({
  digest,
  isKnown: fc.boolean(),
  day: fc.nat(9),
  report: fc.nat(3),
});
const step: fc.Arbitrary<Step> = fc.record({
  entries: fc.array(entry, { maxLength: 12 }),
  oldestDay: fc.constantFrom(0, 0, 4, 8),
  forgotten: fc.uniqueArray(digest, { maxLength: 1 }),
});

const numberOf = (of: number) => `+1202555010${of}` as E164;

function writeEntry({ digest: of, isKnown, day, report }: Entry): Buffer {
  const bytes = Buffer.alloc(ENTRY_BYTES);
  bytes.writeUInt8(of, DIGEST_BYTES - 1);
  writeNumber(bytes, NUMBER_AT, isKnown ? numberOf(of) : undefined);
  const about = { isRobocall: undefined, subject: report, source: 0, fingerprint: report };
  writeReport(bytes, REPORTS_AT, { ...about, day });
  return bytes;
}

/** Merges the reports of each step one by one, as the documents say what comes of them. */
function mergeByHand(model: Model, { entries, oldestDay, forgotten }: Step): RecordCounts {
  const before = new Set(model.keys());
  const isOld = (day: number) => day !== 0 && day < oldestDay;
  let expiredReports = 0;
  let repeatedReports = 0;
  let addedReports = 0;
  let forgottenReports = 0;
  for (const out of forgotten) model.delete(out);
  for (const { days } of model.values())
    for (const [report, day] of days)
      if (isOld(day)) {
        days.delete(report);
        expiredReports += 1;
      }
  for (const { digest: of, isKnown, day, report } of entries) {
    if (forgotten.includes(of)) forgottenReports += 1;
    else {
      const record = model.get(of) ?? { isKnown: false, days: new Map<number, number>() };
      model.set(of, record);
      record.isKnown ||= isKnown;
      const known = record.days.get(report);
      if (isOld(day)) expiredReports += 1;
      else if (known === undefined) addedReports += 1;
      else repeatedReports += 1;
      if (!isOld(day)) record.days.set(report, Math.max(day, known ?? 0));
    }
  }
  for (const [of, { days }] of model) if (days.size === 0) model.delete(of);
  const addedNumbers = [...model.keys()].filter((of) => !before.has(of)).length;
  return {
    numbers: model.size,
    addedNumbers,
    addedReports,
    repeatedReports,
    expiredReports,
    forgottenReports,
  };
}

function readAll(held: Buffer) {
  return [...splitRecords(held)].map((record) => ({
    digest: record.readUInt8(DIGEST_BYTES - 1),
    number: readNumber(record, NUMBER_AT),
    days: readReports(record).map(({ fingerprint, day }) => [fingerprint, day]),
  }));
}

function describeModel(model: Model) {
  return [...model.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([of, { isKnown, days }]) => ({
      digest: of,
      number: isKnown ? numberOf(of) : undefined,
      days: [...days].toSorted(([one], [other]) => one - other),
    }));
}

test('any imports, with what expires and is forgotten, give what a map gives', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      let held: Buffer = Buffer.alloc(0);
      const model: Model = new Map();
      const told = new Set<string>();
      for (const each of steps) {
        const { entries, oldestDay, forgotten } = each;
        const written: Buffer[] = [];
        const writer = createRecordWriter({
          oldestDay,
          isForgotten: (bytes) => forgotten.includes(bytes.readUInt8(DIGEST_BYTES - 1)),
          onNumber: (bytes, change) =>
            void told[change === 'added' ? 'add' : 'delete'](readNumber(bytes, 0) ?? ''),
          onRecord: (bytes, length) => written.push(Buffer.from(bytes.subarray(0, length))),
        });
        createMerger(writer)({ held, entries: Buffer.concat(entries.map(writeEntry)) });
        held = Buffer.concat(written);
        expect(writer.count()).toEqual(mergeByHand(model, each));
        expect(readAll(held)).toEqual(describeModel(model));
        const known = readAll(held).flatMap(({ number }) => number ?? []);
        expect([...told].toSorted()).toEqual(known);
      }
    }),
    { numRuns: 500 },
  );
});
