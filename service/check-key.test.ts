import { timingSafeEqual } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { checkKey } from './check-key';
import { createKey } from './create-key';
import { revokeKey } from './revoke-key';
import { createMemoryKeys } from './test-support/create-memory-keys';

const now = () => 1_000;

function createKeys() {
  const keys = createMemoryKeys();
  return { keys, ...createKey({ keys, user: 'ann', now }) };
}

describe('createKey', () => {
  test('makes a key of an id and 32 random bytes, and keeps none of the secret', () => {
    const { keys, id, key } = createKeys();
    expect(key).toMatch(new RegExp(`^hd_${id}_[\\w-]{43}$`));
    const kept = JSON.stringify(keys.listKeys());
    expect(kept).not.toContain(key.slice(-43));
    expect(keys.findKey(id)).toMatchObject({ id, user: 'ann', createdAtMs: 1_000 });
    expect(keys.findKey(id)?.sha256).toMatch(/^[0-9a-f]{64}$/);
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
    expect(checkKey({ key }, { keys })?.id).toBe(id);
    expect(checkKey({ key, user: 'ann' }, { keys })?.id).toBe(id);
  });

  test('refuses a key under the name of another user', () => {
    const { keys, key } = createKeys();
    expect(checkKey({ key, user: 'bob' }, { keys })).toBeUndefined();
  });

  test('refuses a revoked key', () => {
    const { keys, id, key } = createKeys();
    revokeKey({ keys, id, now });
    expect(checkKey({ key }, { keys })).toBeUndefined();
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
      const compare = vi.fn<(left: Buffer, right: Buffer) => boolean>(timingSafeEqual);
      const found = checkKey(credentials, { keys, compare });
      expect(compare).toHaveBeenCalledOnce();
      expect(compare.mock.calls[0]?.map((bytes) => bytes.byteLength)).toEqual([32, 32]);
      return found !== undefined;
    });
    expect(accepted).toEqual([true, false, false, false, false, false]);
  });
});
