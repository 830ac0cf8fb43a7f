import { expect, test } from 'vitest';
import { isStopPush } from './is-stop-push';

test.each([
  [{ push: 'stop' }, true],
  [{ push: 'verdicts' }, false],
  ['stop', false],
  [null, false],
  [undefined, false],
])('%j: %s', (message, isStop) => {
  expect(isStopPush(message)).toBe(isStop);
});
