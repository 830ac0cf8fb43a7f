import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFields } from './split-fields';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', 'ä'), maxLength: 12 });

/** What another reader makes of a line; undefined where it refuses it. */
function parseLine(line: string): readonly string[] | undefined {
  try {
    return parse(line)[0];
  } catch {
    return undefined;
  }
}

describe('splitFields', () => {
  test.each([
    ['', ['']],
    ['a,b', ['a', 'b']],
    [',', ['', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""b""",', ['a "b"', '']],
    ['"",""', ['', '']],
    ['a"b,c', ['a"b', 'c']],
    ['"a"b,c', ['ab', 'c']],
    [' "a",b', [' "a"', 'b']],
  ])('splits %s', (line, fields) => {
    expect(splitFields(line)).toEqual(fields);
  });

  test.each(['"', '"a', 'a,"b', '"a""', '"a"",b'])('refuses %s, whose quote is open', (line) => {
    expect(splitFields(line)).toBeUndefined();
  });

  test('reads back any fields that were quoted by the rules', () => {
    const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (fields) => {
        expect(splitFields(fields.map(quote).join(','))).toEqual(fields);
      }),
    );
  });

  test('reads whatever a strict reader takes as that reads it', () => {
    fc.assert(
      fc.property(text, (line) => {
        const strict = line === '' ? undefined : parseLine(line);
        expect(strict === undefined || splitFields(line)).toEqual(strict ?? true);
      }),
      { numRuns: 1_000 },
    );
  });
});
