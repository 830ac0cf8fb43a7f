import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRuns } from './find-runs';
import { mayHoldRun } from './may-hold-run';

test('is true of every text with a run', () => {
  const soup = fc.string({ unit: fc.constantFrom(...'0123456789+()-. aä'), maxLength: 40 });
  fc.assert(
    fc.property(soup, (text) => {
      if (findRuns(text).length > 0) expect(mayHoldRun(text)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['', '12', 'Nothing to call', 'in 2024 and 2025'])('is false of %j', (text) => {
  expect(mayHoldRun(text)).toBe(false);
});
