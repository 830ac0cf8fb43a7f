import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/time';
import { parseKeys } from './parse-keys';

const parse = (line: string) => parseKeys(line.split(' '));
const create = (options: string) => parse(`create --user ann ${options}`);

describe('parseKeys', () => {
  test('gives a new key nothing that is not said', () => {
    expect(parse('create --user ann')).toEqual({
      ok: true,
      value: { kind: 'keys create', storePath: 'directory-data', user: 'ann', grant: {} },
    });
  });

  test.each([
    ['--scopes reverse,range,range', { scopes: ['range', 'reverse'] }],
    ['--expires 90d', { end: { kind: 'after', ms: 90 * DAY_MS } }],
    ['--expires 2028-02-29', { end: { kind: 'at', atMs: Date.UTC(2028, 1, 29) } }],
    ['--expires never', { end: { kind: 'never' } }],
    [
      '--limit range=20/10s --limit exact=0/5m --limit batch=9/24h --limit exact=1/1m',
      {
        limits: {
          range: { requests: 20, windowMs: 10 * SECOND_MS },
          exact: { requests: 1, windowMs: MINUTE_MS },
          batch: { requests: 9, windowMs: 24 * HOUR_MS },
        },
      },
    ],
    ['--limit range=default', { limits: { range: 'default' } }],
  ])('reads %s', (options, grant) => {
    expect(create(options)).toMatchObject({ ok: true, value: { grant } });
    expect(parse(`change abc ${options}`)).toMatchObject({
      ok: true,
      value: { kind: 'keys change', id: 'abc', grant },
    });
  });

  test.each([
    ['audit', undefined],
    ['audit abc', 'abc'],
  ])('reads %s', (line, id) => {
    expect(parse(line)).toMatchObject({ ok: true, value: { kind: 'keys audit', id } });
  });

  test.each([
    ['rotate abc', 7 * DAY_MS],
    ['rotate abc --overlap 30d', 30 * DAY_MS],
    ['rotate abc --overlap 0d', 0],
  ])('reads %s', (line, overlapMs) => {
    expect(parse(line)).toMatchObject({
      ok: true,
      value: { kind: 'keys rotate', id: 'abc', overlapMs },
    });
  });

  test.each([
    ['create --user ann --scopes all', '--scopes is'],
    ['create --user ann --scopes range,', '--scopes is'],
    ['create --user ann --expires 90', '--expires is'],
    ['create --user ann --expires 0d', '--expires is'],
    ['create --user ann --expires 2026-02-30', '--expires is'],
    ['create --user ann --expires 2026-13-01', '--expires is'],
    ['create --user ann --limit 20/10s', '--limit is'],
    ['create --user ann --limit ranges=20/10s', '--limit is'],
    ['create --user ann --limit range=20', '--limit is'],
    ['create --user ann --limit range=20/0s', '--limit is'],
    ['create --user ann --limit range=20/25h', '--limit is'],
    ['create --user ann --limit range=100001/1h', '--limit is'],
    ['create --user ann extra', 'takes options only'],
    ['list extra', 'takes options only'],
    ['audit a b', 'keys audit takes one ID at the most'],
    ['change', 'keys change takes one ID'],
    ['change abc', 'keys change needs'],
    ['rotate', 'keys rotate takes one ID'],
    ['rotate a b', 'keys rotate takes one ID'],
    ['rotate a --overlap 7', '--overlap is'],
    ['rotate a --overlap 1000d', '--overlap is'],
    ['revoke a --overlap 7d', "Unknown option '--overlap'"],
    ['make', 'keys needs an action'],
  ])('says what is wrong with "%s"', (line, error) => {
    expect(parse(line)).toEqual({ ok: false, error: expect.stringContaining(error) });
  });
});
