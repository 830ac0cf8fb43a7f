import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryChange } from '../test-support/create-memory-change';
import { formatSummary } from './format-summary';
import { importList, type ImportOptions, type ImportSummary } from './import-list';

const FTC_HEADER =
  'Company_Phone_Number,Created_Date,Violation_Date,Consumer_City,Consumer_State,' +
  'Consumer_Area_Code,Subject,Recorded_Message_Or_Robocall';
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const TODAY = 20_000;

type Given = Partial<ImportOptions>;

function createWorld() {
  const memory = createMemoryChange();
  const importFrom = (input: Readable, given: Given = {}) => {
    const { change, readState } = memory;
    return importList({ input, change, state: readState(), nowMs: 1, today: TODAY, ...given });
  };
  return {
    ...memory,
    importFrom,
    importText: (text: string | Uint8Array, given?: Given) =>
      importFrom(Readable.from([Buffer.from(text)]), given),
  };
}

/** Imports into an empty store. */
async function importText(text: string | Uint8Array, given?: Given): Promise<ImportSummary> {
  return expectSummary(await createWorld().importText(text, given));
}

function expectSummary(outcome: Awaited<ReturnType<typeof importList>>): ImportSummary {
  if ('importedAtMs' in outcome) throw new Error('it was imported before');
  return outcome;
}

function openSample(name: string): Readable {
  return createReadStream(fileURLToPath(new URL(`../sample/${name}`, import.meta.url)));
}

describe('importList', () => {
  test('lists the hash of an imported number', async () => {
    const world = createWorld();
    await world.importText('+12025550143');
    expect(world.list()).toEqual([HASH]);
  });

  test('keeps every number of the sample list', async () => {
    const summary = await createWorld().importFrom(openSample('sample-list.csv'));
    expect(summary).toMatchObject({ rows: 20, added: 20, addedNumbers: 20, rejected: 0 });
  });

  test('reads a complaint file of the FTC with its blank, short and fake numbers', async () => {
    const summary = await createWorld().importFrom(openSample('ftc-sample.csv'));
    expect(summary).toEqual({
      rows: 12,
      added: 8,
      addedNumbers: 7,
      repeated: 0,
      expired: 0,
      keptOut: 0,
      rejected: 4,
      rejections: [
        { line: 4, reason: 'no number' },
        { line: 6, reason: 'not a valid phone number' },
        { line: 8, reason: 'not a valid phone number' },
        { line: 11, reason: 'no number' },
      ],
      listed: 7,
    });
  });

  test('tells reports that are known from new ones of the same number', async () => {
    const world = createWorld();
    await world.importText('+12025550143\n+442079460123');
    const again = '+12025550143\n+1 202 555 0143,again\n+493023125001\n+493023125001';
    expect(await world.importText(again)).toMatchObject({
      rows: 4,
      added: 2,
      addedNumbers: 1,
      repeated: 2,
      listed: 3,
    });
  });

  test('takes the very same file no second time, but drops what is too old', async () => {
    const world = createWorld();
    await world.importText('+12025550143', { nowMs: 5 });
    const before = world.readState();
    const again = await world.importText('+12025550143', { nowMs: 6, today: TODAY + 1 });
    expect(again).toEqual({ importedAtMs: 5, expired: 0 });
    expect(world.readState()).toBe(before);
    const dropped = await world.importText('+12025550143', { nowMs: 7, oldestDay: TODAY + 1 });
    expect(dropped).toEqual({ importedAtMs: 5, expired: 0 });
    expect(world.readState().changedAtMs).toBe(7);
  });

  test.each([
    ['under another name', { source: 'other' }],
    ['with a country', { country: 'US' }],
  ] as const)('reads the same file again %s', async (_how, given) => {
    const world = createWorld();
    await world.importText('2025550143');
    expectSummary(await world.importText('2025550143', given));
    expect(world.readState().imports).toHaveLength(2);
  });

  test('drops reports from before the oldest day, and dates those without a day by today', async () => {
    const rows = `${FTC_HEADER}\n2025550143,1999-01-01\n2025550143,2026-01-01\n2025550117,`;
    expect(await importText(rows, { oldestDay: TODAY })).toMatchObject({
      added: 2,
      expired: 1,
      listed: 2,
    });
  });

  test.each([
    ['national numbers of the country', '020 7946 0123', 'GB'],
    ['numbers with + whatever the country', '+12025550143', 'GB'],
    ['numbers with +', '+12025550143', undefined],
    ['a reason after a comma', '+12025550143,"a, ""b"""', undefined],
    ['a quoted number', '"+1 (202) 555-0143"', undefined],
    ['a byte order mark', '\uFEFF+12025550143', undefined],
    ['CRLF', '+12025550143\r\n', undefined],
    ['comments and blank lines', '# list\n\n  \n  # more\n+12025550143', undefined],
    ['a reordered FTC file', `Subject,Company_Phone_Number\n"a, b",2025550143`, undefined],
    [
      'an FTC file with a byte order mark and quotes',
      `\uFEFF"${FTC_HEADER.replaceAll(',', '","')}"\r\n"2025550143","",""`,
      undefined,
    ],
  ] as const)('reads %s', async (_what, text, country) => {
    const given = country === undefined ? {} : { country };
    expect(await importText(text, given)).toMatchObject({ rows: 1, added: 1 });
  });

  test.each([
    ['a national number without a country', '202 555 0143', 'no + and no country'],
    ['a number that its plan does not admit', '+1 111 555 0143', 'not a valid phone number'],
    ['a word', 'hello', 'not a valid phone number'],
    ['a row without a number', ',reason', 'no number'],
    ['an unclosed quote', '"+12025550143', 'unclosed quote'],
    ['a line of a megabyte', '+'.repeat(1_000_000), 'line too long'],
    ['binary junk', Uint8Array.of(0xff, 0xfe, 0, 1, 0x80), 'not a valid phone number'],
  ])('rejects %s and keeps the rows around it', async (_what, row, reason) => {
    const text = Buffer.concat([
      Buffer.from('+12025550143\n'),
      Buffer.from(row),
      Buffer.from('\n+442079460123'),
    ]);
    expect(await importText(text)).toMatchObject({
      rows: 3,
      added: 2,
      rejections: [{ line: 2, reason }],
    });
  });

  test.each([
    ['a semicolon', '+12025550143;reason'],
    ['a tab', '+12025550143\treason'],
    ['a quote and a semicolon', '"+1 (202) 555-0143";"reason; more"'],
    ['a quote, a blank and a comma', '"+1 (202) 555-0143" ,reason'],
  ])('reads a number before %s', async (_what, line) => {
    const summary = await importText(line);
    expect(summary).toMatchObject({ rows: 1, added: 1, rejected: 0 });
  });

  test('does not fail on any bytes, and accounts for every row', async () => {
    const line = fc.constantFrom('+12025550143', '"', 'x,"y', '#', '', '0', '\uFEFF', '"a"b');
    const text = fc.array(line).map((lines) => Buffer.from(lines.join('\n')));
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), text);
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (body, ftc) => {
        const head = Buffer.from(ftc ? `${FTC_HEADER}\n` : '');
        const summary = await importText(Buffer.concat([head, body]));
        const { added, repeated, expired, rejected } = summary;
        expect(summary.rows).toBe(added + repeated + expired + rejected);
      }),
      { numRuns: 50 },
    );
  });

  test('names 20 rejected rows at most, and says how many more there are', async () => {
    const summary = await importText('x\n'.repeat(1_025));
    expect(summary).toMatchObject({ rows: 1_025, rejected: 1_025 });
    expect(summary.rejections.map(({ line }) => line)).toEqual(
      [...Array(20).keys()].map((at) => at + 1),
    );
    expect(formatSummary(summary)).toContain('and 1,005 more');
  });

  test('never repeats what a rejected row says', async () => {
    const summary = await importText('2025550143\n+1 111 555 0143\n"+12025550143');
    expect(formatSummary(summary)).not.toMatch(/\d{3}/);
  });

  test('lists nothing when reading breaks off', async () => {
    const world = createWorld();
    await expect(world.importFrom(Readable.from(breakOff()))).rejects.toThrow('injected');
    expect(world.list()).toEqual([]);
  });
});

async function* breakOff() {
  yield '+12025550143\n';
  throw new Error('injected');
}
