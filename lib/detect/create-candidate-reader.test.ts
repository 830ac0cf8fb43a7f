import { expect, test, vi } from 'vitest';
import type { Candidate } from './candidate';
import { createCandidateReader, type ReadCandidate } from './create-candidate-reader';

const candidate = (text: string): Candidate => ({ source: 'text', text, before: '', after: '' });

test('reads a candidate once for each country', () => {
  const read = vi.fn<ReadCandidate>().mockReturnValue([]);
  const remember = createCandidateReader(read);
  for (const country of ['US', 'US', 'GB', undefined, 'US'] as const) {
    remember(candidate('020 7946 0958'), country);
  }
  expect(read.mock.calls.map(([, country]) => country)).toEqual(['US', 'GB', undefined]);
});

test('gives the readings of the candidate that is asked about', () => {
  const remember = createCandidateReader();
  const numbers = ['+1 202-555-0143', '+44 20 7946 0958', '+1 202-555-0143'].map((text) =>
    remember(candidate(text), undefined).map(({ e164 }) => e164),
  );
  expect(numbers).toEqual([['+12025550143'], ['+442079460958'], ['+12025550143']]);
});

test('remembers so many candidates at the most', () => {
  const read = vi.fn<ReadCandidate>().mockReturnValue([]);
  const remember = createCandidateReader(read);
  for (let index = 0; index <= 10_000; index += 1) remember(candidate(`${index}`), 'US');
  remember(candidate('10000'), 'US');
  expect(read).toHaveBeenCalledTimes(10_001);
  remember(candidate('0'), 'US');
  expect(read).toHaveBeenCalledTimes(10_002);
});
