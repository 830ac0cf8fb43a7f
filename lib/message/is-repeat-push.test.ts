import { expect, test } from 'vitest';
import { isRepeatPush } from './is-repeat-push';

test.each([
  [{ push: 'repeat' }, true],
  [{ push: 'verdicts' }, false],
  ['repeat', false],
  [null, false],
  [undefined, false],
])('%j: %s', (message, isRepeat) => {
  expect(isRepeatPush(message)).toBe(isRepeat);
});
