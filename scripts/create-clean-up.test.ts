import { expect, test } from 'vitest';
import { createCleanUp } from './create-clean-up';

/** A clean-up of three things, and the order in which they end. */
function createWorld() {
  const cleanUp = createCleanUp();
  const ended: string[] = [];
  for (const name of ['directory', 'pages', 'browser']) {
    cleanUp.add(async () => {
      await Promise.resolve();
      ended.push(name);
    });
  }
  return { cleanUp, ended };
}

test('ends what was begun last first, one after the other', async () => {
  const { cleanUp, ended } = createWorld();
  await cleanUp.run();
  expect(ended).toEqual(['browser', 'pages', 'directory']);
});

test('ends everything once, and makes everybody wait who asks for it', async () => {
  const { cleanUp, ended } = createWorld();
  await Promise.all([cleanUp.run(), cleanUp.run()]);
  await cleanUp.run();
  expect(ended).toHaveLength(3);
});

test('has nothing to end at first', async () => {
  await expect(createCleanUp().run()).resolves.toBeUndefined();
});
