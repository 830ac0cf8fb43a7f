import { expect, test, vi } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import type { LookUp } from '../lookup/create-lookup';
import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { createPending } from './create-pending';

const ONE = '+12025550143' as E164;
const OTHER = '+12025550144' as E164;
const LACKS: Verdict = { kind: 'notListed' };
const NOT_ASKED: Verdict = { kind: 'unknown', reason: 'notAskedYet' };

/** Look-ups that end when they are told to. */
function createWorld({ isWanted = true } = {}) {
  const asked: E164[] = [];
  const answers = new Map<E164, (verdict: Verdict) => void>();
  const taken: [E164, Verdict, boolean][] = [];
  const lookUp: LookUp = (e164) => {
    asked.push(e164);
    return new Promise((resolve) => answers.set(e164, resolve));
  };
  const pending = createPending({
    lookUp,
    take: async (e164, verdict) => void taken.push([e164, verdict, pending.has(e164)]),
    isWanted: () => isWanted,
  });
  return { pending, asked, taken, answer: (e164: E164) => answers.get(e164)!(LACKS) };
}

test('F21: looks a number up once while that is being done', () => {
  const { pending, asked } = createWorld();
  for (let index = 0; index < 1_000; index += 1) pending.start(ONE);
  expect(asked).toEqual([ONE]);
  expect(pending.size()).toBe(1);
});

test('looks a number up again once it was answered', async () => {
  const { pending, asked, answer } = createWorld();
  pending.start(ONE);
  answer(ONE);
  await pending.settle([{ e164: ONE }]);
  expect(pending.has(ONE)).toBe(false);
  pending.start(ONE);
  expect(asked).toEqual([ONE, ONE]);
});

test('takes no answer that was on its way when the directories changed', async () => {
  const { pending, asked, taken, answer } = createWorld();
  pending.start(ONE);
  pending.restart(ONE);
  answer(ONE);
  await vi.waitFor(() => expect(asked).toEqual([ONE, ONE]));
  expect(taken).toEqual([]);
  answer(ONE);
  await pending.settle([{ e164: ONE }]);
  expect(taken).toHaveLength(1);
});

test('starts a number that nobody looks up when the directories change', () => {
  const { pending, asked } = createWorld();
  pending.restart(ONE);
  expect(asked).toEqual([ONE]);
});

test('hands the verdict on before the number stops being pending', async () => {
  const { pending, taken, answer } = createWorld();
  pending.start(ONE);
  answer(ONE);
  await pending.settle([{ e164: ONE }]);
  expect(taken).toEqual([[ONE, LACKS, true]]);
});

test('settles for the numbers that are asked about and waits for no other', async () => {
  const { pending, answer } = createWorld();
  pending.start(ONE);
  pending.start(OTHER);
  answer(ONE);
  await pending.settle([{ e164: ONE }]);
  expect([pending.has(ONE), pending.has(OTHER)]).toEqual([false, true]);
  await pending.settle([]);
});

test('F19: takes a look-up that breaks off for a service error, and can start it again', async () => {
  const taken: Verdict[] = [];
  const broken: LookUp = () => Promise.reject(new Error('The database is closed.'));
  const pending = createPending({
    lookUp: broken,
    take: async (_e164, verdict) => void taken.push(verdict),
    isWanted: () => true,
  });
  pending.start(ONE);
  await pending.settle([{ e164: ONE }]);
  expect(taken).toEqual([{ kind: 'unknown', reason: 'serviceError' }]);
  expect(pending.has(ONE)).toBe(false);
});

test('looks a number up again that was dropped while its page was away, and is held again', async () => {
  const answers: Verdict[] = [{ kind: 'unknown', reason: 'notAskedYet' }, LACKS];
  const taken: Verdict[] = [];
  const pending = createPending({
    lookUp: async () => answers.shift()!,
    take: async (_e164, verdict) => void taken.push(verdict),
    isWanted: () => true,
  });
  pending.start(ONE);
  await pending.settle([{ e164: ONE }]);
  expect(taken).toEqual([LACKS]);
});

test('leaves a number alone that was dropped and is on no page', async () => {
  const pending = createPending({
    lookUp: async () => ({ kind: 'unknown', reason: 'notAskedYet' }),
    take: async () => {},
    isWanted: () => false,
  });
  pending.start(ONE);
  await pending.settle([{ e164: ONE }]);
  expect(pending.has(ONE)).toBe(false);
});

test('looks nothing up anew that may no longer be looked up', async () => {
  const { pending, asked, taken, answer } = createWorld({ isWanted: false });
  pending.start(ONE);
  pending.restart(ONE);
  answer(ONE);
  await pending.settle([{ e164: ONE }]);
  expect(asked).toEqual([ONE]);
  expect(taken).toEqual([[ONE, { kind: 'unknown', reason: 'notAskedYet' }, true]]);
});

test('looks up what came back to a page while the end of its look-up was being noted', async () => {
  const asked: E164[] = [];
  const page = { isOpen: false };
  const noted = createDeferred<void>();
  const take = vi.fn<(e164: E164, verdict: Verdict) => Promise<void>>(() => noted.promise);
  const pending = createPending({
    lookUp: async (e164) => (asked.push(e164), page.isOpen ? LACKS : NOT_ASKED),
    take,
    isWanted: () => page.isOpen,
  });
  pending.start(ONE);
  const settled = pending.settle([{ e164: ONE }]);
  await vi.waitFor(() => expect(take).toHaveBeenCalledWith(ONE, NOT_ASKED));
  page.isOpen = true;
  pending.start(ONE);
  noted.resolve();
  await settled;
  expect(asked).toEqual([ONE, ONE]);
});
