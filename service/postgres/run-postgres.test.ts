import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createKey } from '../create-key';
import { runDirectory } from '../run-directory';
import { importText } from '../test-support/import-text';
import { makeFolder } from '../test-support/make-folder';
import { openTestStore } from '../test-support/open-test-store';
import { usePostgres } from '../test-support/use-postgres';
import { connect } from './connect';

const LISTED = `abcde0${'0'.repeat(34)}`;
const getPostgres = usePostgres();

type Env = Readonly<Record<string, string>>;

/** Runs a command; `stop` ends one that serves. */
function start(args: readonly string[], env: Env, stop = AbortSignal.abort()) {
  const written = { out: '', err: '' };
  let tellUrl: (url: string) => void;
  const url = new Promise<string>((resolve) => {
    tellUrl = resolve;
  });
  const ended = runDirectory(args, {
    terminal: {
      out: (line) => {
        written.out += `${line}\n`;
        tellUrl(line.replace('Listening on ', ''));
      },
      err: (line) => void (written.err += `${line}\n`),
    },
    stdin: process.stdin,
    env,
    stopSignal: () => stop,
  });
  return { url, ended: ended.then((code) => ({ code, ...written })) };
}

const run = (args: readonly string[], env: Env) => start(args, env).ended;

/** An empty database, and as whom to ask it. */
async function makeDatabase() {
  const { address } = getPostgres();
  const database = `db_${randomUUID().replaceAll('-', '')}`;
  const ways = { statementMs: 0, answerMs: 0, isPipelined: false };
  const connection = await connect(address, ways);
  await connection.query(`CREATE DATABASE ${database}`);
  connection.close();
  const server = `${address.user}@127.0.0.1:${address.port}`;
  const env: Env = { PGPASSWORD: address.password ?? '' };
  return { url: `postgres://${server}/${database}`, server, env };
}

async function makeListedStore(): Promise<readonly string[]> {
  const path = makeFolder();
  await importText(openTestStore(path), LISTED);
  return ['--store', path];
}

/** A store with nothing but a key. */
function makeKeyStore() {
  const path = makeFolder();
  const { key } = createKey({ keys: openTestStore(path).keys, user: 'ann', now: () => 0 });
  return { key, keys: ['--store', path] };
}

describe('publish and serve --postgres', () => {
  test('serve from a database what another store lists, to the keys of this one', async () => {
    const { url, env } = await makeDatabase();
    const store = await makeListedStore();
    const published = await run(['publish', '--postgres', url, ...store], env);
    expect(published).toEqual({ code: 0, out: '1 numbers are served from there now.\n', err: '' });
    const { key, keys } = makeKeyStore();
    const stop = new AbortController();
    const line = ['serve', '--port', '0', '--postgres', url, ...keys];
    const serving = start(line, env, stop.signal);
    const ask = async (range: string) => {
      const headers = { Authorization: `Bearer ${key}` };
      const address = `${await serving.url}/api/1.0/service/hashes`;
      return fetch(address, { method: 'POST', headers, body: new URLSearchParams({ range }) });
    };
    expect(await (await ask('abcde')).json()).toEqual([LISTED]);
    expect((await ask('abcdf')).status).toBe(404);
    stop.abort();
    expect(await serving.ended).toMatchObject({ code: 0, err: '' });
  });

  test('publish leaves a database alone that serves the same', async () => {
    const { url, env } = await makeDatabase();
    const store = await makeListedStore();
    await run(['publish', '--postgres', url, ...store], env);
    const again = await run(['publish', ...store], { ...env, DIRECTORY_POSTGRES: url });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('The same listing') });
  });

  test('say what to do when something is wrong, without a word of the address', async () => {
    const { url, server, env } = await makeDatabase();
    const store = await makeListedStore();
    const nobody = url.replace(/@127.0.0.1:\d+/, '@127.0.0.1:1');
    const wrong = { PGPASSWORD: 'secret' };
    const cases: readonly (readonly [string, string, Env, number, string])[] = [
      ['publish', url.replace('@', ':secret@'), env, 2, 'Leave it out there, and set PGPASSWORD'],
      ['publish', 'secret', env, 2, 'It is no address of a PostgreSQL server'],
      ['publish', url, wrong, 1, 'the user or the password is wrong'],
      ['publish', url, {}, 1, 'it wants a password'],
      ['publish', `postgres://${server}/secret`, env, 1, 'there is no such database'],
      ['publish', nobody, env, 1, 'no server answers there'],
      ['publish', `${url}?sslmode=verify-full`, env, 1, 'the server speaks no TLS'],
      ['publish', `${url}?host=/nowhere`, env, 1, 'there is no such socket'],
      ['serve', url.replace('@', ':secret@'), env, 2, 'Leave it out there, and set PGPASSWORD'],
      ['serve', url, wrong, 1, 'the user or the password is wrong'],
      ['serve', url, env, 1, 'Run publish first'],
      ['serve', nobody, env, 1, 'no server answers there'],
    ];
    for (const [command, address, given, exitCode, advice] of cases) {
      const { code, out, err } = await run([command, '--postgres', address, ...store], given);
      expect({ code, out, err }).toEqual({ code: exitCode, out: '', err: expect.any(String) });
      expect(err).toContain(advice);
      for (const secret of ['secret', '127.0.0.1', 'db_', server])
        expect(err).not.toContain(secret);
    }
  });

  test.each([
    [[], 'Name one server'],
    [['--postgres', 'postgres://a', '--postgres', 'postgres://b'], 'Name one server'],
  ])('publish %s wants one server', async (args, advice) => {
    const { code, err } = await run(['publish', ...args, ...makeKeyStore().keys], {});
    expect([code, err]).toEqual([2, expect.stringContaining(advice)]);
  });

  test('publish wants something that was imported', async () => {
    const { keys } = makeKeyStore();
    const { code, err } = await run(
      ['publish', '--postgres', 'postgres://127.0.0.1:1', ...keys],
      {},
    );
    expect([code, err]).toEqual([1, expect.stringContaining('import a list first')]);
  });
});
