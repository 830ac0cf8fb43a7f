import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { Server as TlsServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startAudit } from './audit/start-audit';
import type { AppOptions } from './http/app-options';
import { createApp } from './http/create-app';
import { createHttpServer, type Certificate } from './http/create-http-server';
import { createListener } from './http/create-listener';
import { createShared } from './http/create-shared';
import { listenWith, type FetchApp } from './http/listen-with';
import { DEFAULT_AUDIT_DAYS } from './help-text';
import { isLoopback } from './is-loopback';
import { startJobs, type RunningJobs } from './jobs/start-jobs';
import type { ListingStore } from './listing/listing-store';
import { openStore, type DirectoryStore } from './store/open-store';

/** How long a stop waits for requests under way. */
const STOP_WAIT_MS = 5_000;

type Offer = Pick<
  AppOptions,
  'behindTlsProxy' | 'publicRanges' | 'allowKeyInQuery' | 'name' | 'paddingSecret'
>;

export interface DirectoryOptions extends Offer {
  /** How many days it is kept how keys were used; 90 unless it is said, nothing with 0. */
  readonly auditDays?: number;
  readonly storePath: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Lets webhooks go to the own machine and network, and in clear text. */
  readonly allowPrivateWebhooks?: boolean;
  /** Speaks https with it. */
  readonly certificate?: Certificate | undefined;
  /** Served instead of the directory; the store is then not opened. */
  readonly app?: FetchApp;
  /** In place of the store's own; it stays open when the directory stops. */
  readonly listing?: ListingStore;
}

export interface RunningDirectory {
  /** Without a slash at its end. */
  readonly url: string;
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
  const { listen, close } = options.app
    ? { listen: listenWith(options.app), close: async () => {} }
    : openDirectory(options);
  const server = createHttpServer({ listener: listen, certificate });
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return {
    url: `${certificate ? 'https' : 'http'}://${readAddress(server.address())}`,
    renewCertificate: (next) => {
      if (server instanceof TlsServer) server.setSecureContext(next);
    },
    stop: () => (stopped ??= closeServer(server).then(close)),
  };
}

function openDirectoryStore({ storePath, listing }: DirectoryOptions): DirectoryStore {
  const store = openStore(storePath);
  return listing ? { ...store, listing } : store;
}

function openJobs({ listing, keys }: DirectoryStore, options: DirectoryOptions): RunningJobs {
  return startJobs({
    path: join(options.storePath, 'jobs'),
    listing,
    keys,
    allowsPrivateWebhooks: options.allowPrivateWebhooks ?? false,
    logError: (name) => process.stderr.write(`A job or its webhook failed: ${name}\n`),
  });
}

interface OpenDirectory {
  readonly listen: RequestListener;
  readonly close: () => Promise<void>;
}

function openDirectory(options: DirectoryOptions): OpenDirectory {
  const { auditDays: keepDays = DEFAULT_AUDIT_DAYS } = options;
  const store = openDirectoryStore(options);
  const jobs = openJobs(store, options);
  const audit = startAudit({ table: store.uses, keepDays, logError: logUseError });
  const parts: AppOptions = {
    paddingSecret: store.keepPaddingSecret(),
    ...options,
    store: store.listing,
    keys: store.keys,
    now: () => performance.now(),
    jobs: jobs.desk,
    countUse: audit.count,
  };
  const shared = createShared(parts);
  return {
    listen: createListener({ ...shared, app: createApp(parts, shared) }),
    close: async () => {
      await jobs.stop();
      await audit.stop();
      await store.close();
    },
  };
}

function logUseError(name: string): void {
  process.stderr.write(`How keys were used could not be written, and is tried again: ${name}\n`);
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
