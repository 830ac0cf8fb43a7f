import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../test-support/make-folder';
import { openDigestFile } from './open-digest-file';

const nothing = () => {};

test('writes a text once, and again when it is another, also in the next run', () => {
  const path = join(makeFolder(), 'd');
  const one = openDigestFile(path, 4);
  expect([1, 2].map(() => one.writeOnce(3, 'a', nothing))).toEqual([true, false]);
  one.close();
  const next = openDigestFile(path, 4);
  expect(next.writeOnce(3, 'a', nothing)).toBe(false);
  expect(next.writeOnce(2, 'a', nothing)).toBe(true);
  expect(next.writeOnce(3, 'b', nothing)).toBe(true);
  next.close();
});

test('does not take a text for written that another was half written over', () => {
  const path = join(makeFolder(), 'd');
  const one = openDigestFile(path, 1);
  one.writeOnce(0, 'a', nothing);
  const breakOff = () => {
    throw new Error('killed');
  };
  expect(() => one.writeOnce(0, 'b', breakOff)).toThrow('killed');
  one.close();
  const next = openDigestFile(path, 1);
  expect(next.writeOnce(0, 'a', nothing)).toBe(true);
  next.close();
});

test('knows nothing when its file has another size', () => {
  const path = join(makeFolder(), 'd');
  const one = openDigestFile(path, 1);
  one.writeOnce(0, 'a', nothing);
  one.close();
  appendFileSync(path, 'x');
  openDigestFile(path, 1).close();
  const next = openDigestFile(path, 1);
  expect(next.writeOnce(0, 'a', nothing)).toBe(true);
  next.close();
});
