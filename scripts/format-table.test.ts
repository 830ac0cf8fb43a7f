import { expect, test } from 'vitest';
import { formatTable } from './format-table';

test('makes columns as wide as their widest cell', () => {
  const table = formatTable([
    ['Number', 'Verdict'],
    ['+1 202-555-0143', 'reported'],
    ['+44 20 7946 0958', ''],
  ]);
  expect(table.split('\n')).toEqual([
    'Number            Verdict',
    '----------------  --------',
    '+1 202-555-0143   reported',
    '+44 20 7946 0958',
  ]);
});

test('bears a row that is too short', () => {
  expect(formatTable([['A', 'B'], ['long']])).toBe('A     B\n----  -\nlong');
});

test('makes a heading alone of one row', () => {
  expect(formatTable([['A', 'B']])).toBe('A  B\n-  -');
});
