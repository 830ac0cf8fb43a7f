import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runDirectory } from './run-directory';
import { makeFolder } from './test-support/make-folder';

async function run(args: readonly string[], input = '') {
  const written = { out: '', err: '' };
  const code = await runDirectory(args, {
    terminal: {
      out: (line) => void (written.out += `${line}\n`),
      err: (line) => void (written.err += `${line}\n`),
    },
    stdin: Readable.from([input]),
    stopSignal: () => AbortSignal.abort(),
  });
  return { code, ...written };
}

describe('runDirectory', () => {
  test.each([['--help'], ['serve', '--help'], ['import', '--help'], ['keys', '--help']])(
    'explains %s %s and exits with 0',
    async (...args) => {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      expect(out).toContain('Usage: npm run directory --');
    },
  );

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
      '2 rows\n  1 kept\n  0 repeated in the file\n  0 already in the store\n' +
        '  1 rejected:\n    line 2: not a valid phone number\n',
    );
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
    expect((await run(['keys', 'list', ...store])).out).toMatch(
      new RegExp(`${id}  .*  -  .*ann\n`),
    );
    expect((await run(['keys', 'revoke', id, ...store])).code).toBe(0);
    const { out } = await run(['keys', 'list', ...store]);
    expect(out).not.toMatch(/ - /);
    expect(out).not.toContain(made.out.slice(16, -1));
    expect((await run(['keys', 'revoke', 'nobody', ...store])).code).toBe(1);
  });

  test.each([['list'], ['revoke', 'abc']])('keys %s makes no store', async (...args) => {
    const store = join(makeFolder(), 's');
    const { code, err } = await run(['keys', ...args, '--store', store]);
    expect(code).toBe(1);
    expect(err).toContain('There is no store at');
    expect(existsSync(store)).toBe(false);
  });

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
    expect(err).toContain('Cannot open the store');
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
