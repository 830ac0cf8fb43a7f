import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './test-support/make-folder';
import { runCommand as run } from './test-support/run-command';

describe('runDirectory', () => {
  test.each([
    ['--help'],
    ['serve', '--help'],
    ['import', '--help'],
    ['forget', '--help'],
    ['export', '--help'],
    ['export-ranges', '--help'],
    ['publish', '--help'],
    ['sources', '--help'],
    ['keys', '--help'],
  ])('explains %s %s and exits with 0', async (...args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: hushdial-directory ');
  });

  test('says what is wrong with a command line, points to the help and exits with 2', async () => {
    const { code, err } = await run(['serve', '--prot', '1']);
    expect(code).toBe(2);
    expect(err).toContain("Unknown option '--prot'.");
    expect(err).toContain('--help');
  });

  test('imports from standard input and prints the summary', async () => {
    const store = join(makeFolder(), 's');
    const { code, out } = await run(['import', '-', '--store', store], '+12025550143\nx\n');
    expect(code).toBe(0);
    expect(out).toBe(
      '2 rows\n  1 new reports, of 1 new numbers\n  0 known already\n' +
        '  1 rejected:\n    line 2: not a valid phone number\n1 numbers are listed\n',
    );
  });

  test('says when the very same file was imported, and takes it no second time', async () => {
    const store = ['--store', makeFolder()];
    await run(['import', '-', ...store], '+12025550143');
    const { code, out } = await run(['import', '-', ...store], '+12025550143');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^This very file was imported on \d{4}-\d\d-\d\d, and is not taken again\.\n$/,
    );
  });

  test('names a list, and drops what is older than it is told', async () => {
    const store = ['--store', makeFolder()];
    const ftc = 'Company_Phone_Number,Created_Date\n2025550143,2020-01-01\n';
    await run(['import', '-', '--source', 'Old ones', ...store], ftc);
    const { out } = await run(['import', '-', '--expire', '30d', ...store], '+442079460123');
    expect(out).toContain('1 reports were too old and are dropped\n1 numbers are listed\n');
  });

  test('takes a number out, keeps it out of later imports, and takes that back', async () => {
    const store = ['--store', makeFolder()];
    const list = '+12025550143\n+442079460123\n';
    await run(['import', '-', ...store], list);
    const { code, out } = await run(['forget', '202 555 0143', '--country', 'US', ...store]);
    expect(code).toBe(0);
    expect(out).toMatch(/^The number was listed with 1 report, and is taken out\./);
    const again = await run(['import', '-', ...store], `${list}# more`);
    expect(again.out).toContain('  1 of numbers that were taken out\n');
    expect(again.out).toContain('1 numbers are listed');
    expect((await run(['forget', '+12025550143', ...store])).out).toContain('kept out already');
    const undone = await run(['forget', '--undo', '+12025550143', ...store]);
    expect(undone.out).toContain('list the number again');
    const back = await run(['import', '-', ...store], list);
    expect(back.out).toContain('1 new reports, of 1 new numbers');
    const nothing = await run(['forget', '--undo', '+12025550143', ...store]);
    expect(nothing.out).toContain('not kept out');
  });

  test('keeps a number out that was never listed', async () => {
    const store = ['--store', makeFolder()];
    const { out } = await run(['forget', '+12025550143', ...store]);
    expect(out).toMatch(/^The number was not listed\./);
    const { out: imported } = await run(['import', '-', ...store], '+12025550143');
    expect(imported).toContain('  1 of numbers that were taken out\n');
    expect(imported).toContain('0 numbers are listed');
  });

  test('exports what another store answers the same from', async () => {
    const folder = makeFolder();
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const files = [join(folder, 'one.csv'), join(folder, 'other.csv')] as const;
    const ftc =
      'Company_Phone_Number,Created_Date,Subject,Recorded_Message_Or_Robocall\n' +
      '2025550143,2026-01-02,"a, ""b""",Y\n2025550143,2026-01-03,,N\n2025550117,2026-01-03,a,\n';
    await run(['import', '-', '--store', one], ftc);
    await run(['import', '-', '--store', one], 'a'.repeat(40));
    const { code, out } = await run(['export', files[0], '--store', one]);
    expect(code).toBe(0);
    expect(out).toBe('4 reports of 3 numbers\n');
    expect(statSync(files[0]).mode & 0o777).toBe(0o600);
    await run(['import', files[0], '--store', other]);
    await run(['export', files[1], '--store', other]);
    expect(readFileSync(files[1], 'utf8')).toBe(readFileSync(files[0], 'utf8'));
  });

  test('does not export over a file, nor from a store that is not there', async () => {
    const folder = makeFolder();
    const file = join(folder, 'a.csv');
    writeFileSync(file, 'mine');
    await run(['keys', 'create', '--user', 'ann', '--store', folder]);
    const { code, err } = await run(['export', file, '--store', folder]);
    expect(code).toBe(1);
    expect(err).toContain('it is there already');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const missing = await run(['export', join(folder, 'b.csv'), '--store', join(folder, 's')]);
    expect(missing.err).toContain('There is no store at');
    expect(existsSync(join(folder, 'b.csv'))).toBe(false);
  });

  test.each([
    ['a missing file', (folder: string) => join(folder, 'none'), 'no such file'],
    ['a folder', (folder: string) => folder, 'it is a folder'],
  ])(
    'says why it cannot import %s, exits with 1 and makes no store',
    async (_what, name, reason) => {
      const folder = makeFolder();
      const { code, err } = await run(['import', name(folder), '--store', join(folder, 's')]);
      expect(code).toBe(1);
      expect(err).toContain(reason);
      expect(existsSync(join(folder, 's'))).toBe(false);
    },
  );

  test('makes, lists and revokes a key, and prints the key itself once', async () => {
    const store = ['--store', makeFolder()];
    const made = await run(['keys', 'create', '--user', 'ann', ...store]);
    expect(made.out).toMatch(/^hd_[0-9a-f]{12}_[\w-]{43}\n$/);
    const id = made.out.slice(3, 15);
    expect(made.err).not.toContain(made.out.trim());
    const listed = (await run(['keys', 'list', ...store])).out;
    expect(listed).toMatch(new RegExp(`${id}  1 .*  -  .*valid .*ann\n`));
    expect((await run(['keys', 'revoke', id, ...store])).code).toBe(0);
    const { out } = await run(['keys', 'list', ...store]);
    expect(out).toMatch(new RegExp(`${id}  1 .*revoked .*ann\n`));
    expect(out).not.toContain(made.out.slice(16, -1));
    expect((await run(['keys', 'revoke', id, ...store])).out).toContain('was revoked before');
    expect((await run(['keys', 'revoke', 'nobody', ...store])).code).toBe(1);
  });

  test('gives a key what it is told to, and changes that', async () => {
    const store = ['--store', makeFolder()];
    const grant = ['--scopes', 'range', '--expires', '2999-12-31', '--limit', 'range=20/10s'];
    const { out } = await run(['keys', 'create', '--user', 'ann', ...grant, ...store]);
    const id = out.slice(3, 15);
    const list = async () => (await run(['keys', 'list', ...store])).out;
    expect(await list()).toMatch(/2999-12-31  valid  range   range=20\/10s  ann\n/);
    const change = ['keys', 'change', id, '--scopes', 'range,jobs', '--expires', 'never', ...store];
    expect((await run(change)).out).toBe(`Key ${id} is changed.\n`);
    expect(await list()).toMatch(/-      valid  range,jobs  range=20\/10s  ann\n/);
    expect((await run(['keys', 'change', 'no', '--expires', '1d', ...store])).code).toBe(1);
  });

  test('makes no key that has ended before it begins', async () => {
    const store = ['--store', makeFolder()];
    const past = ['--expires', '2020-01-01', ...store];
    const made = await run(['keys', 'create', '--user', 'ann', ...past]);
    expect([made.code, made.out]).toEqual([2, '']);
    expect(made.err).toContain('in the past');
    const { out } = await run(['keys', 'create', '--user', 'ann', ...store]);
    expect((await run(['keys', 'change', out.slice(3, 15), ...past])).code).toBe(2);
    expect((await run(['keys', 'list', ...store])).out).toContain('-      valid');
  });

  test('rotates a key, lists both, and makes no third while both are valid', async () => {
    const store = ['--store', makeFolder()];
    const { out } = await run(['keys', 'create', '--user', 'ann', ...store]);
    const id = out.slice(3, 15);
    const rotated = await run(['keys', 'rotate', id, ...store]);
    expect(rotated.out).toMatch(new RegExp(`^hd_${id}-2_[\\w-]{43}\n$`));
    expect(rotated.err).toContain(`Key ${id}, number 2, for ann. The one before is valid until`);
    expect(rotated.err).not.toContain(rotated.out.trim());
    const listed = await run(['keys', 'list', ...store]);
    expect(listed.out).toMatch(/ 1 .* rotated .*\n.* 2 .* valid /);
    const again = await run(['keys', 'rotate', id, ...store]);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toContain(`keys rotate ${id} --overlap 0d`);
    const third = await run(['keys', 'rotate', id, '--overlap', '0d', ...store]);
    expect(third.err).toContain('Older ones are refused from now on');
    expect((await run(['keys', 'list', ...store])).out).toMatch(/USER\n\S+  3 .* valid .*\n$/);
    await run(['keys', 'revoke', id, ...store]);
    expect((await run(['keys', 'rotate', id, ...store])).err).toContain('revoked or has expired');
    expect((await run(['keys', 'rotate', 'no', ...store])).err).toContain('There is no key');
  });

  test('lists what was read, and tells of its licence', async () => {
    const store = ['--store', makeFolder()];
    expect((await run(['sources', 'list', ...store])).err).toContain('There is no store at');
    await run(['keys', 'create', '--user', 'ann', ...store]);
    expect((await run(['sources', 'list', ...store])).out).toContain('No lists.');
    await run(['import', '-', '--source', 'Our own', ...store], '+12025550143');
    const say = (licence: string) => run(['sources', 'licence', 'Our own', licence, ...store]);
    expect((await say('CC0 1.0')).out).toBe('Its licence is told from now on.\n');
    const { out } = await run(['sources', 'list', ...store]);
    expect(out).toBe('SOURCE   LICENCE\nOur own  CC0 1.0\n');
    await run(['import', '-', '--source', 'Our own', ...store], '+442079460123');
    expect((await run(['sources', 'list', ...store])).out).toBe(out);
    expect((await say('')).out).toBe('Its licence is no longer told.\n');
    expect((await run(['sources', 'list', ...store])).out).toBe('SOURCE   LICENCE\nOur own  -\n');
    const other = await run(['sources', 'licence', 'Other', 'CC0', ...store]);
    expect([other.code, other.out]).toEqual([1, '']);
    expect(other.err).toContain('No list is called so.');
  });

  test('shows that nobody has used a key yet', async () => {
    const store = ['--store', makeFolder()];
    await run(['keys', 'create', '--user', 'ann', ...store]);
    expect((await run(['keys', 'audit', ...store])).out).toBe('No use is on record.\n');
  });

  test.each([['list'], ['audit'], ['revoke', 'abc'], ['rotate', 'abc']])(
    'keys %s makes no store',
    async (...args) => {
      const store = join(makeFolder(), 's');
      const { code, err } = await run(['keys', ...args, '--store', store]);
      expect(code).toBe(1);
      expect(err).toContain('There is no store at');
      expect(existsSync(store)).toBe(false);
    },
  );

  test.each([
    ['text', 'x'.repeat(10_000)],
    ['zeros', Buffer.alloc(10_000)],
    ['a byte', 'x'],
    ['nothing', ''],
  ])('says so when the store holds %s instead of data', async (_what, content) => {
    const store = makeFolder();
    writeFileSync(join(store, 'data.mdb'), content);
    const { code, err } = await run(['keys', 'list', '--store', store]);
    expect(code).toBe(1);
    expect(err).toContain('is damaged: its data.mdb is not a store. Put a backup');
  });

  test('serves on loopback, and warns of an empty store that nobody can use', async () => {
    const { code, out, err } = await run(['serve', '--port', '0', '--store', makeFolder()]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(err).toContain('The store is empty');
    expect(err).toContain('keys create');
  });

  test.each(['0.0.0.0', '::', '192.0.2.1', '128.0.0.1', 'example.test', '127.0.0.1.example.test'])(
    'refuses to serve on %s without a TLS proxy',
    async (host) => {
      const { code, out, err } = await run(['serve', '--host', host, '--store', makeFolder()]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('--behind-tls-proxy');
    },
  );
});
