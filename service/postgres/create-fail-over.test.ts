import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFailOver } from './create-fail-over';
import type { PostgresServer } from './create-server';
import type { PostgresFault } from './read-fault';
import { READ_STATE } from './statements';

type Outcome = number | PostgresFault['kind'];

/** Servers that answer with their number or fail, as is said each time they are asked. */
function createWorld(count: number, say: (server: number, asked: number) => Outcome) {
  const asked = Array.from({ length: count }, () => 0);
  const logged: string[] = [];
  const servers = asked.map((_, at): PostgresServer => ({
    ask: async () => {
      asked[at]! += 1;
      const outcome = say(at, asked[at]!);
      return typeof outcome === 'number'
        ? { ok: true, value: [{ outcome }] }
        : { ok: false, error: { kind: outcome, code: 'code' } };
    },
    close: async () => {},
  }));
  const failOver = createFailOver({ servers, log: (line) => logged.push(line) });
  const read = () =>
    failOver.read({
      statement: READ_STATE,
      values: [],
      parse: ([row]) => (row?.['outcome'] === 0 ? undefined : row?.['outcome']),
    });
  return { read, asked, logged, close: failOver.close };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createFailOver', () => {
  test('asks the first server alone while it answers', async () => {
    const { read, asked } = createWorld(2, (server) => server + 1);
    expect([await read(), await read()]).toEqual([1, 1]);
    expect(asked).toEqual([2, 0]);
  });

  test.each([
    ['refuses', 'refused', [3, 3]],
    ['loses the connection', 'lost', [3, 3]],
    ['has no listing', 0, [3, 3]],
    ['cannot be reached', 'unreachable', [1, 3]],
    ['hangs', 'silent', [1, 3]],
  ] as const)(
    'makes a read again on the next server when the first %s',
    async (_what, outcome, expected) => {
      const { read, asked } = createWorld(2, (server) => (server === 0 ? outcome : 2));
      expect([await read(), await read(), await read()]).toEqual([2, 2, 2]);
      expect(asked).toEqual(expected);
    },
  );

  test('connects anew to a server that lost a connection, where there is no other', async () => {
    const { read, logged } = createWorld(1, (_server, asked) => (asked === 1 ? 'lost' : 1));
    expect(await read()).toBe(1);
    expect(logged).toEqual([]);
  });

  test('leaves a server out until it answers a probe, and says so', async () => {
    let isBack = false;
    const { read, asked, logged } = createWorld(2, (server) =>
      server === 1 || isBack ? server + 1 : 'unreachable',
    );
    expect(await read()).toBe(2);
    await vi.advanceTimersByTimeAsync(1_400);
    expect(await read()).toBe(2);
    expect(asked[0]).toBe(3);
    isBack = true;
    await vi.advanceTimersByTimeAsync(500);
    expect(await read()).toBe(1);
    expect(logged).toEqual([
      'PostgreSQL server 1 of 2 does not answer: code.',
      'PostgreSQL server 1 of 2 answers again.',
    ]);
  });

  test('fails when no server answers, at once while all are left out, and says so once', async () => {
    const { read, asked, logged } = createWorld(2, () => 'unreachable');
    for (let times = 0; times < 3; times += 1)
      await expect(read()).rejects.toThrow('no PostgreSQL server answers');
    expect(asked).toEqual([1, 1]);
    expect(logged).toHaveLength(3);
  });

  test('probes no more when it is closed', async () => {
    const { read, asked, close } = createWorld(1, () => 'unreachable');
    await expect(read()).rejects.toThrow('no PostgreSQL server answers');
    await close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual([1]);
  });
});
