import { describe, expect, test } from 'vitest';
import { createRandom } from '../../test/fakes/create-random';
import { createDeferred } from '../../test/fakes/create-deferred';
import type { RangeAnswer } from '../directory/range-answer';
import type { E164 } from '../number/e164';
import type { HashPrefix } from '../number/hash-prefix';
import { prepareQuery } from '../number/prepare-query';
import type { Asked } from './create-batch-queue';
import { findInRange } from './find-in-range';
import type { Permit } from './permit';

const LISTED = '+12025550143' as E164;
const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const LISTS: RangeAnswer = { listed: [{ of: HASH, votes: 2 }], near: [] };
const LACKS: RangeAnswer = { listed: [], near: [] };

interface World {
  readonly kept?: (prefix: HashPrefix) => Promise<RangeAnswer | undefined>;
  readonly permit?: Permit;
  readonly consent?: 'plainly' | 'covered';
  readonly keptOnly?: boolean;
  /** By the prefix that is asked about. */
  readonly answer?: (prefix: HashPrefix) => Asked<RangeAnswer> | Promise<Asked<RangeAnswer>>;
  readonly withNeighbours?: boolean;
  readonly random?: () => number;
}

/** Looks the number up in a directory, and tells what came of it and what was asked. */
async function findIt({
  kept = async () => undefined,
  permit = true,
  consent,
  keptOnly = false,
  answer = () => ({ ok: true, value: LISTS }),
  withNeighbours = false,
  random = () => 0,
}: World = {}) {
  const asked: { readonly prefix: HashPrefix; readonly urgent: boolean | undefined }[] = [];
  const find = findInRange({
    prefixLength: 5,
    withNeighbours,
    recall: kept,
    mayAsk: async () => permit,
    random,
    queue: {
      ask: async (prefix, options) => {
        asked.push({ prefix, urgent: options?.urgent });
        return answer(prefix);
      },
    },
  });
  const found = await find(await prepareQuery(LISTED), { urgent: true, consent, keptOnly });
  return { found, asked };
}

const OWN = 'bdc5e';
const SIBLINGS = Array.from('0123456789abcdef', (digit) => `bdc5${digit}`);

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

  test('hands on why there is no answer', async () => {
    const failure = { ok: false, error: { kind: 'timedOut' } } as const;
    expect((await findIt({ answer: () => failure })).found).toEqual(failure);
  });
});

test('asks by the number’s blocks as well where the user allows it', async () => {
  const { asked } = await findIt({ withNeighbours: true });
  expect(asked).toMatchObject([{ prefix: expect.stringMatching(/^bdc5e(\.[0-9a-f]{5}){2}$/) }]);
});

describe('a number that is hidden among 16', () => {
  test('T8: is asked about with its 15 siblings, all in one go and in the same form', async () => {
    const { found, asked } = await findIt({ consent: 'covered' });
    expect(asked.map(({ prefix }) => prefix).toSorted()).toEqual(SIBLINGS);
    expect(asked.every(({ urgent }) => urgent)).toBe(true);
    expect(found).toMatchObject({ ok: true, value: { entry: { of: HASH } } });
  });

  test('T8: is asked about without its blocks, which would give it away', async () => {
    const { asked } = await findIt({ consent: 'covered', withNeighbours: true });
    expect(asked.map(({ prefix }) => prefix).toSorted()).toEqual(SIBLINGS);
  });

  test('T8: comes at each place in the order as often as any of them', async () => {
    const random = createRandom(1);
    const places = Array.from(SIBLINGS, () => 0);
    for (let tries = 0; tries < 1_600; tries += 1) {
      const { asked } = await findIt({ consent: 'covered', random });
      places[asked.findIndex(({ prefix }) => prefix === OWN)]! += 1;
    }
    // 100 are expected at each, give or take 10: five times that is one run in a hundred thousand.
    for (const count of places) expect(Math.abs(count - 100)).toBeLessThan(50);
  });

  test('T8: is asked about in one go, so that none is sent before all are there', async () => {
    const counts = { asked: 0, first: 0 };
    const answer = () => {
      counts.asked += 1;
      if (counts.asked === 1) queueMicrotask(() => (counts.first = counts.asked));
      return { ok: true, value: LISTS } as const;
    };
    await findIt({ consent: 'covered', answer });
    expect(counts).toEqual({ asked: 16, first: 16 });
  });

  test('T8: is asked about with those too whose answers are kept, so that none is seen to be missing', async () => {
    const kept = async (prefix: HashPrefix) => (prefix === OWN ? undefined : LACKS);
    const { asked } = await findIt({ consent: 'covered', kept });
    expect(asked.map(({ prefix }) => prefix).toSorted()).toEqual(SIBLINGS);
  });

  test.each([
    ['by its own prefix', /^bdc5e$/],
    ['with its blocks', /^bdc5e\./],
  ])('T8: is not asked about where its answer is kept, %s', async (_what, form) => {
    const kept = async (prefix: HashPrefix) => (form.test(prefix) ? LISTS : undefined);
    const { found, asked } = await findIt({ consent: 'covered', withNeighbours: true, kept });
    expect(asked).toEqual([]);
    expect(found).toMatchObject({ ok: true, value: { entry: { of: HASH } } });
  });

  test('waits for all of them before it tells, so that none is dropped as unwanted', async () => {
    const sibling = createDeferred<Asked<RangeAnswer>>();
    const ended = { is: false };
    const found = findIt({
      consent: 'covered',
      answer: (prefix) => (prefix === 'bdc50' ? sibling.promise : { ok: true, value: LISTS }),
    }).then(() => (ended.is = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended.is).toBe(false);
    sibling.resolve({ ok: false, error: { kind: 'timedOut' } });
    await found;
  });

  test.each([
    ['a failure of another is none of its own', 'bdc50', { ok: true }],
    ['its own failure is no answer', OWN, { ok: false, error: { kind: 'timedOut' } }],
  ])('%s', async (_what, failing, found) => {
    const failure = { ok: false, error: { kind: 'timedOut' } } as const;
    const answer = (prefix: HashPrefix) =>
      prefix === failing ? failure : ({ ok: true, value: LISTS } as const);
    expect((await findIt({ consent: 'covered', answer })).found).toMatchObject(found);
  });
});

describe('what the user allows of one number', () => {
  test.each(['plainly', 'covered'] as const)(
    'T8: is asked although few hide it: %s',
    async (consent) => {
      expect((await findIt({ permit: 'smallSet', consent })).found).toMatchObject({ ok: true });
    },
  );

  test.each(['locked', 'keyMissing', 'overBudget'] as const)(
    'is over no other reason: %s',
    async (permit) => {
      expect(await findIt({ permit, consent: 'covered' })).toEqual({
        found: { ok: false, error: { kind: permit } },
        asked: [],
      });
    },
  );
});
