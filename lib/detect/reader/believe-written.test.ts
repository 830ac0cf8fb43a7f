import type { CountryCode } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { believeWritten } from './believe-written';

const believe = (written: string, country: CountryCode, before = '见 ') => {
  const countries = [{ country, evidence: ['domain'] }] as const;
  return believeWritten({ written, before, after: '', isAlone: false }, countries);
};

test('takes eleven digits from 13 to 19 for a likely mobile phone in China alone', () => {
  expect(believe('13800138000', 'CN')).toEqual({
    e164: '+8613800138000',
    certainty: 'likely',
    reason: 'shape',
  });
  expect(believe('12025550143', 'CN')).toBeUndefined();
  expect(believe('9812345678', 'IN')).toBeUndefined();
});

test('takes the groups of a Belgian company for no mobile phone unless a word says so', () => {
  expect(believe('0450.001.234', 'BE')).toBeUndefined();
  expect(believe('0450.001.234', 'BE', 'Gsm ')).toMatchObject({ reason: 'cue' });
  expect(believe('0450/00.12.34', 'BE')).toBeDefined();
});
