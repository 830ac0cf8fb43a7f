import { tellTestResult } from './tell-test-result';
import type { OptionsActions } from './options-actions';

const told: ReadonlyMap<string, string> = new Map([
  ['listed', 'The directory lists it, as it should.'],
  [
    'notListed',
    'The directory says that it does not list it. If you are sure that it does, its “not listed” means nothing: ask its operator.',
  ],
  [
    'notANumber',
    'This is not a phone number. Begin with its country code, as in +44 20 7946 0018.',
  ],
]);

type Outcome = Awaited<ReturnType<OptionsActions['testListed']>>;

/** What came of asking about a number that is known to be listed, and what to make of it. */
export function tellListedOutcome(outcome: Outcome): string {
  return (
    told.get(outcome) ??
    tellTestResult(outcome as Exclude<Outcome, 'listed' | 'notListed' | 'notANumber'>)
  );
}
