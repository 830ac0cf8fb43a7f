import { describe, expect, test } from 'vitest';
import { createFakeClock } from '../../test/fakes/create-fake-clock';
import type { LookupFailure } from '../directory/lookup-failure';
import type { Result } from '../result';
import { createBatchQueue, type BatchPorts } from './create-batch-queue';
import { OPEN_GATE, type Gate } from './gate';

type Ports = BatchPorts<string, string>;
type Answers = Awaited<ReturnType<Ports['sendAll']>>;

const GATHER_MS = 20;
const MINUTE_MS = 60_000;
const FAULT: Result<never, LookupFailure> = { ok: false, error: { kind: 'serviceError' } };
const answerAll = (items: readonly string[]): Answers => ({
  ok: true,
  value: new Map(items.map((item) => [item, { ok: true, value: item.toUpperCase() }])),
});
const list = (count: number, name = 'i') =>
  Array.from({ length: count }, (_none, index) => `${name}${index}`);

function createWorld(answer: Ports['sendAll'] = async (items) => answerAll(items)) {
  const clock = createFakeClock();
  const sent: (readonly string[])[] = [];
  const left = new Set<string>();
  const stored: { gate: Gate } = { gate: { ...OPEN_GATE, isProven: true } };
  const queue = createBatchQueue<string, string>({
    sendAll: (items, leave) => {
      sent.push(items);
      return answer(items, leave);
    },
    isWanted: (item) => !left.has(item),
    gate: { load: async () => stored.gate, save: async (gate) => void (stored.gate = gate) },
    limit: { requests: 4, windowMs: MINUTE_MS },
    batch: { size: 3, limit: { requests: 2, windowMs: MINUTE_MS } },
    gatherMs: GATHER_MS,
    spreadMs: 0,
    now: clock.now,
    random: () => 0.9,
    setTimer: clock.setTimer,
  });
  /** Lets what is asked come together and be sent. */
  const gather = async () => {
    await expect.poll(() => clock.listTimers().length).toBeGreaterThan(0);
    clock.pass(GATHER_MS);
  };
  return { queue, clock, sent, left, stored, gather };
}

describe('createBatchQueue', () => {
  test('sends together what comes together, and no more than fits, in another order', async () => {
    const { queue, sent, gather } = createWorld();
    const answers = list(5).map((item) => queue.ask(item));
    await gather();
    expect(await Promise.all(answers)).toEqual(
      list(5).map((item) => ({ ok: true, value: item.toUpperCase() })),
    );
    expect(sent.map(({ length }) => length)).toEqual([3, 2]);
    expect(sent.flat().toSorted()).toEqual(list(5));
    expect(sent.flat()).not.toEqual(list(5));
  });

  test('sends what a person waits for at once', async () => {
    const { queue, sent } = createWorld();
    expect(await queue.ask('typed', { urgent: true })).toEqual({ ok: true, value: 'TYPED' });
    expect(sent).toEqual([['typed']]);
  });

  test('sends nothing of a batch for a page that was left', async () => {
    const { queue, sent, left, gather } = createWorld();
    left.add('i1');
    const [here, gone] = list(2).map((item) => queue.ask(item));
    await gather();
    expect(await gone).toEqual({ ok: false, error: { kind: 'notAskedYet' } });
    expect(await here).toMatchObject({ ok: true });
    expect(sent).toEqual([['i0']]);
  });

  test('keeps the rate of batches and that of single requests, which is another', async () => {
    const { queue, sent, clock, gather } = createWorld();
    const first = list(9).map((item) => queue.ask(item));
    await gather();
    await expect.poll(() => sent.length).toBe(2);
    expect(clock.listTimers()).toHaveLength(1);
    clock.pass(MINUTE_MS);
    await Promise.all(first);
    for (const item of list(3, 'single')) await queue.ask(item, { urgent: true });
    expect(sent.map(({ length }) => length)).toEqual([3, 3, 3, 1, 1, 1]);
    void queue.ask('fifth', { urgent: true });
    await expect.poll(() => clock.listTimers()).toHaveLength(1);
    expect(sent).toHaveLength(6);
  });

  test('tells a fault of a single item to who waits for it, and goes on', async () => {
    const { queue, stored, gather } = createWorld(async ([one = '', ...others]) => {
      const answers = answerAll(others);
      return answers.ok ? { ok: true, value: new Map([...answers.value, [one, FAULT]]) } : answers;
    });
    const answers = list(3).map((item) => queue.ask(item));
    await gather();
    const told = await Promise.all(answers);
    expect(told.filter(({ ok }) => ok)).toHaveLength(2);
    expect(told).toContainEqual(FAULT);
    expect(stored.gate.closed).toBeUndefined();
  });

  test('F9: tells everybody that the key was refused, and sends nothing more', async () => {
    const refused = { ok: false, error: { kind: 'refused' } } as const;
    const { queue, sent, gather } = createWorld(async () => refused);
    const answers = list(3).map((item) => queue.ask(item));
    await gather();
    expect(await Promise.all(answers)).toEqual([refused, refused, refused]);
    expect(await queue.ask('later', { urgent: true })).toEqual(refused);
    expect(sent).toHaveLength(1);
  });
});

describe('sendNow', () => {
  test('sends before all that wait, counts it, and hands the answer on', async () => {
    const { queue, sent, stored } = createWorld();
    void queue.ask('waits');
    const answer = { ok: true, value: 5 } as const;
    expect(await queue.sendNow(async () => answer)).toEqual(answer);
    expect(sent).toEqual([]);
    expect(stored.gate.sentAtMs).toHaveLength(1);
  });

  test('sends nothing while the rate or the gate holds, and says so', async () => {
    const { queue } = createWorld();
    let runs = 0;
    const refuse = async () => {
      runs += 1;
      return { ok: false, error: { kind: 'refused' } } as const;
    };
    for (let times = 0; times < 4; times += 1) await queue.countSent();
    expect(await queue.sendNow(refuse)).toMatchObject({ error: { kind: 'rateLimited' } });
    const { queue: other } = createWorld();
    expect(await other.sendNow(refuse)).toMatchObject({ error: { kind: 'refused' } });
    expect(await other.sendNow(refuse)).toMatchObject({ error: { kind: 'refused' } });
    expect(runs).toBe(1);
  });
});
