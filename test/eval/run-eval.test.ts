import { describe, expect, test } from 'vitest';
import { runEval } from './run-eval';

const MATCHER = JSON.stringify({
  cases: [
    {
      text: 'Call +1 202-555-0143',
      defaultCountry: null,
      tier: 'core',
      expected: [{ e164: '+12025550143', start: 5, end: 20 }],
    },
  ],
});
const HARD = JSON.stringify({
  cases: [{ text: 'ISBN 978-0-306-40615-7', defaultCountry: 'US', expectedCount: 0 }],
});
const page = (base: string) =>
  JSON.stringify({
    page: 'a.html',
    base,
    text: 'Contact\n020 7946 0958\n',
    breaks: [0, 8],
    labels: [{ start: 8, end: 21, type: 'TEL' }],
  });
const run = (args: string, content = '') =>
  runEval(args.split(' '), () => ({ ok: true, value: content }));
const lastLine = (args: string, content: string): unknown => {
  const outcome = run(args, content);
  return outcome.ok ? JSON.parse(outcome.value.split('\n').at(-1) ?? '') : outcome.error;
};

describe('npm run eval', () => {
  test('ends with the figures as JSON', () => {
    const tier = { cases: 1, passed: 1 };
    expect(lastLine('matcher a.json', MATCHER)).toEqual({ ...tier, byTier: { core: tier } });
    expect(lastLine('hard a.json', HARD)).toEqual(tier);
  });

  test('infers the country of a page from its address, else from the default', () => {
    const found = { recallPlain: 1, precision: 1 };
    expect(lastLine('pages a.jsonl', page('http://a.example.uk/'))).toMatchObject(found);
    expect(lastLine('pages a.jsonl --default gb', page('file:///'))).toMatchObject(found);
  });

  test('runs the search of the library in its place', () => {
    expect(lastLine('hard a.json --library', HARD)).toEqual({ cases: 1, passed: 1 });
    expect(lastLine('pages a.jsonl --library', page(''))).toMatchObject({ matches: 0 });
  });

  test('lists what went wrong where that is asked for', () => {
    const [quiet, loud] = [run('pages a', page('')), run('pages a --library --misses', page(''))];
    expect(quiet).not.toEqual(loud);
    expect(loud).toMatchObject({ value: expect.stringContaining('missed "Contact') as unknown });
  });

  test('tells how it is used', () => {
    expect(run('--help')).toMatchObject({
      ok: true,
      value: expect.stringContaining('npm run eval -- pages FILE.jsonl') as unknown,
    });
  });
});

describe('npm run eval refuses in one line that says what to do', () => {
  test.each([
    ['', '', 'Say what to evaluate first: matcher, pages, hard.'],
    ['words a.json', '', 'Say what to evaluate first'],
    ['hard', '', 'Name the file to read: npm run eval -- hard FILE.'],
    ['hard a.json b.json', '', 'Give one file, and no more: b.json.'],
    ['pages a --default XX', '', 'XX is no country.'],
    ['hard a.json --loud', '', '--loud'],
    ['hard a.json', '{"cases":', 'In a.json: it is no JSON'],
    ['hard a.json', '{"cases":[]}', 'In a.json: there is nothing in it'],
    ['hard a.json', '[]', 'In a.json: cases: Invalid key'],
    ['hard a.json', MATCHER, 'In a.json: cases.0.expectedCount'],
    ['matcher a.json', HARD, 'In a.json: cases.0.tier'],
    ['matcher a.json', MATCHER.replace('null', '"us"'), 'In a.json: cases.0.defaultCountry'],
    ['pages a.jsonl', '', 'In a.jsonl: there is nothing in it'],
    ['pages a.jsonl', `${page('')}\n{"page"`, 'In a.jsonl: line 2 is no JSON'],
    ['pages a.jsonl', `\n${HARD}`, 'In a.jsonl: line 2, page: Invalid'],
  ])('%s', (args, content, error) => {
    const outcome = run(args, content);
    expect(outcome).toEqual({ ok: false, error: expect.stringContaining(error) as unknown });
    expect(outcome.ok ? '' : outcome.error).not.toContain('\n');
  });

  test('a file that cannot be read', () => {
    const outcome = runEval(['hard', 'gone.json'], () => ({ ok: false, error: 'no such file' }));
    expect(outcome).toEqual({
      ok: false,
      error: 'Name a file that can be read: no such file.',
    });
  });
});
