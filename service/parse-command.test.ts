import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand } from './parse-command';

const parse = (line: string) => parseCommand(line === '' ? [] : line.split(' '));

describe('parseCommand', () => {
  test('listens on loopback unless told otherwise', () => {
    expect(parse('serve')).toEqual({
      ok: true,
      value: {
        kind: 'serve',
        storePath: 'directory-data',
        host: '127.0.0.1',
        port: 8470,
        behindTlsProxy: false,
      },
    });
  });

  test.each([
    ['--help', { kind: 'help', topic: 'directory' }],
    ['serve --help', { kind: 'help', topic: 'serve' }],
    ['import -h', { kind: 'help', topic: 'import' }],
    ['keys --help', { kind: 'help', topic: 'keys' }],
    ['keys revoke --help', { kind: 'help', topic: 'keys' }],
    [
      'serve --port 0 --host ::1 --behind-tls-proxy',
      { host: '::1', port: 0, behindTlsProxy: true },
    ],
    ['import - --store s', { kind: 'import', file: '-', storePath: 's', country: undefined }],
    ['import a.csv --country de', { file: 'a.csv', country: 'DE' }],
    ['keys create --user ann', { kind: 'keys create', user: 'ann' }],
    ['keys list --store s', { kind: 'keys list', storePath: 's' }],
    ['keys revoke abc', { kind: 'keys revoke', id: 'abc' }],
  ])('reads %s', (line, command) => {
    expect(parse(line)).toMatchObject({ ok: true, value: command });
  });

  test.each([
    ['', 'Name a command'],
    ['sevre', 'Unknown command'],
    ['serve --prot 1', "Unknown option '--prot'"],
    ['serve extra', 'serve takes options only'],
    ['serve --port 65536', '--port is'],
    ['serve --port 1e3', '--port is'],
    ['serve --port', "'--port <value>' argument missing"],
    ['import', 'import takes one FILE'],
    ['import a b', 'import takes one FILE'],
    ['import a --country XX', '--country is'],
    ['import a --country USA', '--country is'],
    ['keys', 'keys needs an action'],
    ['keys make', 'keys needs an action'],
    ['keys create', 'keys create needs --user'],
    ['keys create --user a:b', 'keys create needs --user'],
    ['keys list --user a', "Unknown option '--user'"],
    ['keys revoke', 'keys revoke takes one ID'],
  ])('says what is wrong with "%s"', (line, error) => {
    expect(parse(line)).toEqual({ ok: false, error: expect.stringContaining(error) });
  });

  test('does not throw on any command line', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('serve', 'import', 'keys', 'create', '--store', '--user', '--', '-', '-h'),
    );
    fc.assert(
      fc.property(fc.array(word), (args) => {
        expect(parseCommand(args).ok).toBeTypeOf('boolean');
      }),
    );
  });
});
