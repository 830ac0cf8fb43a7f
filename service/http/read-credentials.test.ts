import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCredentials } from './read-credentials';

const encode = (text: string) => Buffer.from(text).toString('base64');

describe('readCredentials', () => {
  test.each([
    ['Bearer', 'Bearer hd_1_x-_', { key: 'hd_1_x-_' }],
    ['Bearer in another case', 'bEARER  hd_1_x', { key: 'hd_1_x' }],
    ['Bearer with an encoded key', `Bearer ${encode('hd_1_x')}`, { key: 'hd_1_x' }],
    ['Basic', `Basic ${encode('ann:hd_1_x')}`, { user: 'ann', key: 'hd_1_x' }],
    ['Basic with a colon in the key', `Basic ${encode('ann:a:b')}`, { user: 'ann', key: 'a:b' }],
    ['Basic in UTF-8', `Basic ${encode('Ánn:x')}`, { user: 'Ánn', key: 'x' }],
  ])('reads %s', (_what, header, credentials) => {
    expect(readCredentials(header)).toEqual(credentials);
  });

  test.each([
    ['no header', undefined],
    ['an empty one', ''],
    ['a scheme alone', 'Bearer'],
    ['another scheme', 'Digest abc'],
    ['Basic without a colon', `Basic ${encode('ann')}`],
    ['two values', 'Bearer a b'],
  ])('reads nothing from %s', (_what, header) => {
    expect(readCredentials(header)).toBeUndefined();
  });

  test('does not throw on any header', () => {
    fc.assert(
      fc.property(fc.constantFrom('Bearer ', 'Basic ', ''), fc.string(), (scheme, value) => {
        expect(() => readCredentials(scheme + value)).not.toThrow();
      }),
    );
  });
});
