import { describe, expect, test } from 'vitest';
import { readField } from './read-field';

describe('readField', () => {
  test.each([
    ['the first field', '+1,reason', 0, '+1'],
    ['a line of one field', '+1', 0, '+1'],
    ['spaces around it', '  +1 , x', 0, '+1'],
    ['a quoted field', '"+1 (202)",x', 0, '+1 (202)'],
    ['a field behind a quoted comma', '"a, b",+1', 1, '+1'],
    ['a stray quote behind the field', '+1,"never closed', 0, '+1'],
    ['a stray quote within a field', '5" pipe,+1', 1, '+1'],
    ['a column that the line does not have', 'a', 3, ''],
    ['an empty line', '', 0, ''],
  ])('reads %s', (_what, line, column, field) => {
    expect(readField(line, column)).toBe(field);
  });

  test('tells nothing when an unclosed quote hides the field', () => {
    expect(readField('"+1,reason', 0)).toBeUndefined();
  });
});
