import { describe, expect, test } from 'vitest';
import { normaliseNumber } from './normalise-number';

describe('normaliseNumber', () => {
  test.each([
    ['+1 202-555-0143', undefined, '+12025550143'],
    ['(202) 555-0143', 'US', '+12025550143'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['+49 176 50642602', undefined, '+4917650642602'],
  ] as const)('reads %s in %s as %s', (text, country, e164) => {
    expect(normaliseNumber(text, country)).toBe(e164);
  });

  test.each([
    ['a national number without a country', '202-555-0143', undefined],
    ['a number that its plan does not admit', '+1 111 555 0143', undefined],
    ['text around a number', 'call +1 202-555-0143', undefined],
    ['nothing', '', 'US'],
  ] as const)('gives undefined for %s', (_what, text, country) => {
    expect(normaliseNumber(text, country)).toBeUndefined();
  });

  test('does not read a text of more than 64 characters', () => {
    const padded = '+1 202-555-0143'.padEnd(64, ' ');
    expect(normaliseNumber(padded)).toBe('+12025550143');
    expect(normaliseNumber(`${padded} `)).toBeUndefined();
  });
});
