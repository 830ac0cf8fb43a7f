import { expect, test } from 'vitest';
import { createAlarm } from './create-alarm';

const FOREVER_MS = Infinity;

test('a ring ends the wait under way', async () => {
  const alarm = createAlarm();
  const waited = alarm.wait(FOREVER_MS);
  alarm.ring();
  expect(await waited).toBeUndefined();
});

test('a ring before a wait ends that, and no second one', async () => {
  const alarm = createAlarm();
  alarm.ring();
  await alarm.wait(FOREVER_MS);
  const second = alarm.wait(FOREVER_MS).then(() => 'ended');
  expect(await Promise.race([second, Promise.resolve('waits')])).toBe('waits');
  alarm.ring();
  expect(await second).toBe('ended');
});

test('a wait ends by itself', async () => {
  expect(await createAlarm().wait(0)).toBeUndefined();
});
