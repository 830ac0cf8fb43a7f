import { expect, test } from 'vitest';
import { readFormatClues } from './read-format-clues';
import { WEIGHTS } from './weights';

test('speaks for the one country that writes a number like this', () => {
  expect(readFormatClues(['202-555-0143', '202-555-0144'], ['GB', 'US', 'DE'])).toEqual(
    Array.from({ length: 2 }, () => ({
      country: 'US',
      evidence: 'format',
      weight: WEIGHTS.format,
    })),
  );
});

test('prefers closeness: digits alone give way to groups', () => {
  const [clue] = readFormatClues(['030 23125000'], ['IT', 'DE']);
  expect(clue?.country).toBe('DE');
});

test('shares a number among countries that write it alike, the likeliest first', () => {
  const clues = readFormatClues(['020 7946 0123'], ['GB', 'IN']);
  expect(clues.map(({ country }) => country)).toEqual(['GB', 'IN']);
  expect(clues[0]?.weight).toBeGreaterThan(clues[1]?.weight ?? Infinity);
});

test('asks one country for each calling code', () => {
  expect(readFormatClues(['202-555-0143'], ['CA', 'US'])).toHaveLength(1);
});

test('is told nothing by digits that are valid nowhere, or where nobody is asked', () => {
  expect(readFormatClues(['123 456 78', '0000 0000000'], ['US', 'GB'])).toEqual([]);
  expect(readFormatClues(['202-555-0143'], [])).toEqual([]);
});
