import { describe, expect, test } from 'vitest';
import { createDeferred } from '../../test/fakes/create-deferred';
import { createDirectoryWorld } from '../../test/fakes/create-directory-world';
import { createFakeTransport } from '../../test/fakes/create-fake-transport';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import type { HashPrefix } from '../number/hash-prefix';
import type { Directories } from './create-directories';
import { createQueues } from './create-queues';

const HASH = 'bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b';
const PREFIX = 'bdc5e' as HashPrefix;
const LISTS = { listed: [{ of: HASH }], near: [] };
const EMPTY = { listed: [], near: [] };
const PASSPHRASE = 'four plain little words';
const WINDOW_MS = 11_000;
const RECORD = makeDirectoryRecord({ url: 'https://directory.example' });

async function createWorld(...answer: Parameters<typeof createDirectoryWorld>) {
  const world = await createDirectoryWorld(...answer);
  await world.directories.add(RECORD, 'hd_1');
  return { ...world, ask: (prefix = PREFIX) => world.queues.of(RECORD).ask(prefix) };
}

describe('createQueues', () => {
  test('asks the directory with its key, and keeps the range', async () => {
    const { ask, sent, cache } = await createWorld(() => Response.json([HASH]));
    expect(await ask()).toEqual({ ok: true, value: LISTS });
    expect(sent).toEqual([
      {
        url: 'https://directory.example/api/1.0/service/hashes',
        body: '{"range":"bdc5e"}',
        authorization: 'Bearer hd_1',
      },
    ]);
    expect(await cache.read('a', PREFIX)).toEqual(LISTS);
  });

  test('announces a prefix before it is sent', async () => {
    const world = await createWorld(() => Response.json(world.announced.length === 1 ? [HASH] : 5));
    expect(await world.ask()).toMatchObject({ ok: true });
    expect(world.announced).toEqual([PREFIX]);
  });

  test.each([
    ['F7: keeps a 404 as an empty range', 404, EMPTY],
    ['F6: keeps nothing of HTML with 200', 200, undefined],
    ['F8: keeps nothing of a 400', 400, undefined],
    ['F11: keeps nothing of a 503', 503, undefined],
  ])('%s', async (_what, status, kept) => {
    const { ask, cache } = await createWorld(() => new Response('<html>', { status }));
    await ask();
    expect(await cache.read('a', PREFIX)).toEqual(kept);
  });

  test('F8: lets no prefix that is not understood hold up the others', async () => {
    const { ask, sent } = await createWorld(({ body }) =>
      body.includes(PREFIX) ? new Response('', { status: 400 }) : Response.json([]),
    );
    expect(await ask()).toEqual({ ok: false, error: { kind: 'notUnderstood' } });
    expect(await ask('00000' as HashPrefix)).toEqual({ ok: true, value: EMPTY });
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['takes no more', '0', 60_000],
    ['takes more', '3', 0],
  ])('waits as the headers of an answer say when it %s', async (_what, remaining, waitMs) => {
    const headers = { 'X-RateLimit-Remaining': remaining, 'X-RateLimit-Reset': '60' };
    const { ask, clock, sent } = await createWorld(() => Response.json([], { headers }));
    await ask();
    void ask('00000' as HashPrefix);
    await expect.poll(() => sent.length + clock.listTimers().length).toBe(2);
    expect(clock.listTimers()).toEqual(waitMs === 0 ? [] : [clock.now() + waitMs]);
  });

  test('sends nothing without a key', async () => {
    const { ask, vault, sent } = await createWorld();
    await vault.remove('a');
    expect(await ask()).toEqual({ ok: false, error: { kind: 'keyMissing' } });
    expect(sent).toEqual([]);
  });

  test('sends nothing with a locked key, and closes no gate for it', async () => {
    const { ask, vault, sent, queues } = await createWorld();
    await vault.passphrase.set({ passphrase: PASSPHRASE });
    await vault.passphrase.lock();
    expect(await ask()).toEqual({ ok: false, error: { kind: 'locked' } });
    expect(sent).toEqual([]);
    expect(await queues.of(RECORD).readGate()).toMatchObject({ closed: undefined, failures: 0 });
    await vault.passphrase.unlock(PASSPHRASE);
    expect(await ask()).toEqual({ ok: true, value: EMPTY });
  });

  test('T9: contacts no host that the user does not allow', async () => {
    const { transport, sent } = createFakeTransport(() => Response.json([HASH]));
    const queues = createQueues({
      vault: { read: async () => ({ kind: 'key', key: 'hd_1', addedAtMs: 0 }) },
      cache: { write: async () => {} },
      session: createMemorySession(),
      transport,
      random: () => 0,
      setTimer: () => {},
      gatherMs: 0,
      isWanted: () => true,
      hasPermission: async () => false,
      onSend: async () => {},
      onLimited: async () => {},
      onShow: async () => {},
      onReverse: async () => {},
    });
    const answer = await queues.of(RECORD).ask(PREFIX);
    expect(answer).toEqual({ ok: false, error: { kind: 'noPermission' } });
    expect(sent).toEqual([]);
  });

  test('F16: gives the answer where the cache takes nothing in', async () => {
    const { transport } = createFakeTransport(() => Response.json([HASH]));
    const queues = createQueues({
      vault: { read: async () => ({ kind: 'key', key: 'hd_1', addedAtMs: 0 }) },
      cache: { write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
      session: createMemorySession(),
      transport,
      random: () => 0,
      setTimer: () => {},
      gatherMs: 0,
      isWanted: () => true,
      hasPermission: async () => true,
      onSend: async () => {},
      onLimited: async () => {},
      onShow: async () => {},
      onReverse: async () => {},
    });
    expect(await queues.of(RECORD).ask(PREFIX)).toEqual({ ok: true, value: LISTS });
  });

  test('keeps one queue a directory', async () => {
    const { queues } = await createWorld();
    expect(queues.of(RECORD)).toBe(queues.of({ ...RECORD }));
    expect(queues.of({ ...RECORD, id: 'b' })).not.toBe(queues.of(RECORD));
  });
});

describe('F26: a directory that is dropped', () => {
  test('leaves nothing of a request under way in the cache', async () => {
    const late = createDeferred<Response>();
    const { ask, directories, cache, sent, session } = await createWorld(() => late.promise);
    const answer = ask();
    await expect.poll(() => sent.length).toBe(1);
    await directories.remove('a');
    late.resolve(Response.json([HASH]));
    expect(await answer).toEqual({ ok: false, error: { kind: 'offline' } });
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    expect(session.values).toEqual({});
  });

  test('leaves nothing of an answer that is being read', async () => {
    let startBody = (_text: string): void => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        startBody = (text) => {
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        };
      },
    });
    const { ask, directories, cache, sent } = await createWorld(() => new Response(body));
    const answer = ask();
    await expect.poll(() => sent.length).toBe(1);
    await directories.remove('a');
    startBody(JSON.stringify([HASH]));
    expect(await answer).toEqual({ ok: false, error: { kind: 'offline' } });
    expect(await cache.read('a', PREFIX)).toBeUndefined();
  });

  test('tells who waits at once, sends nothing more, and does not call its key refused', async () => {
    const { ask, directories, clock, sent } = await createWorld();
    const prefixes = Array.from({ length: 11 }, (_none, index) => `0000${index.toString(16)}`);
    const answers = prefixes.map((prefix) => ask(prefix as HashPrefix));
    await expect.poll(() => clock.listTimers()).toHaveLength(1);
    await directories.remove('a');
    expect(await answers.at(-1)).toEqual({ ok: false, error: { kind: 'offline' } });
    clock.pass(WINDOW_MS);
    // The connection test, when it was added, was the tenth request in the window.
    expect(sent).toHaveLength(9);
  });
});

describe('T2: a directory that is changed', () => {
  test.each<[what: string, change: Parameters<Directories['change']>[1]]>([
    ['is switched off', { isOn: false }],
    ['may no longer get what stands beside a number', { allows: [] }],
  ])('that %s is sent nothing more of what waits', async (_what, change) => {
    const { ask, directories, clock, sent } = await createWorld();
    const prefixes = Array.from({ length: 30 }, (_none, index) => `000${index + 10}`);
    const answers = prefixes.map((prefix) => ask(prefix as HashPrefix));
    await expect.poll(() => sent.length).toBe(9);
    await directories.change('a', change);
    expect(await answers.at(-1)).toEqual({ ok: false, error: { kind: 'offline' } });
    clock.pass(WINDOW_MS);
    await Promise.all(answers);
    expect(sent).toHaveLength(9);
  });

  test('keeps its limit, and a key that was refused stays so', async () => {
    const { ask, directories } = await createWorld(() => new Response('', { status: 401 }));
    await ask();
    await directories.change('a', { isOn: false });
    await directories.change('a', { isOn: true });
    expect(await ask()).toEqual({ ok: false, error: { kind: 'refused' } });
  });

  test('goes on asking under another name', async () => {
    const late = createDeferred<Response>();
    const { ask, directories, sent } = await createWorld(() => late.promise);
    const answer = ask();
    await expect.poll(() => sent.length).toBe(1);
    await directories.change('a', { name: 'Other' });
    late.resolve(Response.json([HASH]));
    expect(await answer).toEqual({ ok: true, value: LISTS });
  });
});

describe('F26: a key that is replaced', () => {
  test('drops an answer to the old one, and the next query carries the new one', async () => {
    const late = createDeferred<Response>();
    const { ask, directories, cache, sent } = await createWorld(({ authorization }) =>
      authorization === 'Bearer hd_1' ? late.promise : Response.json([]),
    );
    const answer = ask();
    await expect.poll(() => sent.length).toBe(1);
    await directories.replaceKey('a', { key: 'hd_2', keep: 'disk' });
    late.resolve(Response.json([HASH]));
    expect(await answer).toEqual({ ok: false, error: { kind: 'offline' } });
    expect(await cache.read('a', PREFIX)).toBeUndefined();
    expect(await ask()).toEqual({ ok: true, value: EMPTY });
    expect(sent.at(-1)).toMatchObject({ authorization: 'Bearer hd_2' });
  });

  test('is not called refused for what the old one is told late', async () => {
    const late = createDeferred<Response>();
    const { ask, directories, queues, sent, session } = await createWorld(() => late.promise);
    const answer = ask();
    await expect.poll(() => sent.length).toBe(1);
    await directories.replaceKey('a', { key: 'hd_2', keep: 'disk' });
    late.resolve(new Response('', { status: 401 }));
    expect(await answer).toEqual({ ok: false, error: { kind: 'offline' } });
    expect(await queues.of(RECORD).readGate()).toMatchObject({ closed: undefined });
    expect(session.values).toMatchObject({ 'gate:a': { closed: undefined } });
  });

  test('F9: opens what a refusal has closed, also for a worker that starts again', async () => {
    const { ask, directories, queues, session, clock } = await createWorld(({ authorization }) =>
      authorization === 'Bearer hd_1' ? new Response('', { status: 401 }) : Response.json([HASH]),
    );
    await ask();
    expect(await ask()).toEqual({ ok: false, error: { kind: 'refused' } });
    await directories.replaceKey('a', { key: 'hd_2', keep: 'disk' });
    expect(session.values).toMatchObject({ 'gate:a': { closed: undefined, isProven: false } });
    expect(await ask()).toEqual({ ok: true, value: LISTS });
    // Its rate is over both keys: the test when it was added, one refusal, and this one.
    expect((await queues.of(RECORD).readGate()).sentAtMs).toEqual(Array(3).fill(clock.now()));
  });

  test('keeps the answers that are there, and a wait that the directory has asked for', async () => {
    const headers = { 'Retry-After': '60' };
    const { ask, directories, cache, clock } = await createWorld(
      () => new Response('', { status: 429, headers }),
    );
    await cache.write('a', PREFIX, LISTS);
    await ask('00000' as HashPrefix);
    await directories.replaceKey('a', { key: 'hd_2', keep: 'disk' });
    expect(await cache.read('a', PREFIX)).toEqual(LISTS);
    expect(await directories.findNextOpening()).toBe(clock.now() + 60_000);
  });
});
