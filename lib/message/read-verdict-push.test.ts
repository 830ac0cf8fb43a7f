import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVerdictPush } from './read-verdict-push';

const PUSH = {
  push: 'verdicts',
  kinds: { '+12025550143': 'reported', '+12025550144': 'notListed', '+12025550145': 'unknown' },
  pending: false,
};

test('reads the worker’s push', () => {
  expect(readVerdictPush(PUSH)).toEqual(PUSH);
});

test.each([
  ['another push', { ...PUSH, push: 'stateChanged' }],
  ['no kinds', { push: 'verdicts', pending: false }],
  ['a list of kinds', { ...PUSH, kinds: ['reported'] }],
  ['a kind unheard of', { ...PUSH, kinds: { '+12025550143': 'safe' } }],
  ['a kind that is no word', { ...PUSH, kinds: { '+12025550143': { kind: 'reported' } } }],
  ['no word of what is pending', { ...PUSH, pending: undefined }],
  ['a list', [PUSH]],
  ['a question', { push: 'areYouThere' }],
])('passes over %s', (_what, message) => {
  expect(readVerdictPush(message)).toBeUndefined();
});

test('passes over anything else', () => {
  fc.assert(fc.property(fc.anything(), (message) => readVerdictPush(message) === undefined));
});
