import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineSplitter, type Line } from './create-line-splitter';

function split(pieces: readonly string[], maxLength = 1_000): readonly Line[] {
  const splitter = createLineSplitter(maxLength);
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

describe('createLineSplitter', () => {
  test.each([
    ['LF', 'a\nb\n', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['CR', 'a\rb\r', ['a', 'b']],
    ['a mixture, with empty lines', 'a\n\r\n\rb', ['a', '', '', 'b']],
    ['no line end at the end', 'a\nb', ['a', 'b']],
    ['nothing', '', []],
  ])('cuts at %s', (_what, text, lines) => {
    expect(split([text]).map((line) => line.text)).toEqual(lines);
  });

  test('counts lines from 1', () => {
    expect(split(['a\n\nb']).map((line) => line.number)).toEqual([1, 2, 3]);
  });

  test('gives a line that is too long without its text, and goes on behind it', () => {
    expect(split(['aaaa', 'aa\nb\n'], 5)).toEqual([
      { number: 1, text: undefined },
      { number: 2, text: 'b' },
    ]);
    expect(split(['aaaaa\n'], 5)).toEqual([{ number: 1, text: 'aaaaa' }]);
  });

  test('finds the same lines however the text falls into pieces', () => {
    const piece = fc.array(fc.constantFrom('\r', '\n', 'a', 'bc')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(split(pieces, 4)).toEqual(split([pieces.join('')], 4));
      }),
    );
  });
});
