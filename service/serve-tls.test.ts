import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect, test, vi } from 'vitest';
import { makeFolder } from './test-support/make-folder';
import { startMain } from './test-support/start-process';
import { TEST_CERTIFICATES } from './test-support/test-certificates';

// Starting the program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const [ONE, OTHER] = TEST_CERTIFICATES;
const ABOUT = 'GET /api/1.0/service/about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

/** The head of what a server answers that shows this certificate. */
async function ask(port: number, { cert: ca }: { readonly cert: Buffer }): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca });
  await once(socket, 'secureConnect');
  socket.write(ABOUT);
  const [answer] = await once(socket, 'data');
  socket.destroy();
  return String(answer);
}

test('serve speaks https with a certificate of its own, and takes a new one on SIGHUP', async () => {
  const folder = makeFolder();
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const write = (pair: typeof ONE) => {
    writeFileSync(cert, pair.cert);
    writeFileSync(key, pair.key);
  };
  write(ONE);
  const tls = ['--tls-cert', cert, '--tls-key', key];
  const running = startMain('serve', '--port', '0', '--store', join(folder, 'store'), ...tls);
  const port = Number(/https:\S+:(\d+)/.exec(await running.waitFor('Listening'))?.[1]);
  expect(await ask(port, ONE)).toMatch(/^HTTP\/1\.1 200 /);
  await expect(ask(port, OTHER)).rejects.toThrow('self-signed');
  write({ ...OTHER, key: ONE.key });
  running.child.kill('SIGHUP');
  await vi.waitFor(() => expect(running.written.err).toContain('It goes on as before.'));
  expect(await ask(port, ONE)).toMatch(/^HTTP\/1\.1 200 /);
  write(OTHER);
  running.child.kill('SIGHUP');
  await vi.waitFor(() => expect(running.written.err).toContain('read anew'));
  expect(await ask(port, OTHER)).toMatch(/^HTTP\/1\.1 200 /);
  running.child.kill('SIGTERM');
  expect(await running.ended()).toBe(0);
});
