import { expect, test, vi } from 'vitest';
import type { Candidate } from './candidate';
import type { RankedCountry } from './ranked-country';
import { createCandidateReader, type ReadCandidate } from './create-candidate-reader';

const candidate = (text: string): Candidate => ({ source: 'text', text, before: '', after: '' });

const US: readonly RankedCountry[] = [{ country: 'US', evidence: ['address'] }];
const GUESS: readonly RankedCountry[] = [{ country: 'US', evidence: ['default'] }];

test('reads a candidate once for the same countries on the same evidence', () => {
  const read = vi.fn<ReadCandidate>().mockReturnValue([]);
  const remember = createCandidateReader(read);
  for (const countries of [US, [...US], GUESS, [], US]) {
    remember(candidate('020 7946 0958'), countries);
  }
  expect(read.mock.calls.map(([, countries]) => countries)).toEqual([US, GUESS, []]);
});

test('gives the readings of the candidate that is asked about', () => {
  const remember = createCandidateReader();
  const numbers = ['+1 202-555-0143', '+44 20 7946 0958', '+1 202-555-0143'].map((text) =>
    remember(candidate(text), []).map(({ e164 }) => e164),
  );
  expect(numbers).toEqual([['+12025550143'], ['+442079460958'], ['+12025550143']]);
});

test('remembers so many candidates at the most', () => {
  const read = vi.fn<ReadCandidate>().mockReturnValue([]);
  const remember = createCandidateReader(read);
  for (let index = 0; index <= 20_000; index += 1) remember(candidate(`${index}`), US);
  remember(candidate('20000'), US);
  expect(read).toHaveBeenCalledTimes(20_001);
  remember(candidate('0'), US);
  expect(read).toHaveBeenCalledTimes(20_002);
});
