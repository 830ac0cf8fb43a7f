import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDirectoryRecord } from '../../test/fakes/make-directory-record';
import { parseDirectoryUrl } from '../directory/parse-directory-url';
import { protocols } from '../directory/protocols';
import { HASH_ALGORITHMS } from '../number/hash-algorithm';
import type { DirectoryRecord } from '../store/open-database';
import type { KnownDirectory } from './known-directory';
import { readDirectoryRecord } from './read-directory-record';

const WHOLE = makeDirectoryRecord({
  user: 'erika',
  protocol: 'phoneHash',
  environment: 'staging',
  allows: ['exact'],
  algorithm: 'md5',
});
const read = (stored: unknown) => readDirectoryRecord(stored as DirectoryRecord);
/** Of a part of the record: what is right, or whatever a damaged database may give. */
const part = (right: unknown) =>
  fc.oneof(
    { arbitrary: fc.constant(right), weight: 6 },
    fc.string(),
    fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }),
    fc.anything(),
  );

describe('readDirectoryRecord', () => {
  test('reads what was stored', () => {
    expect(read(WHOLE)).toEqual(WHOLE);
  });

  test.each([
    ['environment', 'moon', 'production'],
    // It asks nobody until the user looks at it.
    ['isOn', 'yes', false],
    ['allows', [5], []],
    // Nothing stays on the disk that was to leave with the browser.
    ['keyKept', 'cloud', 'session'],
    ['algorithm', 'rot13', undefined],
  ])('F18: takes the careful way where %s is damaged', (name, damaged, fallback) => {
    expect(read({ ...WHOLE, [name]: damaged })).toEqual({ ...WHOLE, [name]: fallback });
  });

  test('takes a record of before its key could be kept elsewhere for one with a key on the disk', () => {
    const { keyKept: _keyKept, ...before } = WHOLE;
    expect(read(before)).toEqual({ ...WHOLE, keyKept: 'disk' });
  });

  test.each([
    ['no text', { url: 5 }],
    ['no address', { url: 'directory' }],
    ['T13: an address in clear text', { url: 'http://directory.example' }],
    ['a protocol that only a later version speaks', { protocol: 'carrierPigeon' }],
    ['no id', { id: undefined }],
  ])('F18: leaves out what has %s', (_what, damaged) => {
    expect(read({ ...WHOLE, ...damaged })).toBeUndefined();
  });

  test('F18: gives a sound directory or none, whatever is stored', () => {
    const parts = Object.entries(WHOLE).map(([name, right]) => [name, part(right)] as const);
    const damaged = fc.record(Object.fromEntries(parts), { requiredKeys: [] });
    const property = fc.property(fc.oneof(damaged, fc.anything()), (stored) => {
      const directory = read(stored);
      expect(directory === undefined || isSound(directory)).toBe(true);
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});

function isSound(directory: KnownDirectory): boolean {
  const { id, name, url, user, protocol, environment, isOn, allows, keyKept } = directory;
  const { algorithm = 'sha1' } = directory;
  return (
    [id, name, user ?? '', ...allows].every((text) => typeof text === 'string') &&
    Object.keys(protocols).includes(protocol) &&
    parseDirectoryUrl(url, protocols[protocol].endpoint).ok &&
    ['production', 'staging', 'development'].includes(environment) &&
    typeof isOn === 'boolean' &&
    ['disk', 'session'].includes(keyKept) &&
    HASH_ALGORITHMS.includes(algorithm)
  );
}
