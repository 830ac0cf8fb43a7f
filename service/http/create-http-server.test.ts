import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer, type Bounds } from './create-http-server';

const BOUNDS: Bounds = { headMs: 100, requestMs: 100, connections: 2 };
const HEAD = 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n\r\n';

async function startServer(bounds: Partial<Bounds>) {
  const server = createHttpServer({
    listener: (request, response) => {
      request.resume();
      request.on('end', () => response.end('done'));
    },
    bounds: { ...BOUNDS, ...bounds },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  return async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  };
}

test.each([
  ['half a head', HEAD.slice(0, 20)],
  ['half a body', `${HEAD}12`],
])('whoever sends %s and nothing more is cut off', async (_what, bytes) => {
  const open = await startServer({});
  const socket = await open();
  socket.write(bytes);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
});

test('whoever sends a byte now and then is cut off as well', async () => {
  const open = await startServer({});
  const socket = await open();
  // Some bytes are still on their way when it is cut off.
  socket.on('error', () => {});
  socket.write('POST / HTTP/1.1\r\nX-');
  const drip = setInterval(() => socket.write('X'), 20);
  onTestFinished(() => clearInterval(drip));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
});

test('more connections than there may be are ended at once, and those before are served', async () => {
  const open = await startServer({ headMs: 60_000, requestMs: 60_000 });
  const [one] = [await open(), await open()];
  const refused = await open();
  expect(await text(refused)).toBe('');
  one.write(`${HEAD}12345`);
  const [answer] = await once(one, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
});
