import { describe, expect, test } from 'vitest';
import { scorePages } from './score-pages';
import { splitMarks } from './texts/split-marks';

/** Scores a page with its labels in `‹` and `›`; what is found is named by how it is written. */
function score(marked: string, found: readonly (readonly [written: string, e164: string])[]) {
  const { text, places } = splitMarks(marked);
  const findings = found.map(([written, e164]) => {
    const start = text.indexOf(written);
    return { start, end: start + written.length, e164 };
  });
  const labels = [...places];
  return scorePages([{ page: { page: 'a', base: '', text, breaks: [], labels }, findings }]);
}

describe('scorePages', () => {
  test('counts labels, what of them is found, and matches', () => {
    const { figures, misses } = score('Call ‹202-555-0143› or ‹202-555-0144›, 10115 20095', [
      ['202-555-0143', '+12025550143'],
      ['10115 20095', '+491011520095'],
    ]);
    expect(figures).toEqual({
      labels: 2,
      plainLabels: 2,
      found: 1,
      recallPlain: 0.5,
      matches: 2,
      falseMatches: 1,
      precision: 0.5,
    });
    expect(misses.map((miss) => miss.slice(0, 6))).toEqual(['missed', 'false ']);
  });

  test('gives whole shares where there is nothing to share', () => {
    expect(score('no number', []).figures).toMatchObject({ recallPlain: 1, precision: 1 });
  });

  test.each([
    ['‹1-800-FLOWERS›', 0],
    ['‹202-555-0143 ext. 5›', 0],
    ['‹555-014›', 0],
    ['‹+1 202 555 0143 1234 5›', 0],
    ['‹555-0143›', 1],
    ['‹٠١٠ ٠١٢٣٤٥٦٧›', 1],
  ])('of the labels in %s takes so many for plain: %i', (marked, count) => {
    expect(score(marked, []).figures['plainLabels']).toBe(count);
  });

  test.each([
    ['a national one', '‹020 7946 0958›', '020 7946 0958', '+442079460958'],
    ['one with a (0)', '‹+44 (0)20 7946 0958›', '+44 (0)20 7946 0958', '+442079460958'],
    ['one with a prefix', '‹0044 20 7946 0958›', '0044 20 7946 0958', '+442079460958'],
    ['one found in part', '‹030 1234567/68›', '030 1234567', '+49301234567'],
    ['one found with more', 'T ‹030 1234567›', 'T 030 1234567', '+49301234567'],
    ['one that keeps its zero', '‹02 1234 5678›', '02 1234 5678', '+390212345678'],
    ['one in other digits', '‹٠١٠ ٠١٢٣٤٥٦٧›', '٠١٠ ٠١٢٣٤٥٦٧', '+201001234567'],
  ])('finds a label: %s', (_what, marked, written, e164) => {
    expect(score(marked, [[written, e164]]).figures).toMatchObject({ found: 1, falseMatches: 0 });
  });

  test('finds no label by another number in its place, and calls that no false match', () => {
    const found = [['020 7946 0958', '+442079460959']] as const;
    expect(score('‹020 7946 0958›', found).figures).toMatchObject({ found: 0, falseMatches: 0 });
  });

  test('calls a labelled number no false match where it stands unlabelled', () => {
    const found = [['0113 496 0123', '+442079460958']] as const;
    const marked = '‹020 7946 0958› 0113 496 0123';
    expect(score(marked, found).figures).toMatchObject({ found: 0, falseMatches: 0 });
  });
});
