import { expect, test } from 'vitest';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { DAY_MS } from '../time';
import type { StoredKey } from '../vault/create-key-shelf';
import { viewDirectory } from './view-directory';

const NOW_MS = 1_000 * DAY_MS;
const READY: StoredKey = { kind: 'key', key: 'hd_1', addedAtMs: NOW_MS };
const LOCKED: StoredKey = { kind: 'locked', addedAtMs: NOW_MS };
const SURROUNDINGS: Parameters<typeof viewDirectory>[1] = {
  stored: READY,
  isRefused: false,
  reminderDays: 90,
  nowMs: NOW_MS,
};
const view = (part: Partial<typeof SURROUNDINGS>) =>
  viewDirectory(makeDirectoryRecord(), { ...SURROUNDINGS, ...part });

test.each([
  ['ready', {}],
  ['keyRefused', { isRefused: true }],
  ['keyMissing', { stored: { kind: 'missing' }, isRefused: true }],
  ['keyLocked', { stored: LOCKED, isRefused: true }],
] as const)('a directory is %s', (state, part) => {
  expect(view(part).state).toBe(state);
});

test.each([
  [89.9, 90, 89, false],
  [90, 90, 90, true],
  [94.5, 90, 94, true],
  [0, 1, 0, false],
  [5_000, 0, 5_000, false],
  [-3, 90, 0, false],
])('a key of %d days, with a reminder after %i, is %i days old: %s', (days, ...rest) => {
  const [reminderDays, keyAgeDays, keyIsOld] = rest;
  const stored: StoredKey = { ...READY, addedAtMs: NOW_MS - days * DAY_MS };
  expect(view({ stored, reminderDays })).toMatchObject({ keyAgeDays, keyIsOld });
});

test('a key that is locked ages, and one that is missing has no age', () => {
  const stored: StoredKey = { ...LOCKED, addedAtMs: 0 };
  expect(view({ stored })).toMatchObject({ keyAgeDays: 1_000, keyIsOld: true });
  const missing = view({ stored: { kind: 'missing' } });
  expect(missing).toMatchObject({ keyAgeDays: undefined, keyIsOld: false });
});

test('T1: nothing of the key is in what is shown', () => {
  expect(JSON.stringify(view({}))).not.toContain('hd_1');
});
