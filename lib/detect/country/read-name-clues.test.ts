import { expect, test } from 'vitest';
import type { Candidate } from '../candidate';
import { createNameFinder } from './create-name-finder';
import { readNameClues } from './read-name-clues';
import { WEIGHTS } from './weights';

const findNames = createNameFinder('');
const cut = (before: string, text = '020 7946 0123'): Candidate => ({
  source: 'text',
  text,
  before,
  after: '',
});

test('takes a name beside a national number for a strong sign', () => {
  expect(readNameClues({ text: '', candidates: [cut('Our UK office: ')], findNames })).toEqual([
    { country: 'GB', evidence: 'address', weight: WEIGHTS.nameBeside },
  ]);
});

test('leaves out names beside international numbers, which need none', () => {
  const candidates = [cut('Germany: ', '+49 30 23125000'), cut('Italy: ', '0039 06 12345678')];
  expect(readNameClues({ text: '', candidates, findNames })).toEqual([]);
});

test('takes the nearest name before a number, or the one behind it in parentheses', () => {
  const findCountries = (candidate: Candidate): readonly string[] =>
    readNameClues({ text: '', candidates: [candidate], findNames }).map(({ country }) => country);
  expect(findCountries(cut('Germany 030 23125000, UK '))).toEqual(['GB']);
  expect(findCountries({ ...cut('Freephone: '), after: ' (Ireland)' })).toEqual(['IE']);
  expect(findCountries({ ...cut('Freephone: '), after: ', Ireland: ' })).toEqual([]);
});

test('shares the weight among the countries of a list', () => {
  const candidates = [cut('Germany: '), cut('Italy: ')];
  expect(readNameClues({ text: '', candidates, findNames })).toMatchObject(
    ['DE', 'IT'].map((country) => ({ country, weight: WEIGHTS.nameBeside / 2 })),
  );
});

test('takes names in running text for little, however many', () => {
  expect(readNameClues({ text: 'Poland '.repeat(50), candidates: [], findNames })).toEqual([
    { country: 'PL', evidence: 'address', weight: 2 * WEIGHTS.nameInText },
  ]);
});

test('is told nothing by a drop-down of countries, in the text or beside a number', () => {
  const text = 'Austria Belgium Canada Denmark Estonia Finland France Germany';
  expect(readNameClues({ text, candidates: [cut(text)], findNames })).toEqual([]);
});
