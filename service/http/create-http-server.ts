import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

/** A certificate and its key, in PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** How long and how often somebody may hold what they do not use. */
export interface Bounds {
  /** A request's head has to be there after so long. */
  readonly headMs: number;
  /** A whole request has to be there after so long. */
  readonly requestMs: number;
  readonly connections: number;
}

/** A request is 64 KiB at most, and a proxy needs a few hundred connections. */
const BOUNDS: Bounds = { headMs: 10_000, requestMs: 20_000, connections: 2_000 };
/** So often it is looked for those who take longer; by itself the server does it every half minute. */
const LOOK_MS = 1_000;

interface Options {
  readonly listener: RequestListener;
  /** Speaks https with it; plain http without. */
  readonly certificate?: Certificate | undefined;
  readonly bounds?: Bounds;
}

/** Creates a server that nobody can occupy by being slow: a connection that only holds is ended. */
export function createHttpServer({ listener, certificate, bounds = BOUNDS }: Options): Server {
  const options = {
    headersTimeout: bounds.headMs,
    requestTimeout: bounds.requestMs,
    connectionsCheckingInterval: Math.min(LOOK_MS, bounds.headMs),
  };
  const server = certificate
    ? createTlsServer(
        { ...options, ...certificate, minVersion: 'TLSv1.2', handshakeTimeout: bounds.headMs },
        listener,
      )
    : createServer(options, listener);
  server.maxConnections = bounds.connections;
  return server;
}
