import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRange } from './read-range';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

describe('readRange', () => {
  test.each([
    ['JSON', JSON_TYPE, '{"range":"abcde"}'],
    ['JSON with a charset', 'Application/JSON; charset=utf-8', '{"range":"abcde"}'],
    ['JSON with other members', JSON_TYPE, '{"id":1,"range":"ABCDE","__proto__":null}'],
    ['a form', FORM_TYPE, 'range=abcde'],
    ['a form with other fields', FORM_TYPE, 'x=1&range=ABCDE'],
  ])('reads the range from %s', (_what, contentType, text) => {
    expect(readRange({ contentType, text })).toBe('abcde');
  });

  test.each([
    ['no content type', undefined, '{"range":"abcde"}'],
    ['another content type', 'text/plain', '{"range":"abcde"}'],
    ['broken JSON', JSON_TYPE, '{"range":"abcde"'],
    ['JSON that is no object', JSON_TYPE, '"abcde"'],
    ['JSON null', JSON_TYPE, 'null'],
    ['a range of another type', JSON_TYPE, '{"range":12345}'],
    ['an empty body', JSON_TYPE, ''],
    ['a form that names two ranges', FORM_TYPE, 'range=abcde&range=fffff'],
    ['a form as JSON', FORM_TYPE, '{"range":"abcde"}'],
  ])('finds none with %s', (_what, contentType, text) => {
    expect(readRange({ contentType, text })).toBeUndefined();
  });

  test('gives 5 to 40 lower-case hex characters or nothing for any body', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((range) => `range=${range}`),
    );
    const contentType = fc.constantFrom(JSON_TYPE, FORM_TYPE, 'text/plain', undefined);
    fc.assert(
      fc.property(text, contentType, (body, type) => {
        expect(readRange({ contentType: type, text: body }) ?? 'abcde').toMatch(/^[0-9a-f]{5,40}$/);
      }),
    );
  });
});
