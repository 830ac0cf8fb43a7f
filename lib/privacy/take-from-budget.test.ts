import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_BUDGET, type Budget } from './budget';
import { takeFromBudget } from './take-from-budget';

const LIMITS = { page: 3, day: 5 };
const WISH = { directoryId: 'a', pages: [['shop']], day: '2026-11-27' };
const name = (index: number) => index.toString(16).padStart(5, '0');

/** Takes prefixes one after the other; tells which were allowed, and what is left in the end. */
function takeAll(
  wishes: readonly Partial<typeof WISH & { prefix: string }>[],
  budget: Budget = EMPTY_BUDGET,
) {
  let left = budget;
  const allowed = wishes.map((wish, index) => {
    const after = takeFromBudget(left, { ...WISH, prefix: name(index), ...wish }, LIMITS);
    left = after ?? left;
    return after !== undefined;
  });
  return { allowed, left };
}
const count = (allowed: readonly boolean[]) => allowed.filter(Boolean).length;

describe('T2: takeFromBudget', () => {
  test('lets a page ask for so many new prefixes and no more', () => {
    expect(takeAll(Array.from({ length: 9 }, () => ({}))).allowed).toEqual([
      true,
      true,
      true,
      ...Array.from({ length: 6 }, () => false),
    ]);
  });

  test('gives a page that is loaded again nothing anew', () => {
    const { left } = takeAll([{}, {}, {}]);
    expect(takeAll([{}, {}, {}, {}], left).allowed).toEqual([true, true, true, false]);
  });

  test('lets all pages together ask one directory for so many a day', () => {
    const wishes = Array.from({ length: 9 }, (_none, index) => ({ pages: [[`page ${index}`]] }));
    expect(count(takeAll(wishes).allowed)).toBe(LIMITS.day);
  });

  test('counts what a directory was asked today before the session', () => {
    const before = [['a', LIMITS.day - 1]] as const;
    const budget = { ...EMPTY_BUDGET, day: WISH.day, before };
    expect(takeAll([{}, {}], budget).allowed).toEqual([true, false]);
    expect(takeAll([{ directoryId: 'b' }, { directoryId: 'b' }], budget).allowed).toEqual([
      true,
      true,
    ]);
  });

  test('begins anew on the next day, but not for the page', () => {
    const { left } = takeAll([{}, {}, {}, { pages: [['b']] }, { pages: [['b']] }]);
    const prefix = name(99);
    expect(takeAll([{ pages: [['b']], prefix }], left).allowed).toEqual([false]);
    const day = '2026-11-28';
    expect(takeAll([{ pages: [['b']], prefix, day }], left).allowed).toEqual([true]);
    expect(takeAll([{ pages: [['shop']], prefix, day }], left).allowed).toEqual([false]);
  });

  test('takes from the first page that has something left', () => {
    const { left } = takeAll([{}, {}, {}]);
    const wish = { pages: [['shop'], ['other']], prefix: name(99) };
    const { allowed, left: after } = takeAll([wish], left);
    expect(allowed).toEqual([true]);
    expect(after.pages).toEqual([
      ['shop', [name(0), name(1), name(2)]],
      ['other', [name(99)]],
    ]);
  });

  test('gives a page nothing anew that changes one of its names', () => {
    const wander = (at: number) => ({ pages: [[`address ${at}`, 'document']] });
    const { allowed, left } = takeAll([0, 1, 2, 3, 4].map(wander));
    expect(allowed).toEqual([true, true, true, false, false]);
    const back = { pages: [['address 0', 'next document']] };
    expect(takeAll([back, back, back, back], left).allowed).toEqual([true, true, true, false]);
  });

  test('lets nothing be asked that no page wants', () => {
    expect(takeAll([{ pages: [] }]).allowed).toEqual([false]);
  });

  test('never allows more than either limit, whatever is wished', () => {
    const anyWish = fc.record({
      prefix: fc.nat(20).map(name),
      directoryId: fc.constantFrom('a', 'b'),
      pages: fc.subarray([['x'], ['y', '__proto__'], ['__proto__', 'z']]),
    });
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 60 }), (wishes) => {
        const { left } = takeAll(wishes);
        for (const [, taken] of left.pages) expect(taken.length).toBeLessThanOrEqual(LIMITS.page);
        for (const [, taken] of left.directories)
          expect(taken.length).toBeLessThanOrEqual(LIMITS.day);
      }),
    );
  });

  test('keeps bounded, however many pages there are', () => {
    let budget = EMPTY_BUDGET;
    for (let index = 0; index < 1_500; index += 1)
      budget =
        takeFromBudget(
          budget,
          { ...WISH, prefix: name(0), pages: [[`page ${index}`]] },
          { page: 3, day: 9_999 },
        ) ?? budget;
    expect(budget.pages).toHaveLength(1_000);
    expect(budget.pages.at(-1)?.[0]).toBe('page 1499');
  });
});
