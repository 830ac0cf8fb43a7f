import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prefersRecords } from './prefers-records';

describe('prefersRecords', () => {
  test.each([
    'application/octet-stream',
    'Application/Octet-Stream',
    'application/octet-stream, */*',
    'application/octet-stream, application/json',
    'application/octet-stream, application/json;q=0.9',
    'application/json;q=0.5, application/octet-stream;q=0.6',
    'text/html, application/octet-stream;q=0.1',
    'application/octet-stream ; q=1.000',
  ])('takes records for %s', (accept) => {
    expect(prefersRecords(accept)).toBe(true);
  });

  test.each([
    undefined,
    '',
    '*/*',
    'application/*',
    'application/json',
    'application/json, application/octet-stream',
    'application/octet-stream;q=0.5, application/json',
    'application/octet-stream;q=0',
    'application/octet-stream;q=much',
    'application/octet-stream-like',
    'text/html',
  ])('takes JSON for %s', (accept) => {
    expect(prefersRecords(accept)).toBe(false);
  });

  test('answers any header', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(',', ';', 'q=', 'application/octet-stream', 'application/json'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(typeof prefersRecords(parts.join(''))).toBe('boolean');
      }),
    );
  });
});
