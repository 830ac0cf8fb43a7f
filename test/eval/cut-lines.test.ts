import { expect, test } from 'vitest';
import { cutLines } from './cut-lines';

test('gives each candidate its place, and breaks from its own start', () => {
  const text = 'a\nTel 020 7946 0958';
  const [cut] = cutLines(text, [0, 2, 6, 9, 14, 19]);
  expect(cut).toMatchObject({ start: 6, candidate: { text: '020 7946 0958', breaks: [3, 8] } });
});

test('leads in with the end of the lines before, blank ones aside', () => {
  const [cut] = cutLines(`${'x'.repeat(60)} Phone:\n \n\n020 7946 0958`);
  expect(cut?.candidate.before).toMatch(/^x+ Phone:\n$/);
  expect(cut?.candidate.before.length).toBeLessThanOrEqual(48);
});
