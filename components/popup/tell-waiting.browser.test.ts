import { expect, test } from 'vitest';
import { makeNumber } from './make-number';
import { tellWaiting } from './tell-waiting';

const WAITING = { kind: 'unknown', reason: 'onRequest' } as const;
const known = makeNumber();
const likely = makeNumber({ certainty: 'likely', verdict: WAITING });
const OVER = { kind: 'unknown', reason: 'overBudget' } as const;
const over = makeNumber({ verdict: OVER });
const certain = makeNumber({ verdict: WAITING });

test.each([
  ['nothing where none waits', [known], false, undefined],
  ['nothing of a quiet page without numbers', [], true, undefined],
  [
    'what one of several may be',
    [known, likely],
    false,
    '1 of them may be a phone number or something else, and is checked when you ask.',
  ],
  [
    'what all may be',
    [likely, likely],
    false,
    'They may be phone numbers or something else, and are checked when you ask.',
  ],
  [
    'that a frame’s numbers wait',
    [known, certain, likely],
    false,
    '2 of them are checked when you ask.',
  ],
  ['that a frame’s one number waits', [certain], false, 'It is checked when you ask.'],
  [
    'what a quiet frame asks',
    [known, certain, certain],
    true,
    '2 of them are checked when you ask. The page asks that they be left alone, or something covers them.',
  ],
  [
    'that the budget is used up',
    [known, over, over],
    false,
    '2 of them are left: as much was asked without you as your options allow for a page or a day.',
  ],
  [
    'what a quiet page asks',
    [certain, likely],
    true,
    'This page asks that its numbers be left alone, or something covers them, so they are checked when you ask.',
  ],
])('says %s', (_what, numbers, quiet, sentence) => {
  expect(tellWaiting({ numbers, quiet, onRequest: false })).toBe(sentence);
});

test('says that the user has set it so, whatever the page asks', () => {
  expect(tellWaiting({ numbers: [certain], quiet: true, onRequest: true })).toBe(
    'As you have set it, numbers of this site are checked when you ask.',
  );
});

test('says that whoever could be asked would see the numbers', () => {
  const told = tellWaiting({
    numbers: [certain],
    quiet: false,
    onRequest: false,
    needsConsent: true,
  });
  expect(told).toMatch(/sees a number when it is asked, so each number waits for you/);
});
