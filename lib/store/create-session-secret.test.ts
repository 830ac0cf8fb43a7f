import { expect, test } from 'vitest';
import { createMemorySession } from '../../test/fakes/create-memory-session';
import { createSessionSecret } from './create-session-secret';

/** Secrets are all ones, all twos and so on, in the order in which they are made. */
function createWorld(session = createMemorySession()) {
  let made = 0;
  const randomBytes = (count: number) => new Uint8Array(count).fill((made += 1));
  return { session, readSecret: createSessionSecret({ session, randomBytes }) };
}

const ONES = new Uint8Array(32).fill(1);

test('makes a secret of 256 bits when it is first needed', async () => {
  const { session, readSecret } = createWorld();
  expect(session.values).toEqual({});
  expect(await readSecret()).toEqual(ONES);
});

test('T15: gives one secret to all that ask at once', async () => {
  const { readSecret } = createWorld();
  expect(await Promise.all([readSecret(), readSecret()])).toEqual([ONES, ONES]);
});

test('T15: keeps the secret over a restart of the worker, but not of the browser', async () => {
  const first = createWorld();
  await first.readSecret();
  const readLater = createSessionSecret({
    session: first.session,
    randomBytes: (count) => new Uint8Array(count).fill(9),
  });
  expect(await readLater()).toEqual(ONES);
  const afterwards = createSessionSecret({
    session: createMemorySession(),
    randomBytes: (count) => new Uint8Array(count).fill(9),
  });
  expect(await afterwards()).not.toEqual(ONES);
});

test.each([undefined, 'text', [], [1, 2], Array(32).fill(256), Array(32).fill('1')])(
  'makes a new secret where %j is stored for one',
  async (stored) => {
    const { readSecret } = createWorld(createMemorySession({ cacheSecret: stored }));
    expect(await readSecret()).toEqual(ONES);
  },
);

test('tries again with the next question where the session cannot be read', async () => {
  const session = createMemorySession();
  const failures = [new Error('unreadable'), new Error('unreadable')];
  const readSecret = createSessionSecret({
    session: {
      ...session,
      read: async (key) => {
        const failure = failures.pop();
        if (failure) throw failure;
        return session.read(key);
      },
    },
    randomBytes: (count) => new Uint8Array(count).fill(1),
  });
  await expect(readSecret()).rejects.toThrow('unreadable');
  expect(await readSecret()).toEqual(ONES);
});
