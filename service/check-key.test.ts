import { describe, expect, test, vi } from 'vitest';
import { checkKey } from './check-key';
import { createKey, type CreateKeyOptions } from './create-key';
import { isSameDigest } from './is-same-digest';
import { revokeKey } from './revoke-key';
import { createMemoryKeys } from './test-support/create-memory-keys';

const nowMs = 1_000;
const now = () => nowMs;

const UNKNOWN = { ok: false, error: { kind: 'unknown' } };

function createKeys(options: Partial<CreateKeyOptions> = {}) {
  const keys = createMemoryKeys();
  return { keys, ...createKey({ keys, user: 'ann', now, ...options }) };
}

describe('createKey', () => {
  test('makes a key of an id and 32 random bytes, and keeps none of the secret', () => {
    const { keys, id, key } = createKeys();
    expect(key).toMatch(new RegExp(`^hd_${id}_[\\w-]{43}$`));
    const kept = JSON.stringify(keys.listKeys());
    expect(kept).not.toContain(key.slice(-43));
    expect(keys.findKey(id)).toMatchObject({ id, user: 'ann', createdAtMs: 1_000 });
    expect(keys.findKey(id)?.secrets).toEqual([
      { number: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), createdAtMs: 1_000 },
    ]);
  });

  test('makes a key for ranges and look-ups that does not end, unless it is told otherwise', () => {
    const { keys, id } = createKeys();
    expect(keys.findKey(id)?.scopes).toEqual(['range', 'lookup']);
    expect(keys.findKey(id)).not.toHaveProperty('expiresAtMs');
    const told: Partial<CreateKeyOptions> = {
      scopes: ['reverse'],
      expiresAtMs: 5_000,
      limits: { exact: { requests: 1, windowMs: 1 } },
    };
    const other = createKeys(told);
    expect(other.keys.findKey(other.id)).toMatchObject(told);
  });
});

describe('revokeKey', () => {
  test('keeps the record and the time of the first revocation', () => {
    const { keys, id } = createKeys();
    expect(revokeKey({ keys, id, now: () => 2_000 })).toBe('revoked');
    expect(revokeKey({ keys, id, now: () => 3_000 })).toBe('was-revoked');
    expect(keys.findKey(id)).toMatchObject({ user: 'ann', revokedAtMs: 2_000 });
  });

  test('knows no key with another id', () => {
    expect(revokeKey({ ...createKeys(), id: 'nobody', now })).toBe('unknown');
  });
});

describe('checkKey', () => {
  test('accepts a key, with its user or without one', () => {
    const { keys, id, key } = createKeys();
    const taken = { ok: true, value: { key: keys.findKey(id), name: id } };
    expect(checkKey({ key }, { keys, nowMs })).toEqual(taken);
    expect(checkKey({ key, user: 'ann' }, { keys, nowMs })).toEqual(taken);
  });

  test('refuses a key under the name of another user', () => {
    const { keys, key } = createKeys();
    expect(checkKey({ key, user: 'bob' }, { keys, nowMs })).toEqual(UNKNOWN);
  });

  test('refuses a revoked key', () => {
    const { keys, id, key } = createKeys();
    revokeKey({ keys, id, now });
    const revoked = { ok: false, error: { kind: 'revoked', name: id } };
    expect(checkKey({ key }, { keys, nowMs })).toEqual(revoked);
  });

  test('tells nobody who has not the whole key that it is revoked', () => {
    const { keys, id, key } = createKeys();
    revokeKey({ keys, id, now });
    const wrong = `hd_${id}_${'A'.repeat(43)}`;
    expect(checkKey({ key: wrong }, { keys, nowMs })).toEqual(UNKNOWN);
    expect(checkKey({ key, user: 'bob' }, { keys, nowMs })).toEqual(UNKNOWN);
  });

  test.each([
    ['before its end', 1_999, true],
    ['at its end', 2_000, false],
    ['after its end', 3_000, false],
  ])('%s a key is taken: %s ms, %s', (_when, atMs, isTaken) => {
    const { keys, id, key } = createKeys({ expiresAtMs: 2_000 });
    const expired = { ok: false, error: { kind: 'expired', name: id } };
    const checked = checkKey({ key }, { keys, nowMs: atMs });
    if (isTaken) expect(checked.ok).toBe(true);
    else expect(checked).toEqual(expired);
  });

  test('hashes and compares once in constant time, whatever is sent', () => {
    const { keys, id, key } = createKeys();
    const presented = [
      { key },
      { key: `hd_${id}_${'A'.repeat(43)}` },
      { key: `hd_ffffffffffff_${'A'.repeat(43)}` },
      { key: 'no key at all' },
      { key: '' },
      undefined,
    ];
    const accepted = presented.map((credentials) => {
      const compare = vi.fn(isSameDigest);
      const found = checkKey(credentials, { keys, nowMs, compare });
      expect(compare).toHaveBeenCalledOnce();
      expect(compare.mock.calls[0]?.map(({ length }) => length)).toEqual([64, 64]);
      return found.ok;
    });
    expect(accepted).toEqual([true, false, false, false, false, false]);
  });
});
