import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as TlsServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { createHttpServer, type Certificate } from './http/create-http-server';
import { listenWith, type FetchApp } from './http/listen-with';
import { isLoopback } from './is-loopback';
import { openDirectory, type OpenOptions } from './open-directory';
import { startWatch, type RunningWatch } from './watch/start-watch';

/** How long a stop waits for requests under way. */
const STOP_WAIT_MS = 5_000;

export interface DirectoryOptions extends OpenOptions {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Where it tells its operator how it is, on loopback; 0 takes a free port. */
  readonly watchPort?: number | undefined;
  /** Speaks https with it. */
  readonly certificate?: Certificate | undefined;
  /** Served instead of the directory; the store is then not opened. */
  readonly app?: FetchApp;
}

export interface RunningDirectory {
  /** Without a slash at its end. */
  readonly url: string;
  /** Undefined where nobody watches. */
  readonly watchUrl: string | undefined;
  /** Takes another certificate, for connections to come. */
  renewCertificate(certificate: Certificate): void;
  /** Finishes the requests under way, at most 5 s, and closes the store. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Serves a directory.
 *
 * @throws when the host is not loopback and there is neither a certificate nor a TLS proxy (keys
 *   would travel in clear text), when the address cannot be taken, or when the store cannot be opened
 */
export async function startDirectory(options: DirectoryOptions): Promise<RunningDirectory> {
  const { host, port, behindTlsProxy = false, certificate } = options;
  if (!isLoopback(host) && !behindTlsProxy && !certificate)
    throw new Error('a public host needs TLS');
  const { listen, watch, close } = options.app
    ? { listen: listenWith(options.app), watch: undefined, close: async () => {} }
    : await openDirectory(options);
  const server = createHttpServer({ listener: listen, certificate });
  let stopped: Promise<void> | undefined;
  let watching: RunningWatch | undefined;
  try {
    if (watch && options.watchPort !== undefined)
      watching = await startWatch(
        watch(() => stopped !== undefined),
        options.watchPort,
      );
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    await watching?.stop();
    await close();
    throw error;
  }
  const stop = async () => {
    await closeServer(server);
    await watching?.stop();
    await close();
  };
  return {
    url: `${certificate ? 'https' : 'http'}://${readAddress(server.address())}`,
    watchUrl: watching && `http://127.0.0.1:${watching.port}`,
    renewCertificate: (next) => {
      if (server instanceof TlsServer) server.setSecureContext(next);
    },
    stop: () => (stopped ??= stop()),
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const deadline = setTimeout(() => server.closeAllConnections(), STOP_WAIT_MS);
  await closed;
  clearTimeout(deadline);
}

function readAddress(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `${host}:${address.port}`;
}
