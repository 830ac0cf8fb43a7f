import { expect, test } from 'vitest';
import { checkCredentials } from './check-credentials';

test.each([
  [undefined, 'hd_1_abc', undefined],
  [undefined, '', 'keyMissing'],
  [undefined, 'two words', 'keyInvalid'],
  [undefined, 'line\nbreak', 'keyInvalid'],
  [undefined, 'schlüssel', 'keyInvalid'],
  ['erika', 'app password', undefined],
  ['erika', 'schlüssel', undefined],
  ['er:ika', 'key', 'userInvalid'],
  ['erika', 'line\nbreak', 'keyInvalid'],
])('for user %j the key %j: %s', (user, key, problem) => {
  expect(checkCredentials({ user, key })).toBe(problem);
});
