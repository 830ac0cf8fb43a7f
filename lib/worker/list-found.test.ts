import { expect, test } from 'vitest';
import { makeCandidate } from '../../test/fakes/make-candidate';
import type { Candidate } from '../detect/candidate';
import type { CandidateReading } from '../detect/candidate-reading';
import type { KnownFrame } from './known-frame';
import { listFound } from './list-found';

const ONE = '+12025550143';
const BELIEF = { certainty: 'certain', reason: 'cue' } as const;

type Read = readonly [Candidate, readonly CandidateReading[]];

const frame = (...read: readonly Read[]): KnownFrame => ({
  token: 'token',
  candidates: new Map(read.map(([candidate], id) => [id, candidate])),
  readings: new Map(read.map(([, readings], id) => [id, readings])),
  clues: { language: '', declared: [], text: '' },
  countries: undefined,
  isFull: false,
});
const read = (candidate: Candidate, part: Partial<CandidateReading> = {}): Read => [
  candidate,
  [{ start: 0, end: candidate.text.length, e164: ONE, ...BELIEF, ...part }],
];

test('lists a number as it is written with its extension', () => {
  const candidate = makeCandidate('202-555-0143', { after: ' ext. 12 and more' });
  expect(listFound(frame(read(candidate, { end: 20 })))).toEqual([
    { written: '202-555-0143 ext. 12', e164: ONE, ...BELIEF },
  ]);
});

test.each(['link', 'data'] as const)(
  'writes a number as a person sees it, not as in a %s',
  (source) => {
    const hidden = read(makeCandidate(ONE, { source }));
    const seen = read(makeCandidate('202-555-0143'));
    expect(listFound(frame(hidden)).map(({ written }) => written)).toEqual([ONE]);
    const other = read(makeCandidate('+1 202-555-0144'), { e164: '+12025550144' });
    const written = listFound(frame(hidden, other, seen)).map((number) => number.written);
    expect(written).toEqual(['+1 202-555-0144', '202-555-0143']);
  },
);

test('keeps the number that the link around it dials', () => {
  const [found] = listFound(frame(read(makeCandidate('202-555-0143'), { dials: '+442079460958' })));
  expect(found?.dials).toBe('+442079460958');
});
