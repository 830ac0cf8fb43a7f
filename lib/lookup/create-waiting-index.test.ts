import { describe, expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery } from '../number/prepare-query';
import { createWaitingIndex } from './create-waiting-index';

const NUMBER = '+12025550143' as E164;
const OWN = ['bdc5e', 'bdc5', 'bdc5.0000.ffff'] as HashPrefix[];
const OTHERS = ['bdc5f', 'bdc4', '0000.bdc5.bdc5'] as HashPrefix[];

/** A number that waits, typed and allowed unless told otherwise. */
const waitFor = async (manner: { urgent?: boolean; consent?: 'plainly' | 'covered' } = {}) => ({
  e164: NUMBER,
  query: await prepareQuery(NUMBER),
  urgent: true,
  ...manner,
});

describe('the index of those who wait', () => {
  test('knows a number by its prefix of each length and by no other, until it is taken out', async () => {
    const index = createWaitingIndex();
    const remove = index.add(await waitFor());
    expect(OWN.map((prefix) => [...index.findNumbers(prefix)])).toEqual(OWN.map(() => [NUMBER]));
    expect(OTHERS.map((prefix) => index.findNumbers(prefix).size)).toEqual([0, 0, 0]);
    remove();
    expect(OWN.map((prefix) => index.findNumbers(prefix).size)).toEqual([0, 0, 0]);
  });

  test('knows a number until all who wait for it are gone', async () => {
    const index = createWaitingIndex();
    const [remove, removeLast] = [index.add(await waitFor()), index.add(await waitFor())];
    remove();
    expect(OWN.map(index.isUrgent)).toEqual([true, true, true]);
    expect(index.findNumbers('bdc5e' as HashPrefix).size).toBe(1);
    removeLast();
    expect(OWN.map(index.isUrgent)).toEqual([false, false, false]);
  });

  test.each([
    [4, 'bdc'],
    [5, 'bdc5'],
  ] as const)(
    'T8: holds all 16 prefixes of %i characters for urgent that hide a number, and finds it by its own',
    async (_length, beginning) => {
      const index = createWaitingIndex();
      const remove = index.add(await waitFor({ consent: 'covered' }));
      const all = Array.from('0123456789abcdef', (digit) => (beginning + digit) as HashPrefix);
      expect(all.filter(index.isUrgent)).toEqual(all);
      expect(all.filter((prefix) => index.findNumbers(prefix).size > 0)).toHaveLength(1);
      remove();
      expect(all.filter(index.isUrgent)).toEqual([]);
    },
  );

  test('T2: looks at none of a thousand numbers that share a prefix to find who waits for it', async () => {
    const index = createWaitingIndex();
    const looks = { count: 0 };
    const entry = new Proxy(await waitFor({ urgent: false }), {
      get: (target, name) => ((looks.count += 1), Reflect.get(target, name)),
    });
    for (let at = 0; at < 1_000; at += 1) index.add(entry);
    const afterAdding = looks.count;
    for (const prefix of [...OWN, ...OTHERS]) {
      expect(index.isUrgent(prefix)).toBe(false);
      expect(index.findNumbers(prefix)).toBe(index.findNumbers(prefix));
    }
    expect(looks.count).toBe(afterAdding);
    index.add(await waitFor())();
    expect(looks.count).toBe(afterAdding);
  });
});
