import type { CountryCode } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { makeCandidate } from '../../test/fakes/make-candidate';
import { makePart } from '../../test/fakes/make-part';
import type { Candidate } from '../detect/candidate';
import type { CountryQuestion } from '../detect/rank-countries';
import { MAX_CANDIDATES, MAX_PART } from '../message/max-candidates';
import type { Body } from '../message/protocol';
import { createFrameMemory } from './create-frame-memory';
import { createFrameReader } from './create-frame-reader';

const PLACE = { host: 'shop.example', siteCountry: undefined, defaultCountry: 'US' } as const;
const TOP = { tabId: 7, frameId: 0 };

interface Ports {
  /** Chooses the countries; those of the question's text where nothing is said. */
  readonly rank?: (question: CountryQuestion) => readonly CountryCode[];
  readonly fails?: (candidate: Candidate) => boolean;
}

/** A reader that reads in each text the text itself, in the country that is tried first. */
function createWorld({ rank, fails = () => false }: Ports = {}) {
  const calls = { read: 0, rank: 0 };
  const frames = createFrameMemory();
  const readFrame = createFrameReader({
    rankCountries: (question) => {
      calls.rank += 1;
      const codes = rank?.(question) ?? ([question.clues.text] as CountryCode[]);
      return codes.map((country) => ({ country, evidence: ['default'] as const }));
    },
    readCandidate: (candidate, countries) => {
      calls.read += 1;
      if (fails(candidate)) throw new Error('The reader broke.');
      const e164 = `${candidate.text} in ${candidate.text.startsWith('+') ? 'all' : countries[0]?.country}`;
      return [{ start: 0, end: 1, e164, certainty: 'certain', reason: 'cue' }];
    },
  });
  /** What was read with a part: names and numbers. */
  const tell = (part: Partial<Body<'reportCandidates'>>) => {
    const body = makePart(part);
    const readings = readFrame(frames.take(TOP, body)!, body, PLACE);
    return readings.map(([id, [reading]]) => [id, reading?.e164]);
  };
  return { tell, calls };
}
const inCountry = (text: string) => ({ language: '', declared: [], text });

test('reads what came with a part, and nothing twice', () => {
  const { tell, calls } = createWorld();
  expect(tell({ added: [[0, makeCandidate('1')]], clues: inCountry('US') })).toEqual([
    [0, '1 in US'],
  ]);
  const more = { continues: true, clues: undefined } as const;
  expect(tell({ ...more, added: [[1, makeCandidate('2')]] })).toEqual([[1, '2 in US']]);
  expect(calls.read).toBe(2);
});

test('reads all again when the country turns out to be another, and tells what differs', () => {
  const { tell } = createWorld();
  const added = [
    [0, makeCandidate('1')],
    [1, makeCandidate('+2')],
  ] satisfies Body<'reportCandidates'>['added'];
  tell({ added, clues: inCountry('US') });
  expect(tell({ continues: true, clues: inCountry('DE') })).toEqual([[0, '1 in DE']]);
});

test('reads nothing again where the ranking is as it was', () => {
  const { tell, calls } = createWorld();
  tell({ added: [[0, makeCandidate('1')]], clues: inCountry('US') });
  expect(tell({ continues: true, clues: inCountry('US') })).toEqual([]);
  expect(calls).toEqual({ read: 1, rank: 2 });
});

test('tells of every candidate that came, also of one that is over the limit', () => {
  const { tell } = createWorld({ fails: () => true });
  const added = Array.from({ length: MAX_CANDIDATES + 1 }, (_, id): [number, Candidate] => [
    id,
    makeCandidate('1'),
  ]);
  expect(tell({ added })).toHaveLength(MAX_CANDIDATES + 1);
});

test('gives the ranking all candidates of the frame, its clues and its place', () => {
  const asked: CountryQuestion[] = [];
  const { tell } = createWorld({ rank: (question) => (asked.push(question), ['US']) });
  tell({ added: [[0, makeCandidate('1')]], clues: inCountry('here'), more: true });
  tell({ continues: true, added: [[1, makeCandidate('2')]], clues: undefined });
  expect(asked.at(-1)).toEqual({
    ...PLACE,
    clues: inCountry('here'),
    candidates: [makeCandidate('1'), makeCandidate('2')],
  });
});

test('a throw at one candidate never stops the others', () => {
  const { tell } = createWorld({ fails: ({ text }) => text === '2' });
  const added = ['1', '2', '3'].map((text, id): [number, Candidate] => [id, makeCandidate(text)]);
  expect(tell({ added, clues: inCountry('US') })).toEqual([
    [0, '1 in US'],
    [1, undefined],
    [2, '3 in US'],
  ]);
});

test('a throw of the ranking costs the country alone', () => {
  const { tell } = createWorld({
    rank: () => {
      throw new Error('The ranking broke.');
    },
  });
  expect(tell({ added: [[0, makeCandidate('+1')]] })).toEqual([[0, '+1 in all']]);
});

test('a report of many parts ranks twice, and reads each candidate once', () => {
  const { tell, calls } = createWorld();
  const parts = MAX_CANDIDATES / MAX_PART;
  for (let part = 0; part < parts; part += 1) {
    const added = Array.from({ length: MAX_PART }, (_, index): [number, Candidate] => [
      part * MAX_PART + index,
      makeCandidate(`${part} ${index}`),
    ]);
    const clues = part === 0 ? inCountry('US') : undefined;
    tell({ continues: part > 0, added, clues, more: part < parts - 1 });
  }
  expect(calls).toEqual({ read: MAX_CANDIDATES, rank: 2 });
});
