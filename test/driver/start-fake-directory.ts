import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { listenOnLoopback } from './listen-on-loopback';
import { readBody } from './read-body';
import type { SeenRequest } from './seen-request';

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** In pieces where it comes bit by bit, or has no end. */
  readonly body?: string | AsyncIterable<string>;
}

export interface FakeDirectory {
  readonly url: string;
  readonly key: string;
  /** Every request that has arrived, in order. */
  readonly seen: readonly SeenRequest[];
  /** How many connections were ever made to it. */
  readonly countConnections: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts a server on loopback that answers as it is told to, for what no real directory does. */
export async function startFakeDirectory(
  answer: (request: SeenRequest) => FakeAnswer | Promise<FakeAnswer>,
): Promise<FakeDirectory> {
  const seen: SeenRequest[] = [];
  let connections = 0;
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    const copy = await copyRequest(request);
    seen.push(copy);
    const { status, headers = {}, body = '' } = await answer(copy);
    response.writeHead(status, headers);
    await pipeline(typeof body === 'string' ? [body] : body, response);
  };
  const server = createServer((request, response) => {
    // Whoever asked may be gone before the answer is there.
    reply(request, response).catch(() => response.destroy());
  });
  server.on('connection', () => (connections += 1));
  const { port, stop } = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    key: 'hd_made_up',
    seen,
    countConnections: () => connections,
    stop,
  };
}

async function copyRequest(request: IncomingMessage): Promise<SeenRequest> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const { method = '', url: path = '' } = request;
  return { method, path, headers, body: await readBody(request), atMs: performance.now() };
}
