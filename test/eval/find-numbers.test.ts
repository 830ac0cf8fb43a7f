import { expect, test } from 'vitest';
import { findNumbers } from './find-numbers';

const e164sIn = (source: Parameters<typeof findNumbers>[0]) =>
  findNumbers(source).map(({ e164 }) => e164);

test('gives places in the whole text, whatever line they stand in', () => {
  const text = 'Contact us\n\nTel: 020 7946 0958\nFax: 020 7946 0959';
  const places = findNumbers({ text, country: 'GB' }).map(({ start, end }) => [start, end]);
  expect(places.map(([start, end]) => text.slice(start, end))).toEqual([
    '020 7946 0958',
    '020 7946 0959',
  ]);
});

test('ends a number at a line break', () => {
  expect(e164sIn({ text: '020 7946\n0958', country: 'GB' })).toEqual([]);
});

test('knows the label in the line before a number', () => {
  const [finding] = findNumbers({ text: 'Phone\n\n2025550143', country: 'US' });
  expect(finding).toMatchObject({ reason: 'cue', certainty: 'certain' });
});

test.each([
  ['no country', null, []],
  ['the country given', 'GB', ['+442079460958']],
] as const)('reads national numbers in %s', (_what, country, e164s) => {
  expect(e164sIn({ text: 'Tel: 020 7946 0958', country })).toEqual(e164s);
});

test('infers the country from the address, and falls back on the default', () => {
  const text = 'Tel: 020 7946 0958';
  expect(e164sIn({ text, base: 'https://a.example.co.uk/' })).toEqual(['+442079460958']);
  expect(e164sIn({ text, base: 'file:///', defaultCountry: 'GB' })).toEqual(['+442079460958']);
});
