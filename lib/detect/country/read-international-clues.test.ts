import { expect, test } from 'vitest';
import type { Candidate } from '../candidate';
import { readInternationalClues } from './read-international-clues';
import { WEIGHTS } from './weights';

const cut = (text: string): Candidate => ({ source: 'text', text, before: '', after: '' });

test('counts one number in full, and each further one a little', () => {
  expect(readInternationalClues([cut('+44 20 7946 0123'), cut('+44 20 7946 0124')])).toEqual([
    { country: 'GB', evidence: 'numbers', weight: WEIGHTS.numbers + WEIGHTS.moreNumbers },
  ]);
});

test('reads what links dial', () => {
  const link: Candidate = { ...cut('+493023125000'), source: 'link' };
  expect(readInternationalClues([link])).toMatchObject([{ country: 'DE' }]);
});

test('shares the weight among the offices of a list', () => {
  const offices = ['+44 20 7946 0123', '+49 30 23125000', '+1 202 555 0143'];
  expect(readInternationalClues(offices.map(cut))).toEqual(
    ['GB', 'DE', 'US'].map((country) => ({
      country,
      evidence: 'numbers',
      weight: WEIGHTS.numbers / 3,
    })),
  );
});

test('takes a rented freephone number for little', () => {
  const freephone = cut('+1 800 555 0199');
  expect(readInternationalClues([freephone])).toEqual([
    { country: 'US', evidence: 'numbers', weight: WEIGHTS.freephone },
  ]);
  expect(readInternationalClues([freephone, cut('+49 30 23125000')])).toEqual([
    { country: 'DE', evidence: 'numbers', weight: WEIGHTS.numbers },
  ]);
});

test('is told nothing by national numbers', () => {
  expect(readInternationalClues([cut('020 7946 0123')])).toEqual([]);
});
