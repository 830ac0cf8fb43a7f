import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkKey } from '../check-key';
import { createMemoryKeys } from '../test-support/create-memory-keys';
import { upgradeKey } from './upgrade-key';

const KEY = `hd_0123456789ab_${'A'.repeat(43)}`;
const OLD = { id: '0123456789ab', user: 'ann', sha256: hash('sha256', KEY), createdAtMs: 5 };

test('a key that was stored before there were rotations is taken as before', () => {
  const keys = createMemoryKeys();
  keys.saveKey(upgradeKey({ ...OLD, scopes: ['lookup'] }));
  expect(checkKey({ key: KEY, user: 'ann' }, { keys, nowMs: 9 })).toMatchObject({
    ok: true,
    value: { name: OLD.id, key: { scopes: ['lookup'], createdAtMs: 5 } },
  });
});

test('a key that was stored before there were scopes may ask for ranges only', () => {
  expect(upgradeKey(OLD).scopes).toEqual(['range']);
});

test('an end and limits stay', () => {
  const more = { revokedAtMs: 6, expiresAtMs: 7, limits: { exact: { requests: 1, windowMs: 1 } } };
  expect(upgradeKey({ ...OLD, ...more })).toMatchObject(more);
});

test('a key of today is left alone', () => {
  const stored = upgradeKey(OLD);
  expect(upgradeKey(stored)).toBe(stored);
});
