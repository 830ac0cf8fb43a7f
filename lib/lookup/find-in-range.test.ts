import { describe, expect, test } from 'vitest';
import type { RangeAnswer } from '../directory/range-answer';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery } from '../number/prepare-query';
import type { Asked } from './create-batch-queue';
import { findInRange } from './find-in-range';

const LISTED = '+12025550143' as E164;
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const LISTS: RangeAnswer = { listed: [{ of: HASH, votes: 2 }], near: [] };
const LACKS: RangeAnswer = { listed: [], near: [] };

interface World {
  readonly kept?: () => Promise<RangeAnswer | undefined>;
  readonly permit?: true | 'overBudget' | 'smallSet';
  readonly consent?: 'plainly' | 'covered';
  readonly keptOnly?: boolean;
  readonly answer?: Asked<RangeAnswer>;
}

/** Looks the number up in a directory, and tells what came of it and what was asked. */
async function findIt({
  kept = async () => undefined,
  permit = true,
  consent,
  keptOnly = false,
  answer = { ok: true, value: LISTS },
}: World = {}) {
  const asked: { readonly prefix: HashPrefix; readonly urgent: boolean | undefined }[] = [];
  const find = findInRange({
    pickPrefix: (query) => query.prefixOf(5),
    recall: kept,
    listCover: (query) => query.siblings(5),
    mayAsk: async () => permit,
    queue: {
      ask: async (prefix, options) => {
        asked.push({ prefix, urgent: options?.urgent });
        return answer;
      },
    },
  });
  const found = await find(await prepareQuery(LISTED), { urgent: true, consent, keptOnly });
  return { found, asked };
}

describe('findInRange', () => {
  test('asks for the prefix of a number that no cache knows, and hands on that a person waits', async () => {
    expect(await findIt()).toEqual({
      found: { ok: true, value: { entry: { of: HASH, votes: 2 }, near: [] } },
      asked: [{ prefix: 'bdc5e', urgent: true }],
    });
  });

  test('T2: asks nothing where only what is kept counts', async () => {
    expect(await findIt({ keptOnly: true })).toEqual({
      found: { ok: false, error: { kind: 'notKept' } },
      asked: [],
    });
    expect(await findIt({ keptOnly: true, kept: async () => LACKS })).toMatchObject({
      found: { ok: true },
      asked: [],
    });
  });

  test.each([
    ['listed', LISTS, { of: HASH, votes: 2 }],
    ['not listed, of an empty range', LACKS, undefined],
  ])('answers from the cache alone: %s', async (_what, answer, entry) => {
    expect(await findIt({ kept: async () => answer, permit: 'overBudget' })).toEqual({
      found: { ok: true, value: { entry, near: [] } },
      asked: [],
    });
  });

  test('F19: asks where the cache is broken', async () => {
    const { asked } = await findIt({ kept: () => Promise.reject(new Error('closed')) });
    expect(asked).toHaveLength(1);
  });

  test.each(['overBudget', 'smallSet'] as const)(
    'T2: asks nothing where it is held for %s, and does not take that for an answer',
    async (permit) => {
      expect(await findIt({ permit })).toEqual({
        found: { ok: false, error: { kind: permit } },
        asked: [],
      });
    },
  );

  test('asks about all 16 prefixes where the user wants the number hidden among more', async () => {
    const { found, asked } = await findIt({ consent: 'covered' });
    const digits = '0123456789abcdef';
    expect(asked.map(({ prefix }) => prefix).toSorted()).toEqual(
      Array.from(digits, (digit) => `bdc5${digit}`),
    );
    expect(found).toMatchObject({ ok: true, value: { entry: { of: HASH } } });
  });

  test('asks about nothing that is in the cache, hidden or not', async () => {
    expect((await findIt({ kept: async () => LACKS, consent: 'covered' })).asked).toEqual([]);
  });

  test('hands on why there is no answer', async () => {
    const failure = { ok: false, error: { kind: 'timedOut' } } as const;
    expect((await findIt({ answer: failure })).found).toEqual(failure);
  });
});
