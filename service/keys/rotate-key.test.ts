import { describe, expect, test } from 'vitest';
import { checkKey } from '../check-key';
import { createKey } from '../create-key';
import { revokeKey } from '../revoke-key';
import { createMemoryKeys } from '../test-support/create-memory-keys';
import { rotateKey } from './rotate-key';

const LIMITS = { range: { requests: 3, windowMs: 1_000 } };

function createWorld() {
  const keys = createMemoryKeys();
  const made = createKey({ keys, user: 'ann', now: () => 0, scopes: ['reverse'], limits: LIMITS });
  const rotate = (nowMs: number, overlapMs = 100) => {
    const rotation = rotateKey({ keys, id: made.id, overlapMs, nowMs });
    return rotation.kind === 'rotated' ? rotation.key : rotation.kind;
  };
  const check = (key: string, nowMs: number) => {
    const checked = checkKey({ key }, { keys, nowMs });
    return checked.ok ? checked.value.name : checked.error;
  };
  return { keys, first: made.key, rotate, check, ...made };
}

describe('rotateKey', () => {
  test('makes a key that has its number behind the same id, and keeps none of the secret', () => {
    const { keys, id, rotate } = createWorld();
    const key = rotate(10);
    expect(key).toMatch(new RegExp(`^hd_${id}-2_[\\w-]{43}$`));
    expect(JSON.stringify(keys.listKeys())).not.toContain(key.slice(-43));
  });

  test('leaves user, scopes and limits as they are', () => {
    const { keys, id, rotate } = createWorld();
    rotate(10);
    expect(keys.findKey(id)).toMatchObject({ user: 'ann', scopes: ['reverse'], limits: LIMITS });
  });

  test('takes both until the overlap ends, tells them apart, and then names the newer one', () => {
    const { id, first, rotate, check } = createWorld();
    const second = rotate(10);
    expect([check(first, 109), check(second, 109)]).toEqual([id, `${id}-2`]);
    expect(check(first, 110)).toEqual({ kind: 'replaced', name: id, newest: 2 });
    expect(check(second, 110)).toBe(`${id}-2`);
  });

  test('takes no secret under the number of the other', () => {
    const { first, rotate, check } = createWorld();
    const second = rotate(10);
    expect(check(second.replace('-2_', '_'), 20)).toEqual({ kind: 'unknown' });
    expect(check(first.replace(/_(?=.{43}$)/, '-2_'), 20)).toEqual({ kind: 'unknown' });
    expect(check(second.replace('-2_', '-3_'), 20)).toEqual({ kind: 'unknown' });
  });

  test('makes no third while two are valid, unless both end at once', () => {
    const { first, rotate, check } = createWorld();
    const second = rotate(10);
    expect(rotate(109)).toBe('under way');
    const third = rotate(109, 0);
    expect(third).toMatch(/^hd_\w+-3_/);
    const replaced = { kind: 'replaced', newest: 3 };
    expect(check(first, 109)).toMatchObject(replaced);
    expect(check(second, 109)).toMatchObject(replaced);
    expect(rotate(109)).toMatch(/^hd_\w+-4_/);
  });

  test('does not prolong what ended before', () => {
    const { first, rotate, check } = createWorld();
    rotate(10);
    rotate(110);
    expect(check(first, 150)).toMatchObject({ kind: 'replaced', newest: 3 });
  });

  test('makes none for a key that is revoked, has expired, or is not there', () => {
    const { keys, id, rotate } = createWorld();
    const ending = createKey({ keys, user: 'bob', now: () => 0, expiresAtMs: 50 });
    const options = { keys, overlapMs: 1, nowMs: 50 };
    expect(rotateKey({ ...options, id: ending.id }).kind).toBe('ended');
    revokeKey({ keys, id, now: () => 0 });
    expect(rotate(10)).toBe('ended');
    expect(rotateKey({ ...options, id: 'nobody' }).kind).toBe('unknown');
  });

  test('revoking ends all secrets', () => {
    const { keys, id, first, rotate, check } = createWorld();
    const second = rotate(10);
    revokeKey({ keys, id, now: () => 20 });
    expect(check(first, 30)).toEqual({ kind: 'revoked', name: id });
    expect(check(second, 30)).toEqual({ kind: 'revoked', name: `${id}-2` });
  });

  test('remembers the ten last secrets', () => {
    const { keys, id, rotate } = createWorld();
    for (let at = 1; at <= 20; at += 1) rotate(at, 0);
    expect(keys.findKey(id)?.secrets.map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_none, at) => 12 + at),
    );
  });
});
