import { once } from 'node:events';
import { createServer } from 'node:http';
import { listenWith, type FetchApp } from '../http/listen-with';

export interface RunningWatch {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Others than the own machine have no business there. */
const HOST = '127.0.0.1';

/**
 * Serves what tells an operator how the directory is, on loopback and by plain http.
 *
 * @param port 0 takes a free one
 * @throws when the port cannot be taken
 */
export async function startWatch(app: FetchApp, port: number): Promise<RunningWatch> {
  const server = createServer(listenWith(app));
  server.listen(port, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return {
    port: address.port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close().closeAllConnections();
      await closed;
    },
  };
}
