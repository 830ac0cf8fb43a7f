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
        watchPort: undefined,
        behindTlsProxy: false,
        certificate: undefined,
        allowKeyInQuery: false,
        allowPrivateWebhooks: false,
        postgres: [],
        auditDays: 90,
        shareLimits: false,
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
    ['serve --share-limits', { shareLimits: true }],
    ['serve --audit-days 0', { auditDays: 0 }],
    ['serve --tls-cert c --tls-key k', { certificate: { cert: 'c', key: 'k' } }],
    ['serve --watch-port 9470', { watchPort: 9470 }],
    ['serve --allow-key-in-url', { allowKeyInQuery: true }],
    ['serve --allow-private-webhooks', { allowPrivateWebhooks: true }],
    ['import - --store s', { kind: 'import', file: '-', storePath: 's', country: undefined }],
    ['import a.csv --country de', { file: 'a.csv', country: 'DE' }],
    ['import a.csv', { source: undefined, expireDays: undefined }],
    ['import a.csv --source FTC --expire 90d', { source: 'FTC', expireDays: 90 }],
    ['forget --help', { kind: 'help', topic: 'forget' }],
    ['forget +12025550143', { kind: 'forget', number: '+12025550143', isUndone: false }],
    ['forget 2025550143 --country us', { number: '+12025550143' }],
    ['forget --undo +12025550143 --store s', { isUndone: true, storePath: 's' }],
    ['export -h', { kind: 'help', topic: 'export' }],
    ['export-ranges f', { kind: 'export-ranges', folder: 'f', isPadded: false }],
    ['export-ranges f --padded', { kind: 'export-ranges', folder: 'f', isPadded: true }],
    ['export-ranges -h', { kind: 'help', topic: 'export-ranges' }],
    ['export a.csv --store s', { kind: 'export', file: 'a.csv', storePath: 's' }],
    ['publish --help', { kind: 'help', topic: 'publish' }],
    ['publish --postgres a --store s', { kind: 'publish', postgres: ['a'], storePath: 's' }],
    ['serve --postgres a --postgres b', { kind: 'serve', postgres: ['a', 'b'] }],
    ['sources -h', { kind: 'help', topic: 'sources' }],
    ['sources list --store s', { kind: 'sources list', storePath: 's' }],
    ['sources licence FTC CC0', { kind: 'sources licence', name: 'FTC', licence: 'CC0' }],
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
    ['publish extra', 'publish takes options only'],
    ['publish --postgres', "'--postgres <value>' argument missing"],
    ['serve --tls-cert c', '--tls-cert and --tls-key go together'],
    ['serve --tls-key k', '--tls-cert and --tls-key go together'],
    ['serve --watch-port x', '--watch-port is'],
    ['serve --port 65536', '--port is'],
    ['serve --port 1e3', '--port is'],
    ['serve --audit-days 90d', '--audit-days is'],
    ['serve --port', "'--port <value>' argument missing"],
    ['import', 'import takes one FILE'],
    ['import a b', 'import takes one FILE'],
    ['import a --country XX', '--country is'],
    ['import a --country USA', '--country is'],
    ['import a --expire 90', '--expire is'],
    ['import a --expire 1.5d', '--expire is'],
    ['import a --expire -1d', "'--expire' argument is ambiguous"],
    [`import a --source ${'a'.repeat(101)}`, '--source is'],
    ['forget', 'forget takes one NUMBER'],
    ['forget +1 202', 'forget takes one NUMBER'],
    ['forget 2025550143', 'no valid phone number'],
    ['forget +11115550143', 'no valid phone number'],
    ['export', 'export takes one FILE'],
    ['export-ranges', 'export-ranges takes one FOLDER'],
    ['export-ranges a b', 'export-ranges takes one FOLDER'],
    ['export a b', 'export takes one FILE'],
    ['sources', 'sources needs an action'],
    ['sources list all', 'sources needs an action'],
    ['sources licence FTC', 'sources licence takes'],
    ['sources licence FTC a b', 'sources licence takes'],
    [`sources licence FTC ${'a'.repeat(201)}`, 'one line of 200 characters'],
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
      fc.constantFrom(
        'serve',
        'import',
        'forget',
        'export',
        'export-ranges',
        'keys',
        'create',
        '--store',
        '--user',
        '--',
        '-',
        '-h',
      ),
    );
    fc.assert(
      fc.property(fc.array(word), (args) => {
        expect(parseCommand(args).ok).toBeTypeOf('boolean');
      }),
    );
  });
});
