import { expect, test } from 'vitest';
import { MAX_CLUE_TEXT } from '../../lib/detect/page-clues';
import { collectClueText } from './collect-clue-text';
import { cutLines } from './cut-lines';

const collect = (text: string) => collectClueText(text, cutLines(text));

test('collects all of a short text', () => {
  expect(collect('London 020 7946 0958 GB')).toBe('London 020 7946 0958 GB');
});

test('collects what surrounds the candidates of a long text', () => {
  const gap = 'lorem ipsum '.repeat(4_000);
  const collected = collect(`${gap}London 020 7946 0958 England${gap}Leeds 0113 496 0123`);
  expect(collected).toContain('London 020 7946 0958 England');
  expect(collected).toContain('Leeds 0113 496 0123');
  expect(collected.length).toBeLessThan(2_000);
});

test('collects no more than the worker takes', () => {
  expect(collect('020 7946 0958, '.repeat(20_000))).toHaveLength(MAX_CLUE_TEXT);
});
