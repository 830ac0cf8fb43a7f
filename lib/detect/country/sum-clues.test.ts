import { expect, test } from 'vitest';
import type { CountryClue } from './country-clue';
import { EVIDENCE_CAPS } from './evidence-caps';
import { sumClues } from './sum-clues';

const tell = (
  country: CountryClue['country'],
  evidence: CountryClue['evidence'],
  weight: number,
): CountryClue => ({ country, evidence, weight });

test('sums what speaks for a country, strongest evidence first, best country first', () => {
  const clues = [tell('DE', 'format', 1), tell('AT', 'domain', 4), tell('AT', 'address', 5)];
  expect(sumClues(clues)).toEqual([
    { country: 'AT', points: 9, evidence: ['address', 'domain'] },
    { country: 'DE', points: 1, evidence: ['format'] },
  ]);
});

test('bounds what one kind of evidence gives', () => {
  const clues = Array.from({ length: 100 }, () => tell('GB', 'address', 3));
  expect(sumClues(clues)[0]?.points).toBe(EVIDENCE_CAPS.address);
});

test('leaves ties in the order of the clues', () => {
  const clues = [tell('PL', 'numbers', 1), tell('CZ', 'numbers', 1), tell('SK', 'domain', 1)];
  expect(sumClues(clues).map(({ country }) => country)).toEqual(['PL', 'CZ', 'SK']);
});

test('counts digits alone as evidence only where there is no other', () => {
  const loose = Array.from({ length: 5 }, () => tell('DE', 'format', 0.25));
  expect(sumClues(loose)[0]?.evidence).toEqual(['format']);
  expect(sumClues([...loose, tell('DE', 'default', 0.4)])[0]?.evidence).toEqual(['default']);
  expect(sumClues([tell('DE', 'format', 1), tell('DE', 'default', 0.4)])[0]?.evidence).toEqual([
    'format',
    'default',
  ]);
});
