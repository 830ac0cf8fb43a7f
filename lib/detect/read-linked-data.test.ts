import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLinkedData } from './read-linked-data';

const read = (data: unknown) => readLinkedData(JSON.stringify(data));

describe('readLinkedData', () => {
  test('reads the numbers and the countries of an organisation', () => {
    const organisation = {
      '@type': 'Organization',
      telephone: '+1 202-555-0143',
      faxNumber: '+1 202-555-0144',
      address: { '@type': 'PostalAddress', addressCountry: 'US' },
      contactPoint: [{ telephone: '+1 202-555-0145', areaServed: ['US', { name: 'Canada' }] }],
    };
    expect(read(organisation)).toEqual({
      numbers: ['+1 202-555-0143', '+1 202-555-0144', '+1 202-555-0145'],
      countries: ['US', 'Canada'],
      isCut: false,
    });
  });

  test.each([
    ['a list of things', [{ telephone: '202-555-0143' }]],
    ['a graph', { '@graph': [{ founder: { telephone: '202-555-0143' } }] }],
    ['a prefix', { 'schema:telephone': '202-555-0143' }],
    ['a full address', { 'https://schema.org/telephone': '202-555-0143' }],
    ['a list of numbers', { telephone: ['202-555-0143', '202-555-0143'] }],
    ['a value object', { telephone: { '@value': '202-555-0143' } }],
  ])('reads %s', (_what, data) => {
    expect(read(data).numbers).toEqual(['202-555-0143']);
  });

  test('reads a number that is written as one', () => {
    expect(read({ telephone: 2_025_550_143 }).numbers).toEqual(['2025550143']);
  });

  test.each([
    ['what is no JSON', '{"telephone": "202-555-0143"'],
    ['nothing', ''],
    ['other properties', '{"sku": "2025550143", "name": "telephone"}'],
  ])('reads nothing in %s', (_what, json) => {
    expect(readLinkedData(json)).toEqual({ numbers: [], countries: [], isCut: false });
  });

  test('leaves off what is too deep, too long or too much', () => {
    const deep = `${'['.repeat(100)}{"telephone":"202-555-0143"}${']'.repeat(100)}`;
    expect(readLinkedData(deep).numbers).toEqual([]);
    expect(read({ telephone: '1'.repeat(65) }).numbers).toEqual([]);
    const many = Array.from({ length: 10_000 }, (_none, at) => ({ telephone: `${at}` }));
    expect(read(many).numbers).toHaveLength(50);
    expect(read([...Array.from({ length: 6_000 }, () => 0), { telephone: '1' }]).numbers).toEqual(
      [],
    );
  });

  test.each([
    ['so many numbers, however often', [...Array(50).keys(), ...Array(50).keys()], false],
    ['one number more', [...Array(51).keys()], true],
    ['too many values', Array.from({ length: 6_000 }, () => 1), true],
  ])('says whether it has left something off: %s', (_what, telephone, isCut) => {
    expect(read({ telephone }).isCut).toBe(isCut);
  });

  test('bears any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        const { numbers, countries } = readLinkedData(
          `{"telephone":${json},"addressCountry":${json}}`,
        );
        for (const text of [...numbers, ...countries]) expect(text.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
