import { expect, test } from 'vitest';
import { tellSent } from './tell-sent';

const HIDING = 'One of about 2,700 numbers that share these 5 characters.';
const X = { id: 'x', name: 'X', isAllowed: true };
const Y = { ...X, name: 'Y', isAllowed: false };
const asked = { exactDirectories: [], needsConsent: false, characters: [5] };

test.each([
  ['the characters that others share', asked, HIDING],
  [
    'nothing before the user says so',
    { ...asked, needsConsent: true },
    /^Nothing, unless you show/,
  ],
  [
    'the number where a directory may see all',
    { ...asked, exactDirectories: [X, Y] },
    `The whole number is shown to X. ${HIDING}`,
  ],
  [
    'the number alone where nobody else is asked',
    { ...asked, exactDirectories: [X], characters: [] },
    'The whole number is shown to X.',
  ],
  ['the characters while a directory waits', { ...asked, exactDirectories: [Y] }, HIDING],
])('tells that what is sent is %s', (_what, who, sentence) => {
  expect(tellSent({ hiddenAmong: 2_738 }, who)).toMatch(sentence);
});
