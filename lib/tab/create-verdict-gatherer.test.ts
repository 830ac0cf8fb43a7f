import { expect, test } from 'vitest';
import type { E164 } from '../number/e164';
import type { Verdict } from '../verdict';
import { createVerdictGatherer } from './create-verdict-gatherer';

const ONE = '+12025550143' as E164;
const OTHER = '+12025550144' as E164;
const LACKS: Verdict = { kind: 'notListed' };

function createWorld() {
  const runs: (() => void)[] = [];
  const puts: (readonly string[])[] = [];
  const take = createVerdictGatherer({
    gather: (run) => void runs.push(run),
    put: (verdicts) => void puts.push([...verdicts.keys()]),
  });
  return { take, puts, runNext: () => runs.shift()!() };
}

test('notes verdicts that come together at once', async () => {
  const { take, puts, runNext } = createWorld();
  const taken = [take(ONE, LACKS), take(OTHER, LACKS)];
  expect(puts).toEqual([]);
  runNext();
  await Promise.all(taken);
  expect(puts).toEqual([[ONE, OTHER]]);
});

test('notes what comes later by itself', () => {
  const { take, puts, runNext } = createWorld();
  void take(ONE, LACKS);
  runNext();
  void take(OTHER, LACKS);
  runNext();
  expect(puts).toEqual([[ONE], [OTHER]]);
});
