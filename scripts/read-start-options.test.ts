import { describe, expect, test } from 'vitest';
import { readStartOptions } from './read-start-options';

const read = (...args: readonly string[]) => readStartOptions(args, { hasDisplay: true });

describe('readStartOptions', () => {
  test.each([
    [true, false],
    [false, true],
  ])('with a display (%s) runs headless: %s', (hasDisplay, headless) => {
    expect(readStartOptions([], { hasDisplay })).toMatchObject({ ok: true, value: { headless } });
  });

  test('asks for nothing where nothing is given', () => {
    expect(read()).toEqual({
      ok: true,
      value: { headless: false, url: undefined, list: undefined, help: false },
    });
  });

  test.each([
    [['https://shop.example/'], { url: 'https://shop.example/' }],
    [['http://localhost:8080'], { url: 'http://localhost:8080' }],
    [['--list', 'numbers.csv'], { list: 'numbers.csv' }],
    [['--headless'], { headless: true }],
    [['-h'], { help: true }],
    [
      ['--list=a.csv', '--help', 'https://shop.example/'],
      { list: 'a.csv', help: true, url: 'https://shop.example/' },
    ],
  ])('reads %o', (args, options) => {
    expect(read(...args)).toMatchObject({ ok: true, value: options });
  });

  test.each([
    [['shop.example'], 'shop.example is no address. Begin it with https:// or http://.'],
    [['file:///a'], 'file:///a is no address. Begin it with https:// or http://.'],
    [['https://a.example', 'https://b.example'], 'Give one address at the most.'],
  ])('says what is wrong with %o', (args, error) => {
    expect(read(...args)).toEqual({ ok: false, error });
  });

  test.each([['--unheard-of'], ['--list'], ['--headless=maybe']])('names %s as wrong', (arg) => {
    const options = read(arg);
    expect(options.ok ? '' : options.error).toContain(arg.split('=', 1)[0]);
  });
});
