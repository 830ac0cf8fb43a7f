import { expect, test } from 'vitest';
import { readNationalForm } from './read-national-form';

test.each([
  ['(202) 555-0143', 'US', 'signs'],
  ['1-202-555-0143', 'US', 'signs'],
  ['202.555.0143', 'US', 'groups'],
  ['2025550143', 'US', 'digits'],
  ['020 7946 0123', 'GB', 'signs'],
  ['020-7946-0123', 'GB', 'groups'],
  ['0207 946 0123', 'GB', 'digits'],
] as const)('compares %j with how %s writes it', (written, country, likeness) => {
  expect(readNationalForm(written, country)).toEqual({ country, likeness });
});

test.each([
  ['no number there', '202-555-0143', 'GB'],
  ['a number without its trunk prefix', '30 23125000', 'DE'],
  ['another kind of text', '12:30 to 13:45', 'US'],
] as const)('knows %s', (_what, written, country) => {
  expect(readNationalForm(written, country)).toBeUndefined();
});

test('tells the country of the area among those with one calling code', () => {
  expect(readNationalForm('514-555-0123', 'US')?.country).toBe('CA');
});
