import { expect, test } from 'vitest';
import { tellSent, type Asked } from './tell-sent';

const NUMBER = { planSize: 2_738 * 16 ** 5 };
const HIDING = 'One of about 2,700 numbers that share these 5 characters.';
const ALMOST =
  '12 characters are sent, of it and of the numbers next to it: together they are almost the number itself.';
const X = { id: 'x', name: 'Hashes', isAllowed: true };
const Y = { id: 'y', name: 'More hashes', isAllowed: false };
const asked: Asked = { exactDirectories: [], needsConsent: false, characters: [5] };

test.each([
  ['the characters that others share', asked, HIDING],
  [
    'as many as share the 4 that a directory gets',
    { ...asked, characters: [4] },
    'One of more than 10,000 numbers that share these 4 characters.',
  ],
  ['what the one gets that gets most', { ...asked, characters: [4, 5] }, HIDING],
  ['that the neighbours give the number away', { ...asked, characters: [5, 12] }, ALMOST],
  [
    'the number, where only directories are asked that see it',
    { ...asked, exactDirectories: [X], characters: [] },
    'The whole number is shown to Hashes.',
  ],
  [
    'the number and what the others get, without a set that one sees through',
    { ...asked, exactDirectories: [X, { ...Y, isAllowed: true }] },
    'The whole number is shown to Hashes and More hashes. Other directories get 5 characters of its hash.',
  ],
  [
    'the number beside its neighbours',
    { ...asked, exactDirectories: [X], characters: [12] },
    `The whole number is shown to Hashes. ${ALMOST}`,
  ],
  ['the characters while a directory waits', { ...asked, exactDirectories: [Y] }, HIDING],
  [
    'nothing without consent',
    { exactDirectories: [Y], needsConsent: true, characters: [] },
    'Nothing, unless you show it to a directory.',
  ],
  ['nothing at all where nobody is asked', { ...asked, characters: [] }, undefined],
] as const)('says what is sent of a number: %s', (_what, who, sentence) => {
  expect(tellSent(NUMBER, who)).toBe(sentence);
});

test('says of a small plan that its characters are the number', () => {
  expect(tellSent({ planSize: 0.2 * 16 ** 5 }, asked)).toBe(
    'Its 5 characters belong to this number alone, more often than not.',
  );
});

test.each([
  [{ ...asked, exactDirectories: [Y] }, / Other directories get 5 characters of its hash\.$/],
  [{ exactDirectories: [Y], needsConsent: true, characters: [] }, /number\.$/],
])('says of a number that was shown once who saw it', (who, words) => {
  const sentence = tellSent(NUMBER, who, ['y']);
  expect(sentence).toMatch(/^You let More hashes see the whole number\./);
  expect(sentence).toMatch(words);
});

test('knows the characters of a number whose plan is not known, and nothing of its set', () => {
  expect(tellSent({ planSize: undefined }, asked)).toBeUndefined();
  expect(tellSent({ planSize: undefined }, { ...asked, characters: [12] })).toBe(ALMOST);
});
