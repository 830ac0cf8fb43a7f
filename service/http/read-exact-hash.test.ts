import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExactHash } from './read-exact-hash';

describe('readExactHash', () => {
  test.each([
    ['md5', 32],
    ['sha1', 40],
    ['sha256', 64],
  ])('reads a hash of %s, %s characters in either case', (algorithm, length) => {
    const hash = 'aB'.repeat(length / 2);
    expect(readExactHash({ hash, algorithm, more: 1 })).toEqual({
      ok: true,
      value: { hash: hash.toLowerCase(), algorithm },
    });
  });

  test.each([
    ['nothing', undefined, 'malformed_item'],
    ['null', null, 'malformed_item'],
    ['a list', [], 'malformed_item'],
    ['no algorithm', { hash: '0'.repeat(40) }, 'malformed_item'],
    ['a hash that is a number', { hash: 5, algorithm: 'md5' }, 'malformed_item'],
    ['another algorithm', { hash: '0'.repeat(128), algorithm: 'sha512' }, 'unsupported_algorithm'],
    ['upper case', { hash: '0'.repeat(32), algorithm: 'MD5' }, 'unsupported_algorithm'],
    [
      'what every object has',
      { hash: '0'.repeat(40), algorithm: 'constructor' },
      'unsupported_algorithm',
    ],
    ['what is not hex', { hash: 'z'.repeat(40), algorithm: 'sha1' }, 'malformed_hash'],
    ['the length of another', { hash: '0'.repeat(40), algorithm: 'md5' }, 'malformed_hash'],
    ['a line end', { hash: `${'0'.repeat(40)}\n`, algorithm: 'sha1' }, 'malformed_hash'],
  ])('refuses %s', (_what, value, code) => {
    expect(readExactHash(value)).toMatchObject({ ok: false, error: { code } });
  });

  test('reads a hash or says what to send for any value, and repeats none of it', () => {
    const text = fc.oneof(
      fc.string({ minLength: 9 }),
      fc.constantFrom('md5', 'sha1', 'sha256', '__proto__'),
      fc.stringMatching(/^[0-9a-f]{32}$/),
    );
    const value = fc.oneof(fc.jsonValue(), fc.record({ hash: text, algorithm: text }));
    fc.assert(
      fc.property(value, (item) => {
        const read = readExactHash(item);
        if (read.ok) return /^[0-9a-f]{32,64}$/.test(read.value.hash);
        return read.error.message.includes('Send') && !read.error.message.includes('Object');
      }),
    );
  });
});
