import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createKey } from './create-key';
import { startDirectory, type DirectoryOptions } from './start-directory';
import { openStore } from './store/open-store';
import { importText } from './test-support/import-text';
import { makeFolder } from './test-support/make-folder';
import { startMain, type StartedProcess } from './test-support/start-process';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const LISTED = `abcde0${'0'.repeat(34)}`;

async function makeStore() {
  const storePath = makeFolder();
  const store = openStore(storePath);
  await importText(store, LISTED);
  const { id, key } = createKey({ keys: store.keys, user: 'ann', now: () => 0 });
  await store.close();
  return { storePath, id, key };
}

async function start(options: Partial<DirectoryOptions> & { storePath: string }) {
  const directory = await startDirectory({ host: '127.0.0.1', port: 0, ...options });
  onTestFinished(() => directory.stop());
  return directory;
}

function ask(url: string, { key, range }: { key: string; range: string }): Promise<Response> {
  return fetch(`${url}/api/1.0/service/hashes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ range }),
  });
}

describe('startDirectory', () => {
  test('serves the store on a free port', async () => {
    const { storePath, key } = await makeStore();
    const { url } = await start({ storePath });
    const answer = await ask(url, { key, range: 'abcde' });
    expect(await answer.json()).toEqual([LISTED]);
  });

  test('refuses a key from the moment another process revoked it', async () => {
    const { storePath, key, id } = await makeStore();
    const { url } = await start({ storePath });
    expect((await ask(url, { key, range: 'abcde' })).status).toBe(200);
    expect(await startMain('keys', 'revoke', id, '--store', storePath).ended()).toBe(0);
    expect((await ask(url, { key, range: 'abcde' })).status).toBe(401);
  });

  test('answers what another process imported meanwhile', async () => {
    const { storePath, key } = await makeStore();
    const { url } = await start({ storePath });
    expect((await ask(url, { key, range: 'bdc5e' })).status).toBe(404);
    const running = startMain('import', '-', '--store', storePath);
    const numbers = Array.from({ length: 50_000 }, (_, at) => `+1202${2_000_000 + at}`);
    running.child.stdin.end([...numbers, '+12025550143'].join('\n'));
    expect(await running.ended()).toBe(0);
    expect(running.written.out).toContain('50,001 new reports, of 50,001 new numbers');
    const answer = await ask(url, { key, range: 'bdc5e' });
    expect(await answer.json()).toContain('bdc5e3bfb0fd0a5f0a645b43af80cc001876ef0b');
  });

  test('finishes a request under way before it stops, and answers none after', async () => {
    const gate = new EventEmitter();
    const arrived = once(gate, 'arrived');
    const app = {
      async fetch() {
        gate.emit('arrived');
        await once(gate, 'release');
        return new Response('done');
      },
    };
    const directory = await start({ storePath: 'unused', app });
    const answer = fetch(directory.url);
    await arrived;
    const stopped = directory.stop();
    gate.emit('release');
    expect(await (await answer).text()).toBe('done');
    await stopped;
    await expect(fetch(directory.url)).rejects.toThrow('fetch failed');
  });

  test('throws rather than listen in clear text where others can reach it', async () => {
    const publicHost = startDirectory({ storePath: makeFolder(), host: '0.0.0.0', port: 0 });
    await expect(publicHost).rejects.toThrow('needs TLS');
  });

  test('pads a range in the same way after a restart, and in another store in another', async () => {
    const { storePath, key } = await makeStore();
    const other = await makeStore();
    const readPadded = async (of: string, bearer: string) => {
      const directory = await start({ storePath: of });
      const headers = { Authorization: `Bearer ${bearer}`, 'Add-Padding': 'true' };
      const text = await (await fetch(`${directory.url}/range/fffff`, { headers })).text();
      await directory.stop();
      return text;
    };
    const text = await readPadded(storePath, key);
    expect(text.split('\r\n')).toHaveLength(100);
    expect(await readPadded(storePath, key)).toBe(text);
    expect(await readPadded(other.storePath, other.key)).not.toBe(text);
  });

  test('counts requests together with another server, where both are told to', async () => {
    const { storePath, key } = await makeStore();
    const directories = [
      await start({ storePath, shareLimits: true }),
      await start({ storePath, shareLimits: true }),
      await start({ storePath }),
    ] as const;
    const askOften = async ({ url }: { readonly url: string }) => {
      const asked = Array.from({ length: 8 }, () => ask(url, { key, range: 'abcde' }));
      return (await Promise.all(asked)).filter(({ status }) => status === 200).length;
    };
    const [first, second, other] = await Promise.all(directories.map(askOften));
    expect([Number(first) + Number(second), other]).toEqual([10, 8]);
  });

  test('tells on a port of its own how it is, and what was asked by contract and status alone', async () => {
    const { storePath, key } = await makeStore();
    const directory = await start({ storePath, watchPort: 0 });
    const { url, watchUrl } = directory;
    await ask(url, { key, range: 'abcde' });
    const read = async (path: string) => (await fetch(`${watchUrl}${path}`)).text();
    expect(await read('/readyz')).toBe('ready\n');
    const metrics = await read('/metrics');
    expect(metrics).toContain('hushdial_requests_total{endpoint="range",status="200"} 1');
    expect(metrics).toContain('hushdial_request_duration_seconds_count 1');
    expect(metrics).not.toMatch(/abcde|hd_/);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    await directory.stop();
    await expect(fetch(`${watchUrl}/healthz`)).rejects.toThrow('fetch failed');
  });

  test('behind a proxy, asks for https', async () => {
    const { storePath, key } = await makeStore();
    const { url } = await start({ storePath, behindTlsProxy: true });
    expect(await (await ask(url, { key, range: 'abcde' })).json()).toMatchObject({
      id: '6304571a',
    });
  });
});

describe('serve as a process', () => {
  test('prints its address and nothing about requests, also not about broken ones', async () => {
    const { storePath, key } = await makeStore();
    const running = startMain('serve', '--port', '0', '--store', storePath);
    const url = /http:\S+/.exec(await running.waitFor('\n'))?.[0] ?? '';
    expect((await ask(url, { key, range: 'abcde' })).status).toBe(200);
    expect((await ask(url, { key: 'wrong', range: 'abcde' })).status).toBe(401);
    await breakOff(url, key);
    expect((await ask(url, { key, range: 'fffff' })).status).toBe(404);
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    expect(running.written).toEqual({ out: `Listening on ${url}\n`, err: '' });
  });

  test('keeps how keys were used over a restart, and of a request nothing else', async () => {
    const { storePath, key, id } = await makeStore();
    for (const range of ['abcde', 'fffff']) {
      const running = startMain('serve', '--port', '0', '--store', storePath);
      const url = /http:\S+/.exec(await running.waitFor('\n'))?.[0] ?? '';
      await ask(url, { key, range: 'abcde' });
      await ask(url, { key, range });
      running.child.kill('SIGTERM');
      expect(await running.ended()).toBe(0);
    }
    const audit = startMain('keys', 'audit', id, '--store', storePath);
    expect(await audit.ended()).toBe(0);
    const [, ...rows] = audit.written.out.trimEnd().split('\n');
    expect(rows.map((row) => row.split(/ +/).slice(1))).toEqual([
      [id, 'range', '200', '3'],
      [id, 'range', '404', '1'],
    ]);
  });

  test('takes a key in the address when it is told to, and writes it nowhere', async () => {
    const { storePath, key } = await makeStore();
    const lookUp = async (running: StartedProcess, query: string) => {
      const url = /http:\S+/.exec(await running.waitFor('Listening'))?.[0] ?? '';
      const body = JSON.stringify({ hash: LISTED, algorithm: 'sha1' });
      const init = { method: 'POST', body, headers: { 'Content-Type': 'application/json' } };
      return (await fetch(`${url}/v1/lookup?api_key=${query}`, init)).status;
    };
    const args = ['serve', '--port', '0', '--store', storePath];
    const [plain, told] = [startMain(...args), startMain(...args, '--allow-key-in-url')];
    expect(await lookUp(plain, key)).toBe(401);
    expect(await lookUp(told, key)).toBe(200);
    expect(await lookUp(told, `${key}x`)).toBe(401);
    for (const running of [plain, told]) {
      running.child.kill('SIGTERM');
      expect(await running.ended()).toBe(0);
      expect(running.written).toEqual({ out: expect.stringMatching(/^\S+ on \S+\n$/), err: '' });
    }
  });

  test('says so when its port is taken', async () => {
    const { storePath } = await makeStore();
    const { url } = await start({ storePath });
    const running = startMain('serve', '--port', new URL(url).port, '--store', storePath);
    expect(await running.ended()).toBe(1);
    expect(running.written.err).toMatch(/^Port \d+ is in use\. .*--port\.\n$/);
  });
});

/** Announces a body and hangs up in the middle of it. */
async function breakOff(url: string, key: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    `POST /api/1.0/service/hashes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"range":"abc',
    () => socket.resetAndDestroy(),
  );
  await once(socket, 'close');
}
