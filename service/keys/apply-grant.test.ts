import { expect, test } from 'vitest';
import { applyGrant } from './apply-grant';

const RATE = { requests: 1, windowMs: 1 };
const OTHER = { requests: 2, windowMs: 2 };

test('what the grant does not name stays', () => {
  const known = { scopes: ['range'], expiresAtMs: 5, limits: { range: RATE } } as const;
  expect(applyGrant(known, {}, 0)).toEqual(known);
  expect(applyGrant(known, { scopes: ['jobs'] }, 0)).toEqual({ ...known, scopes: ['jobs'] });
});

test('an end is counted from now, is a date, or is taken away', () => {
  expect(applyGrant({}, { end: { kind: 'after', ms: 5 } }, 100)).toEqual({ expiresAtMs: 105 });
  expect(applyGrant({}, { end: { kind: 'at', atMs: 7 } }, 100)).toEqual({ expiresAtMs: 7 });
  expect(applyGrant({ expiresAtMs: 5 }, { end: { kind: 'never' } }, 0)).toEqual({});
});

test('limits are set and taken away one by one', () => {
  const known = { limits: { range: RATE, exact: RATE } };
  const changed = applyGrant(known, { limits: { range: 'default', batch: OTHER } }, 0);
  expect(changed).toEqual({ limits: { exact: RATE, batch: OTHER } });
  const none = applyGrant(changed, { limits: { exact: 'default', batch: 'default' } }, 0);
  expect(none).toEqual({});
});
