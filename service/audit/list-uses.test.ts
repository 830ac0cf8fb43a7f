import { expect, test } from 'vitest';
import { listUses } from './list-uses';

const USE = { day: '2026-12-01', key: 'abc', endpoint: 'range', status: 200, requests: 12_345 };

test('lists uses below each other', () => {
  expect(listUses([USE, { ...USE, key: '-', status: 401, requests: 1 }])).toEqual([
    'DAY         KEY  ENDPOINT  STATUS  REQUESTS',
    '2026-12-01  abc  range     200     12,345',
    '2026-12-01  -    range     401     1',
  ]);
});

test('lists all secrets of one key, and of no other', () => {
  const keys = ['abc', 'abc-2', 'abcd', '-'].map((key) => ({ ...USE, key }));
  expect(listUses(keys, 'abc').map((line) => line.split(/ +/)[1])).toEqual(['KEY', 'abc', 'abc-2']);
});

test('says so where there are none', () => {
  expect(listUses([])).toEqual(['No use is on record.']);
  expect(listUses([USE], 'other')).toEqual(['No use is on record.']);
});
