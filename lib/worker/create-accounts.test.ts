import { describe, expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import type { DisclosedHash } from '../number/disclosed-hash';
import type { HashPrefix } from '../number/hash-prefix';
import { createAccounts } from './create-accounts';

const NUMBER = '+12025550143' as E164;
const PREFIX = 'bdc5e' as HashPrefix;

/** @param isFull whether a book takes nothing in any more */
function createWorld({
  isTyped = false,
  isAsked = false,
  isExposed = false,
  hasBudget = true,
  isFull = false,
  hasForgotten = false,
  pages = [['https://shop.example/a', 'token']],
  waiting = [NUMBER],
} = {}) {
  const noted: unknown[] = [];
  const counted: unknown[] = [];
  const wished: unknown[] = [];
  const looked: E164[] = [];
  const numbersWaiting: ReadonlySet<E164> = new Set(waiting);
  const take = (list: unknown[], value: unknown) =>
    isFull ? Promise.reject(new Error('full')) : Promise.resolve(void list.push(value));
  const accounts = createAccounts({
    lookup: {
      isUrgent: () => isTyped,
      findWaiting: () => numbersWaiting,
    },
    isExposed: async (e164, length) => (looked.push(e164), isExposed && length >= 5),
    book: {
      isAsked: (numbers) => isAsked && numbers.has(NUMBER),
      findPages: () => pages,
      countCheck: async (numbers) => void counted.push([...numbers]),
      countShown: async (numbers) => void counted.push([...numbers]),
    },
    hasForgotten: async () => hasForgotten,
    budget: { take: async (wish) => (wished.push(wish), hasBudget) },
    ledger: {
      note: (...sent) => Promise.all(sent.map((one) => take(noted, one))).then(() => {}),
      keepName: (id, name) => take(noted, [id, name]),
    },
    usage: {
      count: (id, part) => take(counted, [id, part]),
      clear: async (id) => void counted.push([id]),
    },
    now: () => 7,
  });
  return { accounts, noted, counted, wished, looked };
}

describe('mayAsk', () => {
  test.each([true, false])(
    'T2: asks the budget of the page for what no person wants',
    async (hasBudget) => {
      const { accounts, wished } = createWorld({ hasBudget });
      expect(await accounts.mayAsk(PREFIX, 'a')).toBe(hasBudget || 'overBudget');
      expect(wished).toEqual([
        { prefix: PREFIX, directoryId: 'a', pages: [['https://shop.example/a', 'token']] },
      ]);
    },
  );

  test('takes no budget from a page that was left, and does not call it spent', async () => {
    const { accounts, wished } = createWorld({ pages: [], hasBudget: false });
    expect(await accounts.mayAsk(PREFIX, 'a')).toBe('notAskedYet');
    expect(await accounts.mayShow(PREFIX, 'a')).toBe('notAskedYet');
    expect(wished).toEqual([]);
  });

  test.each([{}, { isTyped: true }])(
    'asks the user before a number is sent that few others hide: %o',
    async (who) => {
      const { accounts, wished } = createWorld({ ...who, isExposed: true });
      expect(await accounts.mayAsk(PREFIX, 'a')).toBe('smallSet');
      expect(await accounts.mayAsk('bdc5' as HashPrefix, 'a')).toBe(true);
      expect(wished).toHaveLength('isTyped' in who ? 0 : 1);
    },
  );

  test('asks the user before a prefix is sent with those of its blocks, which hide it together', async () => {
    const { accounts, wished } = createWorld({ isExposed: true });
    expect(await accounts.mayAsk('bdc5.1111.2222' as HashPrefix, 'a')).toBe('smallSet');
    expect(wished).toEqual([]);
  });

  test('T2: decides once for a thousand numbers of one prefix that come together', async () => {
    const numbers = Array.from({ length: 1_000 }, (_none, at) => `+35461${11_000 + at}` as E164);
    const { accounts, looked } = createWorld({ waiting: numbers, isExposed: true });
    const permits = await Promise.all(numbers.map(() => accounts.mayAsk(PREFIX, 'a')));
    expect(new Set(permits)).toEqual(new Set(['smallSet']));
    expect(looked).toHaveLength(1_000);
  });

  test('lets a number be asked about that few others hide, where the user asked for it on a page', async () => {
    const { accounts } = createWorld({ isAsked: true, isExposed: true });
    expect(await accounts.mayAsk(PREFIX, 'a')).toBe(true);
  });

  test.each([{ isTyped: true }, { isAsked: true }])(
    'lets what a person wants be asked, over every budget: %o',
    async (who) => {
      const { accounts, wished } = createWorld({ ...who, hasBudget: false });
      expect(await accounts.mayAsk(PREFIX, 'a')).toBe(true);
      expect(wished).toEqual([]);
    },
  );
});

describe('noteQuery', () => {
  test.each([
    ['a page', {}, 'page', 1],
    ['a page, as asked', { isAsked: true }, 'asked', 0],
    ['a typed number', { isTyped: true, isAsked: true }, 'typed', 0],
  ] as const)('writes down what was sent for %s', async (_what, who, occasion, automatic) => {
    const { accounts, noted, counted } = createWorld(who);
    await accounts.noteQuery(PREFIX, 'a');
    expect(noted).toEqual([{ atMs: 7, directoryId: 'a', prefix: PREFIX, occasion }]);
    expect(counted).toEqual(expect.arrayContaining([[NUMBER], ['a', { requests: 1, automatic }]]));
    expect(counted).toHaveLength(2);
  });

  test('F16: keeps nobody from an answer where nothing can be written down', async () => {
    const { accounts, noted } = createWorld({ isFull: true });
    await accounts.noteQuery(PREFIX, 'a');
    await accounts.noteLimited('a');
    expect(noted).toEqual([]);
  });
});

describe('mayShow', () => {
  test.each([true, false])('T2: asks the budget of the page: %s', async (hasBudget) => {
    const { accounts, wished } = createWorld({ hasBudget });
    expect(await accounts.mayShow(PREFIX, 'a')).toBe(hasBudget || 'overBudget');
    expect(wished).toHaveLength(1);
  });

  test('T8: shows nothing by itself to a directory whose answers were forgotten before their time', async () => {
    const { accounts, wished } = createWorld({ hasForgotten: true });
    expect(await accounts.mayShow(PREFIX, 'a')).toBe('overBudget');
    expect(wished).toEqual([]);
    expect(
      await createWorld({ isAsked: true, hasForgotten: true }).accounts.mayShow(PREFIX, 'a'),
    ).toBe(true);
  });

  test('lets what a person wants be shown, over every budget', async () => {
    const { accounts, wished } = createWorld({ isTyped: true, hasBudget: false });
    expect(await accounts.mayShow(PREFIX, 'a')).toBe(true);
    expect(wished).toEqual([]);
  });
});

describe('whole hashes', () => {
  const HASHES = ['a', 'b'].map((name) => name.repeat(40) as DisclosedHash);

  test('are written down one by one, and their request counted by them', async () => {
    const { accounts, noted, counted } = createWorld();
    await accounts.noteShown(
      HASHES.map((hash) => [hash, PREFIX] as const),
      'a',
    );
    expect(noted).toEqual(
      HASHES.map((prefix) => ({ atMs: 7, directoryId: 'a', prefix, occasion: 'page' })),
    );
    expect(counted).toEqual(
      expect.arrayContaining([[NUMBER], ['a', { requests: 2, automatic: 2 }]]),
    );
  });

  test('that a person entered are written down as such', async () => {
    const { accounts, noted } = createWorld();
    await accounts.noteReverse(HASHES[0]!, 'a');
    expect(noted).toEqual([{ atMs: 7, directoryId: 'a', prefix: HASHES[0], occasion: 'reverse' }]);
  });
});

test('writes a connection test down without a prefix', async () => {
  const { accounts, noted, counted } = createWorld();
  await accounts.noteTest('a');
  expect(noted).toEqual([{ atMs: 7, directoryId: 'a', prefix: '', occasion: 'test' }]);
  expect(counted).toEqual([['a', { requests: 1, automatic: 0 }]]);
});

describe('a directory that is entered', () => {
  const ENTERED = { id: 'a', url: 'https://directory.example:8443/base' };

  test('is written down by its host before it is tested, and counted once it is added', async () => {
    const { accounts, noted, counted } = createWorld();
    await accounts.noteEntered(ENTERED);
    expect(noted).toEqual([
      {
        atMs: 7,
        directoryId: 'a',
        directory: 'directory.example:8443',
        prefix: '',
        occasion: 'test',
      },
    ]);
    expect(counted).toEqual([]);
    await accounts.countAdded('a');
    expect([noted.length, counted]).toEqual([1, [['a', { requests: 1 }]]]);
  });

  test('F16: is tested, added and removed where nothing can be written down', async () => {
    const { accounts, noted, counted } = createWorld({ isFull: true });
    await accounts.noteEntered(ENTERED);
    await accounts.countAdded('a');
    await accounts.noteRemoved('a', 'Mine');
    expect([noted, counted]).toEqual([[], [['a']]]);
  });
});

test('keeps the name of a directory that is removed, and no count', async () => {
  const { accounts, noted, counted } = createWorld();
  await accounts.noteRemoved('a', 'Mine');
  await accounts.noteRemoved('b', undefined);
  expect([noted, counted]).toEqual([[['a', 'Mine']], [['a'], ['b']]]);
});

test('counts what a directory refuses for its limit', async () => {
  const { accounts, counted } = createWorld();
  await accounts.noteLimited('a');
  expect(counted).toEqual([['a', { limited: 1 }]]);
});
