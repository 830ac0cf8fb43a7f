import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HashPrefix } from '../number/hash-prefix';
import { buildRangeRequest } from './build-range-request';
import type { DirectoryAccess } from './directory-access';

const ACCESS: DirectoryAccess = { url: 'https://directory.example', user: undefined, key: 'hd_1' };
const anyPrefix = fc.stringMatching(/^[0-9a-f]{5}$/).map((text) => text as HashPrefix);
const headersOf = (access: DirectoryAccess) =>
  Object.entries(buildRangeRequest(access, 'bdc5e' as HashPrefix).init.headers!);

describe('buildRangeRequest', () => {
  test('T8: sends the prefix and nothing else', () => {
    fc.assert(
      fc.property(anyPrefix, (prefix) => {
        expect(buildRangeRequest(ACCESS, prefix).init.body).toBe(`{"range":"${prefix}"}`);
      }),
    );
  });

  test('T8: asks every prefix at the same address, in which no prefix stands', () => {
    fc.assert(
      fc.property(anyPrefix, (prefix) => {
        const { url, init } = buildRangeRequest(ACCESS, prefix);
        expect(url).toBe('https://directory.example/api/1.0/service/hashes');
        expect(init.method).toBe('POST');
      }),
    );
  });

  test('T9: sends three headers of its own', () => {
    expect(headersOf(ACCESS)).toEqual([
      ['Accept', 'application/json'],
      ['Authorization', 'Bearer hd_1'],
      ['Content-Type', 'application/json'],
    ]);
  });

  test('T9, T12: sends no cookie and no referrer, keeps nothing, follows no redirect', () => {
    const { init } = buildRangeRequest(ACCESS, 'bdc5e' as HashPrefix);
    expect(Object.keys(init).toSorted()).toEqual(
      [
        'body',
        'cache',
        'credentials',
        'headers',
        'method',
        'redirect',
        'referrerPolicy',
      ].toSorted(),
    );
    expect(init).toMatchObject({
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  test.each([
    ['ASCII', 'erika', 'app-pass', 'ZXJpa2E6YXBwLXBhc3M='],
    ['letters past ASCII', 'jürgen', 'schlüssel', 'asO8cmdlbjpzY2hsw7xzc2Vs'],
    ['letters past Latin-1', 'Влад', 'ключ', '0JLQu9Cw0LQ60LrQu9GO0Yc='],
  ])('sends a user and a key of %s as Basic over UTF-8', (_what, user, key, encoded) => {
    expect(headersOf({ ...ACCESS, user, key })).toContainEqual([
      'Authorization',
      `Basic ${encoded}`,
    ]);
  });
});
