import { expect, test } from 'vitest';
import type { UnknownReason } from '../../lib/verdict';
import { makeNumber } from './make-number';
import { tellNextStep } from './tell-next-step';

function tellFor(reasons: readonly UnknownReason[], pending = 0) {
  const unknown = reasons.map((reason) => makeNumber({ verdict: { kind: 'unknown', reason } }));
  return tellNextStep({ numbers: [makeNumber(), ...unknown], pending });
}

test.each<UnknownReason>(['notAskedYet', 'offline', 'rateLimited', 'timedOut', 'serviceError'])(
  'says that %s is asked again without the user',
  (reason) => {
    expect(tellFor(['refused', reason])).toContain('asks again by itself');
  },
);

test.each<UnknownReason>(['onRequest', 'noDirectory', 'refused'])(
  'promises nothing for %s',
  (reason) => {
    expect(tellFor([reason])).toBeUndefined();
  },
);

test('leaves the word to the progress while checks run', () => {
  expect(tellFor(['notAskedYet'], 1)).toBeUndefined();
});
