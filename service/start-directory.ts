import { once } from 'node:events';
import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { AppOptions } from './http/app-options';
import { createApp } from './http/create-app';
import { isLoopback } from './is-loopback';
import { openStore } from './store/open-store';

/** How long a stop waits for requests under way. */
const STOP_WAIT_MS = 5_000;

type Offer = Pick<
  AppOptions,
  'behindTlsProxy' | 'publicRanges' | 'allowKeyInQuery' | 'name' | 'paddingSecret'
>;

export interface DirectoryOptions extends Offer {
  readonly storePath: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Served instead of the directory; the store is then not opened. */
  readonly app?: { fetch(request: Request): Response | Promise<Response> };
}

export interface RunningDirectory {
  /** Without a slash at its end. */
  readonly url: string;
  /** Finishes the requests under way, at most 5 s, and closes the store. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Serves a directory by plain http.
 *
 * @throws when the host is not loopback and no TLS proxy is declared (keys would travel in clear
 *   text), when the address cannot be taken, or when the store cannot be opened
 */
export async function startDirectory(options: DirectoryOptions): Promise<RunningDirectory> {
  const { storePath, host, port, behindTlsProxy = false } = options;
  if (!isLoopback(host) && !behindTlsProxy) throw new Error('a public host needs a TLS proxy');
  const store = options.app ? undefined : openStore(storePath);
  const app = options.app ?? (store && createDirectoryApp(store, options));
  if (!app) throw new Error('nothing to serve');
  const server = createServer(app);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    await store?.close();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return {
    url: readUrl(server.address()),
    stop: () => (stopped ??= closeServer(server).then(() => store?.close())),
  };
}

function createDirectoryApp(store: ReturnType<typeof openStore>, offer: Offer) {
  const { keys } = store;
  return createApp({ ...offer, store: store.listing, keys, now: () => performance.now() });
}

function createServer(app: NonNullable<DirectoryOptions['app']>): Server {
  const server = createAdaptorServer({
    fetch: (request) => app.fetch(request),
    // A request is 64 KiB at most; whoever takes longer holds the connection, not a question.
    serverOptions: { headersTimeout: 10_000, requestTimeout: 20_000 },
  });
  if (!(server instanceof Server)) throw new Error('expected an http/1 server');
  return server;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const deadline = setTimeout(() => server.closeAllConnections(), STOP_WAIT_MS);
  await closed;
  clearTimeout(deadline);
}

function readUrl(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
