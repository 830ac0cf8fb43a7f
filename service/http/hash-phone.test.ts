import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashPhone } from './hash-phone';

describe('hashPhone', () => {
  test('hashes the E.164 form with its + and repeats both', () => {
    const asked = { phone: '+49 1765 0642602', algorithms: ['sha1', 'md5', 'sha256'] };
    expect(hashPhone(asked)).toEqual({
      ok: true,
      value: {
        phone: '+49 1765 0642602',
        normalized: '+4917650642602',
        hashes: {
          sha1: '3d1d76f0c3664e1e818c6eccfd8843ad1f4091cc',
          md5: expect.stringMatching(/^[0-9a-f]{32}$/),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    });
  });

  test.each([
    ['a national number', { phone: '2025550143', algorithms: ['sha1'] }, /with \+/],
    ['what is no number', { phone: '+12', algorithms: ['sha1'] }, /with \+/],
    ['a very long one', { phone: '+1'.repeat(5_000), algorithms: ['sha1'] }, /with \+/],
    ['no algorithm', { phone: '+12025550143', algorithms: [] }, /^Malformed/],
    ['no list of them', { phone: '+12025550143', algorithms: 'sha1' }, /^Malformed/],
    ['another algorithm', { phone: '+12025550143', algorithms: ['sha1', 'sha512'] }, /^Unsupp/],
    ['no phone', { algorithms: ['sha1'] }, /^Malformed/],
    ['nothing', undefined, /^Malformed/],
  ])('refuses %s, and says what to send', (_what, asked, words) => {
    expect(hashPhone(asked)).toEqual({ ok: false, error: expect.stringMatching(words) });
  });

  test('answers any value', () => {
    const algorithms = fc.array(fc.constantFrom('md5', 'sha1', 'toString', ''));
    const value = fc.oneof(fc.jsonValue(), fc.record({ phone: fc.string(), algorithms }));
    fc.assert(fc.property(value, (asked) => typeof hashPhone(asked).ok === 'boolean'));
  });
});
