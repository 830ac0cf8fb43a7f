import { expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../lib/time';
import type { StoredKey } from '../key-store';
import { listKeys } from './list-keys';

const NOW_MS = Date.parse('2026-12-01');

function makeKey(given: Partial<StoredKey> = {}): StoredKey {
  const createdAtMs = NOW_MS - 10 * DAY_MS;
  const secrets = [{ number: 1, sha256: '', createdAtMs }] as const;
  return { id: 'a', user: 'ann', createdAtMs, secrets, scopes: ['range'], ...given };
}

const list = (...keys: readonly StoredKey[]) =>
  listKeys(keys, { nowMs: NOW_MS, lastDays: new Map([['a-3', '2026-11-30']]) });

test('says how to make a key where there is none', () => {
  expect(list()).toEqual(['No keys. Make one with: keys create --user NAME']);
});

test('lists keys by age, with what they may do and how often', () => {
  const limits = {
    range: { requests: 20, windowMs: 10 * SECOND_MS },
    batch: { requests: 5, windowMs: MINUTE_MS },
  };
  expect(
    list(
      makeKey({ scopes: ['range', 'lookup'], limits, user: 'ann b.' }),
      makeKey({ id: 'older', createdAtMs: 0 }),
    ),
  ).toEqual([
    'ID     NO  CREATED     LAST USE  UNTIL  STATE  SCOPES        LIMITS                   USER',
    'older  1   2026-11-21  -         -      valid  range         -                        ann',
    'a      1   2026-11-21  -         -      valid  range,lookup  range=20/10s,batch=5/1m  ann b.',
  ]);
});

test.each([
  ['one that ends', { expiresAtMs: NOW_MS + DAY_MS }, '2026-12-02  valid'],
  ['one that has ended', { expiresAtMs: NOW_MS }, '2026-12-01  expired'],
  ['one that is revoked', { revokedAtMs: NOW_MS - DAY_MS, expiresAtMs: 0 }, '2026-11-30  revoked'],
])('says of %s until when it is or was valid', (_what, given, says) => {
  expect(list(makeKey(given))[1]).toContain(`2026-11-21  -         ${says}  `);
});

test('lists both secrets of a key in rotation, and none that was replaced for good', () => {
  const secrets = [
    { number: 1, sha256: '', createdAtMs: 0, endsAtMs: NOW_MS },
    { number: 2, sha256: '', createdAtMs: NOW_MS - DAY_MS, endsAtMs: NOW_MS + DAY_MS },
    { number: 3, sha256: '', createdAtMs: NOW_MS },
  ] as const;
  expect(list(makeKey({ secrets }))).toEqual([
    'ID  NO  CREATED     LAST USE    UNTIL       STATE    SCOPES  LIMITS  USER',
    'a   2   2026-11-30  -           2026-12-02  rotated  range   -       ann',
    'a   3   2026-12-01  2026-11-30  -           valid    range   -       ann',
  ]);
});
