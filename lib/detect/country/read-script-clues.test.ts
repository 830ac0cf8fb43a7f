import { expect, test } from 'vitest';
import { readScriptClues } from './read-script-clues';

test.each([
  ['JP', 'これは見本のページです。お問い合わせはこちらへどうぞ。'],
  ['KR', '이것은 예시 페이지입니다. 문의는 여기로 해 주시기 바랍니다. 감사합니다.'],
  ['GR', 'Αυτή είναι μια σελίδα για παράδειγμα.'],
])('reads the script of %s', (country, text) => {
  expect(readScriptClues(text).map((clue) => clue.country)).toEqual([country]);
});

test('is told nothing by a menu of languages', () => {
  expect(readScriptClues('English Deutsch Ελληνικά ไทย 한국어 עברית日本語 のページ')).toEqual([]);
});

test('is told nothing by a quotation in a long text', () => {
  const quotation = 'これは見本のページです。お問い合わせはこちらへ。';
  expect(readScriptClues(quotation + 'plain words '.repeat(500))).toEqual([]);
});
