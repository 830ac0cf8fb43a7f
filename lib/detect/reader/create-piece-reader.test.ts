import { expect, test } from 'vitest';
import { createPieceReader } from './create-piece-reader';

const read = (plain: string, country: 'DE' | 'US', before = '') => {
  const countries = [{ country, evidence: ['setting'] }] as const;
  const readPiece = createPieceReader({ plain, before, after: '', breaks: [], countries });
  const found = readPiece({ start: 0, end: plain.length });
  return found.map(({ start, end, e164 }) => [plain.slice(start, end), e164]);
};

test('completes a number from the one before it in a list', () => {
  const before = 'Call (213) 373-4253 or ';
  expect(read('373-4254', 'US', before)).toEqual([['373-4254', '+12133734254']]);
});

test('completes none from what is labelled as something else', () => {
  expect(read('373-4254', 'US', 'Order (213) 373-4253 or ')).toEqual([]);
});

test.each([' / ', '/', ' - '])('reads two numbers with %j and one area code', (sign) => {
  expect(read(`030 123456${sign}654321`, 'DE')).toEqual([
    ['030 123456', '+4930123456'],
    ['654321', '+4930654321'],
  ]);
});

test('takes a slash behind an area code for no list', () => {
  expect(read('06172 / 123456', 'DE')).toEqual([['06172 / 123456', '+496172123456']]);
});

test('reads two numbers that are written alike with a sign between them and no space', () => {
  expect(read('202-555-0143.202-555-0144', 'US')).toEqual([
    ['202-555-0143', '+12025550143'],
    ['202-555-0144', '+12025550144'],
  ]);
});

test('reads each ending behind a slash as a number', () => {
  expect(read('0221 4710110/11/12', 'DE')).toEqual([
    ['0221 4710110', '+492214710110'],
    ['11', '+492214710111'],
    ['12', '+492214710112'],
  ]);
});

test('reads the first of a range of numbers where both together are none', () => {
  expect(read('202-555-0131-0139', 'US')).toEqual([['202-555-0131', '+12025550131']]);
  expect(read('202-555-0139-0131', 'US')).toEqual([]);
  expect(read('202-555-0131-5678', 'US')).toEqual([]);
});
