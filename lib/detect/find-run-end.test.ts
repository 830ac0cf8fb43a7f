import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRunEnd } from './find-run-end';
import { RUN } from './phone-characters';

const SOUP =
  '0123456789+()-./ \n\u00A0\u2009\u200B\u00AD\u2011\uFF0B\uFF08\uFF15\u0665\u06F5\u096Bx#,;:aé'.split(
    '',
  );
const PATTERN = new RegExp(RUN, 'y');

function matchAt(text: string, start: number): number | undefined {
  PATTERN.lastIndex = start;
  return PATTERN.test(text) ? PATTERN.lastIndex : undefined;
}

test.each([
  ['202-555', 7],
  ['+49 30 12', 9],
  ['(+49) 30 12', 11],
  ['++49 30 12', 10],
  ['12345', undefined],
  ['123456 x', 7],
  ['1', undefined],
])('the run at the beginning of %j ends at %s', (text, end) => {
  expect(findRunEnd(text, 0)).toBe(end);
  expect(matchAt(text, 0)).toBe(end);
});

test('ends where the pattern of a run does, wherever one may begin', () => {
  const soup = fc.string({ unit: fc.constantFrom(...SOUP), minLength: 6, maxLength: 40 });
  let runs = 0;
  fc.assert(
    fc.property(soup, (text) => {
      for (const { index } of text.matchAll(/[+\uFF0B(\uFF080-9\uFF15\u0665\u06F5\u096B]/g)) {
        const end = findRunEnd(text, index);
        expect(end).toBe(matchAt(text, index));
        if (end !== undefined) runs += 1;
      }
    }),
    { numRuns: 1_000 },
  );
  expect(runs).toBeGreaterThan(1_000);
});
