import { expect, test } from 'vitest';
import { findSharedBeginning } from './find-shared-beginning';

const find = (written: string, before: string) => findSharedBeginning(written, before)?.beginning;

test.each([
  ['373-4254', '(213) 373-4253 or ', '(213) '],
  ['373-4254', '213-373-4253 / ', '213-'],
  ['654321', 'Tel. 030 123456 / ', '030 '],
  ['123-45-02', '(495) 123-45-01, ', '(495) '],
  ['2345 6790', '+91-80-2345 6789, ', '+91-80-'],
  ['373-4255', '(213) 373-4253, 373-4254, ', '(213) '],
  ['23125-99', '030 / 23125-0, Fax: ', '030 / '],
  ['373-4254', 'Suite 5. (213) 373-4253, ', '(213) '],
  ['555-0162', '(202) 555-0161 / Fax ', '(202) '],
])('%s shares with "%s" the beginning "%s"', (written, before, beginning) => {
  expect(find(written, before)).toBe(beginning);
});

test.each([
  ['50667', '0221 1234567, ', 'too few digits'],
  ['3734254', '(213) 373-4253 or ', 'other groups'],
  ['373-4254', '(213) 373-4253 in ', 'another word'],
  ['373-4254', '', 'nothing before it'],
  ['0371 392', '0221 4710 123, ', 'a trunk prefix of its own'],
  ['234567', '01234567, ', 'no group of its own'],
  ['21 23 45 02', '21 23 45 01, ', 'nothing before the groups'],
])('%s shares nothing with "%s": %s', (written, before) => {
  expect(find(written, before)).toBeUndefined();
});

test('tells what stands before the number that it shares with', () => {
  expect(findSharedBeginning('373-4254', 'Call (213) 373-4253 or ')?.before).toBe('Call ');
});

test.each(['1-', '1 ', '(1', '1, '])('comes to an end on a long row of %j', (unit) => {
  expect(find('373-4254', `${unit.repeat(100)} or `)).toBeUndefined();
});
