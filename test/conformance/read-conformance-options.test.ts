import { expect, test } from 'vitest';
import { readConformanceOptions } from './read-conformance-options';

const URL = 'https://directory.example';

test('reads a directory, what it speaks, and with which key', () => {
  const line = [
    `${URL}/api/v1/`,
    '--protocol',
    'phoneHash',
    '--key',
    'k',
    '--listed',
    '+12025550143',
  ];
  expect(readConformanceOptions(line)).toEqual({
    ok: true,
    value: {
      protocol: 'phoneHash',
      listed: '+12025550143',
      access: { url: URL, user: undefined, key: 'k' },
    },
  });
});

test('takes the key of the environment where the line names none', () => {
  expect(readConformanceOptions([URL, '--user', 'erika'], 'own')).toMatchObject({
    value: { protocol: 'range', listed: undefined, access: { user: 'erika', key: 'own' } },
  });
});

test('asks for help', () => {
  expect(readConformanceOptions(['-h'])).toEqual({ ok: true, value: 'help' });
});

test.each([
  ['no URL', ['--key', 'k'], /Name one URL/],
  ['two URLs', [URL, URL, '--key', 'k'], /Name one URL/],
  ['T13: clear text', ['http://directory.example', '--key', 'k'], /https/],
  ['no key', [URL], /Give a key/],
  ['another protocol', [URL, '--key', 'k', '--protocol', 'hibp'], /--protocol is/],
  ['a number without its +', [URL, '--key', 'k', '--listed', '2025550143'], /E\.164/],
  ['an option that there is not', [URL, '--retry'], /--retry/],
])('refuses %s, and says so', (_what, line, words) => {
  const read = readConformanceOptions(line);
  expect(read).toEqual({ ok: false, error: expect.stringMatching(words) });
});
